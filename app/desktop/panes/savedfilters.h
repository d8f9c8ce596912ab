// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QMenu>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! The menu of saved filters: saves the current one, restores others, copies and pastes filters as text, and chooses
//! how values are compared.
class SavedFilters : public QMenu
{
    Q_OBJECT
public:
    //! Both must outlive it.
    SavedFilters(catalog::Catalog &catalog, session::Settings &settings, QWidget *parent);

    void askName(); //!< asks for a name and saves the current filter under it

Q_SIGNALS:
    void applied();
    void said(const QString &words);    //!< what was done
    void refused(const QString &words); //!< rejected without a change; the reason

private:
    void build();
    QAction *newSpellings();
    void keep(const QString &name);
    void askWhetherToReplace(const QString &name);
    void write(const QString &name);
    void askWhichToDelete();
    void apply(const QString &text);
    void copy();
    void paste();
    QVariantMap saved() const;
    void save(const QVariantMap &filters);

    catalog::Catalog &m_catalog;
    session::Settings &m_settings;
    QAction *m_spellings;          //!< whether values that differ only in case or spaces are one
    QList<QAction *> m_wantFilter; //!< enabled only with an active filter
};

} // namespace tcia::desktop
