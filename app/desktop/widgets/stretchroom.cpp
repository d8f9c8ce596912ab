// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/stretchroom.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTreeView>

namespace tcia::desktop {

StretchRoom::StretchRoom(QTreeView &view, int column, int least)
    : QObject(&view), m_view(view), m_column(column), m_least(least)
{
    const QHeaderView &header = *view.header();
    for (int other = 0; other < header.count(); ++other)
        m_wanted.insert(other, header.sectionSize(other));
    view.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int resized, int before, int now) {
        if (m_isFitting || resized == m_column || before == 0 || now == 0) // 0: hidden or shown
            return;
        m_wanted.insert(resized, now);
    });
}

bool StretchRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void StretchRoom::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView &header = *m_view.header();
    QHash<int, int> give; // what each can spare
    int lacking = m_least - m_view.viewport()->width(), all = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (column == m_column || header.isSectionHidden(column))
            continue;
        const int wanted = m_wanted.value(column);
        lacking += wanted;
        give[column] = qMax(0, wanted - header.sectionSizeHint(column));
        all += give[column];
    }
    const double share = all > 0 ? qBound(0.0, double(lacking) / all, 1.0) : 0;
    for (auto column = give.cbegin(); column != give.cend(); ++column)
        header.resizeSection(column.key(), m_wanted.value(column.key()) - int(share * *column + 0.5));
}

} // namespace tcia::desktop
