// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/serversession.h"

class QLabel;

namespace tcia::desktop {

class Actions;
class Caption;
class CiteButton;
class FacetBars;
class StatCard;

//! The totals of several selected series: what remains to be fetched, their distribution by facet, and remarks to read
//! before a download.
class SelectionPage : public InspectorPage
{
    Q_OBJECT
public:
    //! Both must outlive it.
    SelectionPage(session::ServerSession &session, const Actions &actions, QWidget *parent = nullptr);

    const CiteButton &cite() const { return *m_cite; }

private:
    void showCount();
    void showFacts();

    const session::SeriesSelection &m_selection;
    const session::SelectionSummary &m_summary;
    Caption *m_title;
    Caption *m_totals;
    CiteButton *m_cite;
    StatCard *m_size;
    StatCard *m_rest;
    StatCard *m_images;
    FacetBars *m_bars;
    QLabel *m_advice;
};

} // namespace tcia::desktop
