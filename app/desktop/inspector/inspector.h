// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QStackedWidget>

class QScrollArea;

namespace tcia::desktop {

class Actions;
class CollectionCard;
class SelectionPage;
class SeriesPage;

//! Shows the selection: the current row's collection if nothing is selected, the series if one is, totals if several
//! are. Its width depends only on the window's. GUI thread.
class Inspector : public QStackedWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    Inspector(session::ServerSession &session, session::Services &services, const Actions &actions,
              QWidget *parent = nullptr);

    void setCurrentCollection(const QString &collection); //!< of the current row
    SeriesPage &seriesPage() { return *m_series; }

Q_SIGNALS:
    void said(const QString &words); //!< what was copied

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showPage(QWidget &page);
    void copyCitation(); //!< of what is shown

    session::SeriesSelection &m_selection;
    session::Peek &m_peek;
    CollectionCard *m_card;
    SeriesPage *m_series;
    QScrollArea *m_seriesScroll; //!< scrolls it in a low window
    SelectionPage *m_many;
};

} // namespace tcia::desktop
