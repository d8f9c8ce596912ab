// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QCheckBox;
class QScrollArea;
class QLayout;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class Actions;
class FacetGroup;
class Notice;
class SavedFilters;

//! The filter pane: one group per facet.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(catalog::Catalog &catalog, session::Settings &settings, Actions &actions, QWidget *parent = nullptr);

    void openFacet(const QString &key); //!< opens and focuses its group; see catalog::Facet::key
    void saveFilter();                  //!< asks for a name

private:
    QLayout *head(Actions &actions);
    QWidget *groups();
    void connectSpellings();
    void rememberOpen() const;

    catalog::Catalog &m_catalog;
    session::Settings &m_settings;
    SavedFilters *m_saved;
    QScrollArea *m_scroll = nullptr;
    Notice *m_notice;
    QCheckBox *m_spellings;
    QList<FacetGroup *> m_groups; //!< in the order of catalog::facets()
};

} // namespace tcia::desktop
