// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/selectionsummary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Actions;
class LinkButton;
class SummaryLabel;

//! The bar below table and tree: the selection and its actions; the likeliest next action is the default button. Says
//! how many ticked series the filter hides, with a link that shows them. Shows messages about completed actions for
//! some seconds, with a button to undo them. In a narrow pane buttons show their icons alone, so that the words of the
//! selection stay; messages are elided instead.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionBar(const session::SeriesSelection &selection, const session::SelectionSummary &summary,
                 const Actions &actions, QWidget *parent = nullptr);

    void say(const QString &words, bool canUndo); //!< shown for some seconds
    void clearMessage(); //!< call it when something else was done: *Undo* would undo that instead

Q_SIGNALS:
    void undoRequested();
    void showTickedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showSelection();
    void showButtons(const session::SelectionFacts &facts);
    int neededWidth() const;
    void fit();

    const session::SeriesSelection &m_selection;
    const session::SelectionSummary &m_summary;
    SummaryLabel *m_words;
    QToolButton *m_undo;
    LinkButton *m_showTicked;
    QPushButton *m_add;
    QPushButton *m_removeButton;
    QPushButton *m_download;
    QPushButton *m_open;
    QTimer m_messageTimer; //!< runs while a message is shown
};

} // namespace tcia::desktop
