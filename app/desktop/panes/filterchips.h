// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QObject>

namespace tcia::desktop {

class ChipRow;

//! Keeps a row of chips equal to a catalogue's filter, in both directions: every condition is a chip, and removing the
//! chip removes the condition. At the right end it says how much passes. GUI thread.
class FilterChips : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    FilterChips(catalog::Catalog &catalog, ChipRow &row, QObject *parent = nullptr);

Q_SIGNALS:
    void facetRequested(const QString &key); //!< to be opened in the filter pane; see catalog::Facet::key
    void textRequested();                    //!< to be edited
    void missingRequested();                 //!< which of the IDs were not found
    void indexRequested();                   //!< the archive is to be read completely

private:
    void showChips();
    void showSummary();
    void remove(const QString &key);
    void open(const QString &key);

    catalog::Catalog &m_catalog;
    ChipRow &m_row;
};

} // namespace tcia::desktop
