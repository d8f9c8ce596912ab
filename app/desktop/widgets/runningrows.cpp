// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/runningrows.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace tcia::desktop {

RunningRows::RunningRows(transfer::DownloadManager &downloads, models::TransferModel &model, QTreeView &view)
    : QObject(&view), m_downloads(downloads), m_model(model), m_view(view)
{
    connect(&downloads, &transfer::DownloadManager::changed, this, &RunningRows::follow);
    connect(&downloads, &transfer::DownloadManager::idle, this, [this] { m_isSetByUser = false; });
    // only user actions emit this
    connect(view.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isSetByUser = true; });
}

bool RunningRows::hasUserChosen() const
{
    return m_isSetByUser || m_view.selectionModel()->hasSelection() || m_view.header()->sortIndicatorSection() >= 0;
}

void RunningRows::follow(const QList<transfer::TransferId> &ids)
{
    QList<int> running; // if unsorted, view rows equal model rows
    for (const transfer::TransferId id : ids)
        if (const transfer::Transfer *transfer = m_downloads.find(id); transfer && isRunning(transfer->state))
            running << m_model.rowOf(id);
    std::sort(running.begin(), running.end());
    if (running.isEmpty() || hasUserChosen())
        return;
    const QModelIndex top = m_view.indexAt({0, 0});
    const QModelIndex bottom = m_view.indexAt({0, m_view.viewport()->height() - 1}); // invalid if the rows end above it
    const auto isBelow = [&bottom](int row) { return bottom.isValid() && row >= bottom.row(); };
    const auto shows = [&](int row) { return row >= top.row() && !isBelow(row); };
    if (2 * std::ranges::count_if(running, shows) >= running.size())
        return;
    const auto next = std::ranges::find_if(running, isBelow); // a slow one may stay out of view
    m_view.scrollTo(m_view.model()->index(next != running.end() ? *next : running.first(), 0),
                    QAbstractItemView::PositionAtTop);
}

} // namespace tcia::desktop
