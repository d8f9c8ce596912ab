// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/referencedseries.h"
#include "session/serversession.h"

#include <memory>

namespace tcia::session {
class DiskIndex;
}

namespace tcia::desktop {

class Actions;

//! Adds the series to the basket that the selected segmentations and structure sets were made from. Their headers say
//! which, so that they must be on disk. GUI thread; files are read on the pool.
class ReferenceCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the action. All must outlive it.
    ReferenceCommands(session::ServerSession &session, const session::DiskIndex &disk, const Actions &actions,
                      QObject *parent);
    ~ReferenceCommands() override; //!< ends the reading

Q_SIGNALS:
    void said(const QString &words, bool canUndo);
    void failed(const tcia::Error &error);

private:
    struct Found; //!< what was read
    static Found read(const QList<Series> &selected, const QHash<QString, QString> &folders,
                      const std::atomic_bool &cancelled);
    void find();
    void add(const Found &found);

    session::ServerSession &m_session;
    const session::DiskIndex &m_disk;
    const std::shared_ptr<std::atomic_bool> m_cancelled; //!< shared with the pool
};

} // namespace tcia::desktop
