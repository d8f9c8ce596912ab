// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/folderstages.h"
#include "session/stagelist.h"

#include <functional>

namespace tcia::session {

//! The phase that a state of a journal means.
StagePhase phaseOf(stages::StageState state);

//! Runs stages in any folder on disk threads, and brings the list up to date with what becomes of them. Lives on the
//! list's thread; the destructor ends what runs, without waiting.
class StageFolders : public QObject
{
    Q_OBJECT
public:
    //! `list` must outlive it.
    explicit StageFolders(StageList &list, QObject *parent = nullptr);
    ~StageFolders() override;

    //! Runs a stage, by its text, of rows of the list. Those whose series is not on disk wait for its download.
    void run(const QString &root, const QString &text, const QList<FolderStages::Place> &series);
    //! The stage by its key.
    void cancel(const QString &root, const QString &stage, const QStringList &seriesUids);

private:
    struct Relay;
    struct Folder
    {
        std::shared_ptr<FolderStages> stages;
        qint64 calls = 0, answered = 0, closed = 0; //!< closed: calls before it was closed
    };
    template <typename Answer>
    void call(const QString &root, std::function<Result<Answer>(FolderStages &)> work,
              std::function<void(const Result<Answer> &)> take);
    stages::StageEvents events(const QString &root);
    Folder &folder(const QString &root);
    void explain(const QString &root, const QString &stage, const Error &error);
    void giveUp(const QString &root, const QString &stage, const Error &error);
    void closeIdle(const QString &root);

    StageList &m_list;
    const std::shared_ptr<Relay> m_relay; //!< to this object, from the threads of the stages
    QHash<QString, Folder> m_folders;     //!< by root
};

} // namespace tcia::session
