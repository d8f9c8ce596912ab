// SPDX-License-Identifier: Apache-2.0
#include "transfer/scheduler.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace tcia::transfer {

namespace {

using Health = archive::ServerHealth;

//! The decision while it is made: what was decided so far counts for what follows.
class Pass
{
public:
    explicit Pass(const ScheduleInput &input) : m_input(input), m_slots(input.slotsInUse) {}

    ScheduleDecision decide()
    {
        bool anyMayStart = false;
        for (const Health *server : m_input.servers) {
            anyMayStart = anyMayStart || mayStart(server);
            if (server && server->retryAt() > m_input.now)
                lookAgain(server->retryAt());
        }
        if (!anyMayStart)
            return m_decision;
        for (size_t i = 0; i < m_input.servers.size() && isFree(); ++i)
            if (const Health *server = m_input.servers[i];
                mayStart(server) && server->state() == Health::State::Failing)
                probe(int(i), *server);
        if (isFree())
            m_input.waiting([this](const Candidate &one) {
                const Health *server = m_input.servers[size_t(one.server)];
                m_isTooLarge = false;
                if (mayStart(server) && server->state() != Health::State::Failing && mayBegin(one))
                    begin(one);
                else if (!m_isTooLarge)
                    waitsForElse(one.root);
                return isFree();
            });
        const bool sawAll = isFree();
        for (auto least = m_least.cbegin(); sawAll && least != m_least.cend(); ++least)
            if (m_folders.value(least.key()).running == 0 && !m_waitForElse.contains(least.key()))
                m_decision.shortOfSpace.insert(least.key(), least->id);
        return m_decision;
    }

private:
    bool mayStart(const Health *server) const { return server && server->mayStart(m_input.now); }
    void lookAgain(qint64 at) { m_decision.lookAgainAt = std::min(m_decision.lookAgainAt, at); }

    bool isFree() const
    {
        return m_slots.fetching < m_slots.allowed && m_slots.fetching + m_slots.unpacking < 2 * m_slots.allowed;
    }

    void begin(const Candidate &one)
    {
        m_decision.start << one.id;
        ++m_slots.fetching;
        FolderState &folder = m_folders[one.root];
        ++folder.running;
        if (folder.available >= 0)
            folder.available -= one.need;
    }

    // Of very many, most are of one folder.
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
        // Where others run, the space they promised may come free; what fits goes on meanwhile.
        constexpr qsizetype mostTold = 100;
        if (m_decision.tooLarge.size() < mostTold)
            m_decision.tooLarge << one.id;
        const auto least = m_least.constFind(one.root);
        if (least == m_least.cend() || one.need < least->need)
            m_least.insert(one.root, one);
        return false;
    }

    // A server that failed everything is asked for one series.
    void probe(int number, const Health &server)
    {
        std::optional<Candidate> best;
        int bestRank = 0;
        m_input.waiting([&](const Candidate &one) {
            if (one.server != number || !mayBegin(one))
                return true;
            const int rank = server.probeRank(one.seriesUid, one.hasFailed);
            if (!best || rank < bestRank) {
                best = one;
                bestRank = rank;
            }
            return bestRank > 0;
        });
        if (best)
            begin(*best);
    }

    const ScheduleInput &m_input;
    Slots m_slots;
    ScheduleDecision m_decision;
    QHash<QString, FolderState> m_folders; //!< those asked about
    bool m_isTooLarge = false;             //!< the one just looked at
    QSet<QString> m_waitForElse;           //!< folders where something waits for something else than space
    QString m_lastOfElse;
    QHash<QString, Candidate> m_least; //!< of those that do not fit, what needs the least
};

} // namespace

ScheduleDecision schedule(const ScheduleInput &input) { return Pass(input).decide(); }

} // namespace tcia::transfer
