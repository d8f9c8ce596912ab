// SPDX-License-Identifier: Apache-2.0
#include "transfer/scheduler.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace tcia::transfer {

namespace {

using Health = archive::ServerHealth;

//! A decision in progress: earlier choices affect later ones.
class Pass
{
public:
    explicit Pass(const ScheduleInput &input) : m_input(input), m_slots(input.slotsInUse), m_servers(input.servers) {}

    ScheduleDecision decide()
    {
        for (const ServerLoad &server : m_servers)
            if (server.health && server.health->retryAt() > m_input.now)
                lookAgain(server.health->retryAt());
        m_isAnyServerFree = isAnyServerFree();
        if (!m_isAnyServerFree)
            return m_decision;
        for (size_t i = 0; i < m_servers.size() && isFree(); ++i)
            if (mayStart(m_servers[i]) && m_servers[i].health->state() == Health::State::Failing)
                probe(int(i), *m_servers[i].health);
        m_anyRetriesLast = std::ranges::any_of(
            m_servers, [](const ServerLoad &server) { return server.health && server.health->retriesLast(); });
        if (isFree() && m_anyRetriesLast)
            beginWaiting([this](const Candidate &one) { return !isRetriedLast(one); });
        if (isFree())
            beginWaiting([this](const Candidate &one) { return !m_anyRetriesLast || isRetriedLast(one); });
        const bool sawAll = isFree();
        for (auto least = m_least.cbegin(); sawAll && least != m_least.cend(); ++least)
            if (m_folders.value(least.key()).running == 0 && !m_waitForElse.contains(least.key()))
                m_decision.shortOfSpace.insert(least.key(), least->id);
        return m_decision;
    }

private:
    bool isRetriedLast(const Candidate &one) const
    {
        const Health *health = m_servers[size_t(one.server)].health;
        return one.hasFailed && health && health->retriesLast();
    }

    void beginWaiting(const std::function<bool(const Candidate &)> &which)
    {
        m_input.waiting([this, &which](const Candidate &one) {
            if (!which(one))
                return true;
            const ServerLoad &server = m_servers[size_t(one.server)];
            m_isTooLarge = false;
            if (mayStart(server) && server.health->state() != Health::State::Failing && mayBegin(one))
                begin(one);
            else if (!m_isTooLarge)
                waitsForElse(one.root);
            return isFree();
        });
    }

    bool mayStart(const ServerLoad &server) const
    {
        return server.health && server.fetching < server.allowed && server.health->mayStart(m_input.now);
    }
    bool isAnyServerFree() const
    {
        return std::ranges::any_of(m_servers, [this](const ServerLoad &server) { return mayStart(server); });
    }
    void lookAgain(qint64 at) { m_decision.lookAgainAt = std::min(m_decision.lookAgainAt, at); }

    // Skips a hundred thousand waiting transfers if none may start.
    bool isFree() const
    {
        return m_isAnyServerFree && m_slots.fetching < m_slots.allowed &&
               m_slots.fetching + m_slots.unpacking < 2 * m_slots.allowed;
    }

    void begin(const Candidate &one)
    {
        m_decision.start << one.id;
        ++m_slots.fetching;
        ++m_servers[size_t(one.server)].fetching;
        m_isAnyServerFree = isAnyServerFree();
        FolderState &folder = m_folders[one.root];
        ++folder.running;
        if (folder.available >= 0)
            folder.available -= one.need;
    }

    // Of many transfers, most belong to the same folder.
    void waitsForElse(const QString &root)
    {
        if (root != m_lastOfElse)
            m_waitForElse.insert(m_lastOfElse = root);
    }

    bool mayBegin(const Candidate &one)
    {
        if (!one.isReady)
            return false;
        if (one.notBefore > m_input.now) {
            lookAgain(one.notBefore);
            return false;
        }
        auto folder = m_folders.find(one.root);
        if (folder == m_folders.end()) {
            folder = m_folders.insert(one.root, m_input.folder(one.root));
            if (!folder->isOpen && folder->mayOpen)
                m_decision.open << one.root;
        }
        if (!folder->isOpen || folder->isBlocked)
            return false;
        if (folder->available < 0 || one.need <= folder->available)
            return true;
        m_isTooLarge = true;
        // While others run, their reserved space may become free; series that fit start meanwhile.
        constexpr qsizetype maxReported = 100;
        if (m_decision.tooLarge.size() < maxReported)
            m_decision.tooLarge << one.id;
        const auto least = m_least.constFind(one.root);
        if (least == m_least.cend() || one.need < least->need)
            m_least.insert(one.root, one);
        return false;
    }

    // A failing server gets one series as a probe.
    void probe(int number, const Health &server)
    {
        std::optional<Candidate> best;
        quint64 bestRank = 0;
        m_input.waiting([&](const Candidate &one) {
            if (one.server != number || !mayBegin(one))
                return true;
            const quint64 rank = server.probeRank(one.seriesUid, one.hasFailed);
            if (!best || rank < bestRank) {
                best = one;
                bestRank = rank;
            }
            return bestRank != Health::nextProbe;
        });
        if (best)
            begin(*best);
    }

    const ScheduleInput &m_input;
    Slots m_slots;
    std::vector<ServerLoad> m_servers;
    bool m_isAnyServerFree = true;
    bool m_anyRetriesLast = false;
    ScheduleDecision m_decision;
    QHash<QString, FolderState> m_folders; //!< the queried folders
    bool m_isTooLarge = false;             //!< the last queried folder
    QSet<QString> m_waitForElse;           //!< folders with transfers that wait for something other than space
    QString m_lastOfElse;
    QHash<QString, Candidate> m_least; //!< of the transfers that do not fit, the one that needs the least
};

} // namespace

ScheduleDecision schedule(const ScheduleInput &input) { return Pass(input).decide(); }

} // namespace tcia::transfer
