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

class Caption;
class Sparkline;

//! The line at the bottom of the window that shows the state of the transfers: rate, progress, remaining work,
//! problems. Opens and closes the drawer. Its height is fixed.
class TransfersLine : public QWidget
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit TransfersLine(transfer::DownloadManager &downloads, QWidget *parent = nullptr);

    void setOpen(bool open); //!< state of the button; without a signal
    void setProblems(int count);
    void setState(QWidget *state); //!< at the right end; takes ownership

Q_SIGNALS:
    void openRequested(bool open);
    void problemsRequested();

private:
    void showProgress(const transfer::QueueProgress &progress);
    void sample();

    transfer::DownloadManager &m_downloads;
    QTimer m_second;
    QToolButton *m_toggle;
    Sparkline *m_sparkline;
    QLabel *m_rate;
    QProgressBar *m_bar;
    QLabel *m_percent;
    Caption *m_words;
    QPushButton *m_problems;
};

} // namespace tcia::desktop
