// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "session/selectiontotals.h"

#include <QWidget>

namespace tcia::desktop {

class BarList;
class YearHistogram;

//! The distribution of a set of series by modality, manufacturer, year and licence. A click on a bar selects or
//! deselects that value in the filter. GUI thread; counting runs on the pool.
class FacetBars : public QWidget
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit FacetBars(catalog::Catalog &catalog, QWidget *parent = nullptr);

    //! Counts these series; shows the previous counts until that is done.
    void setSeries(const std::vector<session::SeriesSelection::Part> &series);

Q_SIGNALS:
    void counted(const tcia::session::SelectionTotals &totals);

private:
    void count();
    void setTotals(const session::SelectionTotals &totals);
    void toggle(catalog::FacetId facet, const QString &value);

    catalog::Catalog &m_catalog;
    std::vector<BarList *> m_lists; //!< in the order of the table in the source file
    YearHistogram *m_years;
    std::vector<session::SeriesSelection::Part> m_series;
    bool m_isMerged = false; //!< spellings, as in the filter when they were counted
    int m_request = 0;       //!< number of the last setSeries(); older results are dropped
};

} // namespace tcia::desktop
