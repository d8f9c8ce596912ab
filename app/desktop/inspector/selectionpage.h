// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/inspectorpage.h"
#include "session/services.h"

namespace tcia::desktop {

class Actions;
class Caption;
class CiteButton;
class DownloadAdvice;
class FacetBars;
class StatCard;

//! The totals of several selected series: what remains to be fetched, their distribution by facet, and remarks to read
//! before a download.
class SelectionPage : public InspectorPage
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionPage(session::ServerSession &session, session::Services &services, const Actions &actions,
                  QWidget *parent = nullptr);

    CiteButton &cite() const { return *m_cite; }

private:
    void showCount();
    void showFacts();
    void showTime();

    const session::SeriesSelection &m_selection;
    const session::SelectionSummary &m_summary;
    const transfer::DownloadManager &m_downloads;
    Caption *m_title;
    Caption *m_totals;
    CiteButton *m_cite;
    StatCard *m_size;
    StatCard *m_rest;
    StatCard *m_time;
    FacetBars *m_bars;
    double m_rate = 0; //!< of downloads, in bytes per second, when last known; 0: never
};

} // namespace tcia::desktop
