// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QObject>

namespace tcia::desktop {

class ChipRow;

//! Synchronises a row of chips with a catalogue's filter: every criterion is a chip, and removing the chip removes the
//! criterion. Shows the number of matches at the right end. GUI thread.
class FilterChips : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    FilterChips(catalog::Catalog &catalog, ChipRow &row, QObject *parent = nullptr);

Q_SIGNALS:
    void facetRequested(const QString &key); //!< request to open it in the filter pane; see catalog::Facet::key
    void textRequested();                    //!< request to edit it
    void missingRequested();                 //!< request to show which IDs were not found
    void indexRequested();                   //!< request to index the whole archive

private:
    void showChips();
    void showSummary();
    void remove(const QString &key);
    void open(const QString &key);

    catalog::Catalog &m_catalog;
    ChipRow &m_row;
};

} // namespace tcia::desktop
