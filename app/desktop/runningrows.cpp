// SPDX-License-Identifier: Apache-2.0
#include "desktop/runningrows.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace tcia::desktop {

namespace {

bool isRunning(transfer::State state)
{
    using enum transfer::State;
    return state == Describing || state == Fetching || state == Unpacking;
}

} // namespace

RunningRows::RunningRows(transfer::DownloadManager &downloads, QTreeView &view) : QObject(&view), m_downloads(downloads), m_view(view)
{
    connect(&downloads, &transfer::DownloadManager::changed, this, &RunningRows::follow);
    connect(&downloads, &transfer::DownloadManager::idle, this, [this] { m_isUsers = false; });
    connect(view.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isUsers = true; }); // by hand, never by us
}

bool RunningRows::isSomebodyLooking() const
{
    return m_isUsers || m_view.selectionModel()->hasSelection() || m_view.header()->sortIndicatorSection() >= 0;
}

void RunningRows::follow(const QList<qsizetype> &rows)
{
    QList<qsizetype> running = rows; // unsorted, the view's rows are the queue's
    running.removeIf([this](qsizetype row) { return !isRunning(m_downloads.transfers()[size_t(row)].state); });
    if (running.isEmpty() || isSomebodyLooking())
        return;
    const QModelIndex top = m_view.indexAt({0, 0});
    const QModelIndex bottom = m_view.indexAt({0, m_view.viewport()->height() - 1}); // none where the rows end above it
    const auto isBelow = [&bottom](qsizetype row) { return bottom.isValid() && row >= bottom.row(); };
    const auto shows = [&](qsizetype row) { return row >= top.row() && !isBelow(row); };
    if (2 * std::ranges::count_if(running, shows) >= running.size())
        return;
    const auto next = std::ranges::find_if(running, isBelow); // a slow one may be left behind
    m_view.scrollTo(m_view.model()->index(int(next != running.end() ? *next : running.first()), 0), QAbstractItemView::PositionAtTop);
}

} // namespace tcia::desktop
