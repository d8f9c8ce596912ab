// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QMenu>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! The menu of filters kept under names: keeps the one in use, brings others back, carries one as text over the clipboard.
class SavedFilters : public QMenu
{
    Q_OBJECT
public:
    //! Both must outlive it.
    SavedFilters(catalog::Catalog &catalog, session::Settings &settings, QWidget *parent);

Q_SIGNALS:
    void applied();
    void refused(const QString &words); //!< nothing was changed, and why

private:
    void build();
    void askName();
    void keep(const QString &name);
    void askWhetherToReplace(const QString &name);
    void write(const QString &name);
    void askWhichToDelete();
    void apply(const QString &text);
    void copy() const;
    void paste();
    QVariantMap saved() const;
    void save(const QVariantMap &filters);

    catalog::Catalog &m_catalog;
    session::Settings &m_settings;
    QList<QAction *> m_wantFilter; //!< of use only where something is narrowed
};

} // namespace tcia::desktop
