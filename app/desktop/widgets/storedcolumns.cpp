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
    m_fit.setFitting(stored.value(u"fitted"_s).toBool());
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
                                                {u"state"_s, m_view.header()->saveState()},
                                                {u"fitted"_s, m_fit.isFitting()}});
}

} // namespace tcia::desktop
