// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

namespace tcia::models {
class FacetModel;
}

namespace tcia::session {
class ServerSession;
class Settings;
} // namespace tcia::session

namespace tcia::desktop {

class Actions;
class FacetView;
class Notice;
class SavedFilters;

//! The filter pane: a head with the menu of saved filters, and the groups of the facets. Which groups are open is kept
//! across restarts; those that the user never opened are gathered at the end.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(session::ServerSession &session, session::Settings &settings, Actions &actions,
               QWidget *parent = nullptr);

    void openFacet(const QString &key); //!< opens and focuses its group; see catalog::Facet::key
    void saveFilter();                  //!< asks for a name

Q_SIGNALS:
    void said(const QString &words); //!< what was done

private:
    QWidget *head();
    void connectSaved();
    void connectClearing(Actions &actions);
    void restoreOpen();
    void rememberOpen();
    void moveOpenedToMain();

    catalog::Catalog &m_catalog;
    const bool m_hasCollections; //!< otherwise the criterion of that name is among those at the end
    session::Settings &m_settings;
    models::FacetModel *m_model;
    SavedFilters *m_saved;
    Notice *m_notice;
    FacetView *m_groups;
};

} // namespace tcia::desktop
