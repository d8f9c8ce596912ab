// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/selectiontotals.h"
#include "session/serversession.h"

class QLabel;
class QPushButton;

namespace tcia::desktop {

class Actions;
class Caption;
class CiteButton;
class CollectionFacts;
class FacetBars;
class FoldedText;
class LicenceLine;

//! One collection, independent of the filter: what the archive says about it, totals, licence, citation, missing
//! content, and its distribution by facet. Shown if nothing is selected, also before the collection is loaded.
class CollectionCard : public InspectorPage
{
    Q_OBJECT
public:
    //! Both must outlive it.
    CollectionCard(session::ServerSession &session, const Actions &actions, QWidget *parent = nullptr);

    void setCollection(const QString &collection); //!< empty: none
    CiteButton &cite() const { return *m_cite; }

private:
    void refresh();
    void showTotals(const session::SelectionTotals &totals);
    void showBars(const catalog::CatalogEntry *entry);
    QString stateWords(const catalog::CatalogEntry &entry) const;

    session::ServerSession &m_session;
    QString m_collection;
    std::shared_ptr<const catalog::SeriesTable> m_counted; //!< the table whose bars are shown or being counted
    Caption *m_title;
    Caption *m_totals;
    FoldedText *m_description;
    QLabel *m_state;
    LicenceLine *m_licence;
    CiteButton *m_cite;
    CollectionFacts *m_facts;
    FacetBars *m_bars;
    QPushButton *m_select;
    QPushButton *m_page;
};

} // namespace tcia::desktop
