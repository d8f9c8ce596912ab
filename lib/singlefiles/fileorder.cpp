// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/fileorder.h"

#include "archive/fileaddress.h"

#include <algorithm>

namespace tcia::singlefiles {

namespace {

//! A server that is led to by several counts as the one that leads there: no other host is known beforehand.
QString hostOf(const FileRequest &request)
{
    const auto where = archive::fileAddressOf(request.address, request.isDrsId);
    return where ? where->url.authority().toLower() : QString();
}

} // namespace

FileOrder::FileOrder(const QList<FileRequest> &requests)
{
    m_hosts.reserve(requests.size());
    for (const FileRequest &request : requests)
        m_hosts << hostOf(request);
}

void FileOrder::pauseHostOf(qsizetype row, qint64 ms)
{
    if (ms > msLeft(m_hosts[row]))
        m_until.insert(m_hosts[row], QDeadlineTimer(ms));
}

qint64 FileOrder::msLeft(const QString &host) const
{
    const auto until = m_until.constFind(host);
    return m_ignoresPauses || until == m_until.cend() ? 0 : until->remainingTime();
}

std::optional<qsizetype> FileOrder::takeReady()
{
    const auto found = std::ranges::find_if(m_ready, [this](qsizetype row) { return msLeft(m_hosts[row]) == 0; });
    if (found == m_ready.end())
        return {};
    return m_ready.extract(found).value();
}

std::optional<qsizetype> FileOrder::takeUntried()
{
    for (auto &[host, rows] : m_passed)
        if (!rows.empty() && msLeft(host) == 0) {
            const qsizetype row = rows.front();
            rows.pop_front();
            return row;
        }
    for (; m_next < m_hosts.size(); ++m_next) {
        if (msLeft(m_hosts[m_next]) == 0)
            return m_next++;
        m_passed[m_hosts[m_next]].push_back(m_next);
    }
    return {};
}

std::optional<qint64> FileOrder::msToNext(bool withUntried) const
{
    std::optional<qint64> least;
    const auto look = [&](const QString &host) {
        const qint64 ms = msLeft(host); // 0: its pause has ended since it was passed
        least = qMin(least.value_or(ms), ms);
    };
    for (const qsizetype row : m_ready)
        look(m_hosts[row]);
    for (const auto &[host, rows] : m_passed)
        if (withUntried && !rows.empty())
            look(host);
    return least;
}

} // namespace tcia::singlefiles
