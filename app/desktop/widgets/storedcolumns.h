// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/settings.h"

#include <QTimer>

class QTreeView;

namespace tcia::desktop {

class ColumnFit;

//! Persists the columns of a view: order, widths, hidden columns and sorting. In another language no title is cut.
//! Stored soon after each change, so that they survive any exit of the program. Owned by the view.
class StoredColumns : public QObject
{
    Q_OBJECT
public:
    //! The columns must have their default layout. `settings` must outlive it.
    StoredColumns(QTreeView &view, ColumnFit &fit, session::Settings &settings, session::Setting setting);

    void reset(); //!< to the default layout

private:
    void restore();
    QStringList titles() const;
    void fitTitles();
    void store();

    QTreeView &m_view;
    ColumnFit &m_fit;
    session::Settings &m_settings;
    const session::Setting m_setting;
    const QByteArray m_default; //!< the state of the header
    QTimer m_delayTimer;
};

} // namespace tcia::desktop
