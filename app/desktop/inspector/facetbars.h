// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "session/selectiontotals.h"

#include <QWidget>

namespace tcia::desktop {

class BarList;
class YearHistogram;

//! How some series spread over modality, manufacturer, year and licence. A click on a bar ticks that value in the
//! filter, or unticks it. GUI thread; counting happens on the pool.
class FacetBars : public QWidget
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit FacetBars(catalog::Catalog &catalog, QWidget *parent = nullptr);

    //! Counts these series; what was shown before stays until that is done.
    void setSeries(const std::vector<session::SeriesSelection::Part> &series);

Q_SIGNALS:
    void counted(const tcia::session::SelectionTotals &totals);

private:
    void show(const session::SelectionTotals &totals);
    void toggle(catalog::FacetId facet, const QString &value);

    catalog::Catalog &m_catalog;
    std::vector<BarList *> m_lists; //!< in the order of the table in the source file
    YearHistogram *m_years;
    int m_request = 0; //!< of the last setSeries(); older answers are dropped
};

} // namespace tcia::desktop
