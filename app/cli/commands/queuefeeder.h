// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace tcia::transfer {
class DownloadManager;
}

namespace tcia::cli {

//! Adds to a queue while it runs, which does not end before this does. Lives on the queue's thread.
class QueueFeeder : public QObject
{
    Q_OBJECT
public:
    virtual void start(transfer::DownloadManager &manager) = 0;
    virtual bool isDone() const = 0; //!< nothing more is added

Q_SIGNALS:
    void done(); //!< once
};

} // namespace tcia::cli
