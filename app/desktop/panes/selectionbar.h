// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/selectionsummary.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Actions;
class SummaryLabel;

//! The bar below table and tree: what is selected, and what can be done with it. The button of the likeliest next step
//! is the default one. What was just done is said in the same place for some seconds, with a button that undoes it.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionBar(const session::SeriesSelection &selection, const session::SelectionSummary &summary,
                 const Actions &actions, QWidget *parent = nullptr);

    void say(const QString &words, bool canUndo); //!< for some seconds
    void clearMessage(); //!< something else was done since: *Undo* would no longer mean what the words say

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
    QTimer m_messageTimer; //!< active while words of say() are shown
};

} // namespace tcia::desktop
