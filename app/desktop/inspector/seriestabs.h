// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serversession.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tcia::desktop {

class AttributeList;
class DerivedCard;
class SeriesSummary;
class TagPane;

//! The tabs below the picture of a series: of a derived object what it contains, of all series the summary, all
//! attributes and the DICOM header. GUI thread.
class SeriesTabs : public QWidget
{
    Q_OBJECT
public:
    //! `session` must outlive it.
    explicit SeriesTabs(session::ServerSession &session, QWidget *parent = nullptr);

    QTabBar &bar() const { return *m_bar; } //!< lies in another layout than the pages
    DerivedCard &derived() const { return *m_derived; }
    SeriesSummary &summary() const { return *m_summary; }
    AttributeList &attributes() const { return *m_attributes; }
    TagPane &tags() const { return *m_tags; }

    //! The name of the first tab, for a derived object; empty: the tab is not there. It takes the summary's place on
    //! the screen, no other's.
    void showDerived(const QString &name);

private:
    void follow();

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    DerivedCard *m_derived;
    SeriesSummary *m_summary;
    AttributeList *m_attributes;
    TagPane *m_tags;
    bool m_hasDerived = false;
};

} // namespace tcia::desktop
