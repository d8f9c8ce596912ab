// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "session/baskets.h"
#include "session/seriesselection.h"

#include <QUndoStack>

namespace tcia::desktop {

//! Undo and redo of the user's changes to filter, selection and baskets of one server. It records every change itself,
//! independent of the actions. A change of a basket that is not open is undone by opening it. Lives as long as the
//! session.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    UndoHistory(catalog::Catalog &catalog, session::SeriesSelection &selection, session::Baskets &baskets,
                QObject *parent = nullptr);

    QUndoStack &stack() { return m_stack; }

private:
    void recordFilter();
    void recordSelection();
    void recordBasket(const basket::BasketChange &change);

    catalog::Catalog &m_catalog;
    session::SeriesSelection &m_selection;
    session::Baskets &m_baskets;
    QUndoStack m_stack;
    catalog::Filter m_filter;                    //!< before the next change
    session::SeriesSelection::Snapshot m_ticked; //!< before the next change
    basket::Snapshot m_series;                   //!< before the next change
    bool m_isReplaying = false;                  //!< undo or redo is setting the filter
};

} // namespace tcia::desktop
