// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Actions;
class Caption;
class DoneToday;
class LineActions;
class Sparkline;
class WarningButton;

//! The line at the bottom of the window that shows the state of the transfers: rate, progress, remaining work,
//! problems. Opens and closes the drawer; while that is open, it has the actions for transfers. Its height is fixed. In
//! a narrow window the time left gives way, then the counts, the actions' words and the sparkline.
class TransfersLine : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive it.
    TransfersLine(transfer::DownloadManager &downloads, Actions &actions, QWidget *parent = nullptr);

    void setOpen(bool open); //!< state of the button; without a signal
    void setProblems(qint64 count);
    void addState(QWidget *state); //!< at the right end while the drawer is closed; takes ownership

Q_SIGNALS:
    void openRequested(bool open);
    void problemsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectQueue();
    void showProgress();
    void sample();
    void fit(const QStringList &words, bool isMoving);
    int fixedWidth() const;

    transfer::DownloadManager &m_downloads;
    DoneToday *m_doneToday;
    QTimer m_second;
    QToolButton *m_toggle;
    Sparkline *m_sparkline;
    QLabel *m_rate;
    QProgressBar *m_bar;
    QLabel *m_percent;
    Caption *m_words;
    QPushButton *m_tryNow;
    WarningButton *m_problems;
    LineActions *m_actions;
    QWidget *m_states; //!< see addState()
    qint64 m_problemCount = 0;
    bool m_isOpen = false;
};

} // namespace tcia::desktop
