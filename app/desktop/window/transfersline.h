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

//! The line at the bottom of the window that always says how the transfers are: rate, progress, what is left, problems.
//! Opens and closes the drawer above it. Its height is fixed.
class TransfersLine : public QWidget
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit TransfersLine(transfer::DownloadManager &downloads, QWidget *parent = nullptr);

    void setOpen(bool open); //!< how the button is drawn; without a signal
    void setProblems(int count);
    void setState(QWidget *state); //!< at the right end; taken over

Q_SIGNALS:
    void openRequested(bool open);
    void problemsRequested();

private:
    void showProgress(const transfer::Progress &progress);
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
