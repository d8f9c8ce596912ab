// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/selectionsummary.h"

class QLabel;

namespace tcia::desktop {

class Caption;
class FacetBars;
class StatCard;

//! What several selected series are together: totals, what is left to fetch, how they spread, and what to know before
//! they are downloaded.
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
