// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/selectionsummary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Actions;
class SummaryLabel;

//! The bar below table and tree: the selection and its actions; the likeliest next action is the default button. Shows
//! messages about completed actions for some seconds, with a button to undo them.
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

private:
    void refresh();
    void showButtons(const session::SelectionFacts &facts);

    const session::SeriesSelection &m_selection;
    const session::SelectionSummary &m_summary;
    SummaryLabel *m_words;
    QToolButton *m_undo;
    QPushButton *m_add;
    QPushButton *m_removeButton;
    QPushButton *m_download;
    QPushButton *m_open;
    QTimer m_messageTimer; //!< runs while a message is shown
};

} // namespace tcia::desktop
