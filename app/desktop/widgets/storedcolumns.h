// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/settings.h"

#include <QTimer>

class QTreeView;

namespace tcia::desktop {

class ColumnFit;

//! Keeps the columns of a view as the user left them: order, widths, which are hidden, and the sorting. Stored soon
//! after each change, so that they survive any end of the program. Owned by the view.
class StoredColumns : public QObject
{
    Q_OBJECT
public:
    //! The columns must be as delivered. `settings` must outlive it.
    StoredColumns(QTreeView &view, ColumnFit &fit, session::Settings &settings, session::Setting setting);

private:
    void restore();
    void store();

    QTreeView &m_view;
    ColumnFit &m_fit;
    session::Settings &m_settings;
    const session::Setting m_setting;
    QTimer m_delayTimer;
};

} // namespace tcia::desktop
