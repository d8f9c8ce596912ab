// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "session/yearcounts.h"

#include <QObject>

namespace tcia::desktop {

class YearHistogram;

//! Synchronises a histogram with the catalogue's counts by year of study, and its range with the filter's selected
//! years. GUI thread.
class YearFilter : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    YearFilter(catalog::Catalog &catalog, YearHistogram &histogram, QObject *parent = nullptr);

private:
    void showCounts();
    void showRange();
    void narrow(int first, int last);

    catalog::Catalog &m_catalog;
    YearHistogram &m_histogram;
    session::YearCounts m_years; //!< as it shows them
};

} // namespace tcia::desktop
