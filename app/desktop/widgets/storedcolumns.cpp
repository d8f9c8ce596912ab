// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/storedcolumns.h"

#include "desktop/widgets/columnfit.h"

#include <QHeaderView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int soonMs = 300; // a column that is dragged changes often
}

StoredColumns::StoredColumns(QTreeView &view, ColumnFit &fit, session::Settings &settings, session::Setting setting)
    : QObject(&view),
      m_view(view),
      m_fit(fit),
      m_settings(settings),
      m_setting(setting),
      m_default(view.header()->saveState())
{
    restore();
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setInterval(soonMs);
    connect(&m_delayTimer, &QTimer::timeout, this, &StoredColumns::store);
    const auto soon = [this] { m_delayTimer.start(); };
    connect(view.header(), &QHeaderView::sortIndicatorChanged, this, soon);
    connect(view.header(), &QHeaderView::sectionMoved, this, soon);
    connect(view.header(), &QHeaderView::sectionResized, this, soon); // also sent when a column is shown or hidden
}

//! Ignores what another version stored for another number of columns, and widths for another font.
void StoredColumns::restore()
{
    const QVariantMap stored = m_settings.value(m_setting).toMap();
    if (stored.value(u"columns"_s).toInt() != m_view.header()->count() ||
        stored.value(u"font"_s).toString() != m_view.font().toString() ||
        !m_view.header()->restoreState(stored.value(u"state"_s).toByteArray()))
        return;
    if (stored.value(u"titles"_s).toStringList() != titles())
        fitTitles();
    m_fit.setFitting(stored.value(u"fitted"_s).toBool());
}

QStringList StoredColumns::titles() const
{
    QStringList titles;
    for (int column = 0; column < m_view.header()->count(); ++column)
        titles << m_view.model()->headerData(column, Qt::Horizontal).toString();
    return titles;
}

//! The widths are those of another language, whose titles may be shorter.
void StoredColumns::fitTitles()
{
    QHeaderView &header = *m_view.header();
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Fixed) // boxes and glyphs
            continue;
        const bool isHidden = header.isSectionHidden(column);
        header.setSectionHidden(column, false); // a hidden one has no width
        header.resizeSection(column, qMax(header.sectionSize(column), header.sectionSizeHint(column)));
        header.setSectionHidden(column, isHidden);
    }
}

void StoredColumns::reset()
{
    m_view.header()->restoreState(m_default);
    m_fit.setFitting(true);
    m_delayTimer.start();
}

void StoredColumns::store()
{
    m_settings.setValue(m_setting, QVariantMap {{u"columns"_s, m_view.header()->count()},
                                                {u"font"_s, m_view.font().toString()},
                                                {u"titles"_s, titles()},
                                                {u"state"_s, m_view.header()->saveState()},
                                                {u"fitted"_s, m_fit.isFitting()}});
}

} // namespace tcia::desktop
