// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QObject>

class QAction;
class QPushButton;

namespace tcia::desktop {

class ChipRow;

//! Synchronises a row of chips with the filter of a server's catalogue: every criterion is a chip, and removing the
//! chip removes the criterion. Shows the number of matches at the right end. While the filter pane is hidden, and
//! always in a narrow row, a button with the number of criteria shows it. In a narrow row the chips of facets have no
//! names. GUI thread.
class FilterChips : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it. `showFilters` shows the filter pane.
    FilterChips(session::ServerSession &session, ChipRow &row, QAction &showFilters, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void facetRequested(const QString &key); //!< request to open it in the filter pane; see catalog::Facet::key
    void textRequested();                    //!< request to edit it
    void missingRequested();                 //!< request to show which IDs were not found
    void basketRequested();                  //!< request to show the open basket
    void indexRequested();                   //!< request to index the whole archive

private:
    void addFiltersButton(QAction &showFilters);
    bool isNarrow() const;
    bool wantsButton() const;
    void showChips();
    void showSummary();
    void remove(const QString &key);
    void open(const QString &key);

    catalog::Catalog &m_catalog;
    const session::Baskets &m_baskets;
    ChipRow &m_row;
    bool m_isNarrow = false; //!< when the chips were made
    QPushButton *m_filters;  //!< checked while the filter pane is shown
};

} // namespace tcia::desktop
