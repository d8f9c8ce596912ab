// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLayout;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class Actions;
class FacetGroup;
class Notice;

//! The filter pane: one group per facet. Shows how much passes and what the counts cover.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(catalog::Catalog &catalog, session::Settings &settings, Actions &actions, QWidget *parent = nullptr);

private:
    QLayout *head(Actions &actions);
    QWidget *groups();
    void connectSpellings();
    void rememberOpen() const;
    void showCover();

    catalog::Catalog &m_catalog;
    session::Settings &m_settings;
    QLabel *m_cover;
    Notice *m_notice;
    QCheckBox *m_spellings;
    QList<FacetGroup *> m_groups; //!< in the order of catalog::facets()
};

} // namespace tcia::desktop
