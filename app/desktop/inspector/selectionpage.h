// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/selectionsummary.h"

class QLabel;

namespace tcia::desktop {

class Caption;
class FacetBars;
class StatCard;

//! The totals of several selected series: what remains to be fetched, their distribution by facet, and remarks to read
//! before a download.
class SelectionPage : public InspectorPage
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionPage(catalog::Catalog &catalog, const session::SeriesSelection &selection,
                  const session::SelectionSummary &summary, QWidget *parent = nullptr);

private:
    void showCount();
    void showFacts();

    const session::SeriesSelection &m_selection;
    const session::SelectionSummary &m_summary;
    Caption *m_title;
    Caption *m_totals;
    StatCard *m_size;
    StatCard *m_rest;
    StatCard *m_images;
    FacetBars *m_bars;
    QLabel *m_advice;
};

} // namespace tcia::desktop
