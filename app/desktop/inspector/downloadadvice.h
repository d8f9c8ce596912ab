// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/inspector/advicebox.h"
#include "session/selectionadvice.h"
#include "session/serversession.h"
#include "session/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace tcia::desktop {

class FreeSpace;

//! What to know before the selection is downloaded, with what can be done about it: licences, series that belong
//! together, changes, room on the disk. Computed on the pool, and only while it is visible. GUI thread.
class DownloadAdvice : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive it.
    DownloadAdvice(session::ServerSession &session, session::Services &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    AdviceBox *newBox(AdviceBox::Kind kind, const char *name);
    void connectLinks();
    void hideBoxes();
    void expire();
    void compute();
    void showAdvice();
    void showSpace();
    static void showRelated(AdviceBox &box, const session::SelectionAdvice::Related &related, const QString &words);
    void tick(const session::SelectionAdvice::Parts &parts, bool on);
    void filterByLicence();
    void filterByTicked();
    void askFolder();
    bool isSingular() const; //!< another page shows the selection

    session::ServerSession &m_session;
    session::Services &m_services;
    FreeSpace *m_space;
    std::shared_ptr<const session::SelectionAdvice> m_advice; //!< null until it has been computed
    qint64 m_freeBytes = -1;                                  //!< -1: unknown
    QTimer m_outdated;                                        //!< hides what is about another selection
    int m_request = 0;                                        //!< results of older ones are dropped
    AdviceBox *m_nonCommercial;
    AdviceBox *m_sources;
    AdviceBox *m_partners;
    AdviceBox *m_changed;
    AdviceBox *m_unknown;
    AdviceBox *m_short;
    AdviceBox *m_fine;
};

} // namespace tcia::desktop
