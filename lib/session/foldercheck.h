// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/diskindex.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tcia::session {

//! Compares the folders of the series on this computer with their records in the background: a folder that is gone or
//! has fewer files or bytes is reported to the index. A round looks at every folder, but lists only those that changed
//! since they were listed, and others in turn as long as it may: a round is bounded. Single series can be looked at
//! out of turn. Lives on the index's thread.
class FolderCheck : public QObject
{
    Q_OBJECT
public:
    //! `index` must outlive it. A round follows each of its scans.
    explicit FolderCheck(DiskIndex &index, QObject *parent = nullptr);
    ~FolderCheck() override; //!< a running round ends early

    void check(); //!< now; while a round runs, after it
    //! At the folder of one series, now; nothing if it was never here. Looks again if something changed meanwhile, as
    //! often as it may.
    void look(const QString &seriesUid, int tries = 3);
    void checkSoon(); //!< unless that was less than five minutes ago: then when they are over

    static constexpr int pauseMs = 300'000; //!< between rounds of checkSoon()

Q_SIGNALS:
    void checked(); //!< a round is over

private:
    struct Memory;
    void take(const QList<FolderFinding> &findings);

    DiskIndex &m_index;
    const std::shared_ptr<Memory> m_memory; //!< used by one round after another
    const std::shared_ptr<std::atomic_bool> m_isCancelled;
    QSet<QString> m_changed; //!< series that came while a round runs: what it found of them is outdated
    quint64 m_changes = 0;   //!< of the index
    QElapsedTimer m_since;   //!< the last round began
    QTimer m_later;
    bool m_isRunning = false, m_isAgain = false;
};

} // namespace tcia::session
