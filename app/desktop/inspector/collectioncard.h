// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/selectiontotals.h"

class QLabel;
class QPushButton;

namespace tcia::desktop {

class Caption;
class FacetBars;
class LicenceLine;

//! The facts about one collection, independent of the filter: totals, licence, age, missing content, and its
//! distribution by facet. Shown if nothing is selected.
class CollectionCard : public InspectorPage
{
    Q_OBJECT
public:
    //! Both must outlive it.
    CollectionCard(catalog::Catalog &catalog, session::SeriesSelection &selection, QWidget *parent = nullptr);

    void show(const QString &collection); //!< empty: none

private:
    void refresh();
    void showTotals(const session::SelectionTotals &totals);
    QString stateWords(const catalog::CatalogEntry &entry) const;

    catalog::Catalog &m_catalog;
    session::SeriesSelection &m_selection;
    QString m_collection;
    std::shared_ptr<const catalog::SeriesTable> m_counted; //!< the table whose bars are shown or being counted
    Caption *m_title;
    Caption *m_totals;
    QLabel *m_state;
    LicenceLine *m_licence;
    FacetBars *m_bars;
    QPushButton *m_select;
    QPushButton *m_page;
    QString m_address; //!< of the collection's web page
};

} // namespace tcia::desktop
