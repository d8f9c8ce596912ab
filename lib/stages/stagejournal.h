// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/stagerow.h"

#include <QLockFile>

#include <memory>
#include <mutex>

namespace tcia::stages {

//! The states of all series and stages of a root, in `tcia-stages/journal.jsonl`: an append-only file of JSON lines,
//! each
//! {"stage": key, "at"} and one of "asked": [series], {"series", "part": path, "state"} for a file, {"series", "state",
//! "tries", "files", "message", "result"} for an end. A line is written when its work is done, so that after a kill at
//! any moment at most the work on which nothing was written is done again. Thread-safe; blocking for the disk.
class StageJournal
{
public:
    //! Opens it for one process at a time. Disk, naming the other, if there is one.
    static Result<std::unique_ptr<StageJournal>> open(const QString &root);
    //! The rows as they are, also while another process writes; none if there is no journal.
    static Result<QList<StageRow>> read(const QString &root);
    ~StageJournal();
    Q_DISABLE_COPY_MOVE(StageJournal)

    QList<StageRow> rows() const; //!< in the order in which they were first asked for
    StageRow row(const QString &stage, const QString &seriesUid) const;
    //! Whether the stage was ever asked for for this series.
    bool isAsked(const QString &stage, const QString &seriesUid) const;

    //! Those that have failed or were cancelled wait again if `again`; all others that were asked for before stay as
    //! they are.
    Result<void> ask(const QString &stage, const QStringList &seriesUids, bool again = false);
    Result<void> finishPart(const QString &stage, const QString &seriesUid, const SeriesFile &part);
    Result<void> end(const StageRow &row);
    //! Everything that waits is cancelled; how many that were.
    Result<qsizetype> cancelWaiting();

private:
    explicit StageJournal(Directory root) : m_root(std::move(root)) {}
    Result<void> load();
    Result<void> append(const QList<QJsonObject> &lines);

    const Directory m_root;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QFile> m_file;
    mutable std::mutex m_guard;
    QList<StageRow> m_rows;
    QHash<QString, qsizetype> m_positions; //!< by stage and series
};

} // namespace tcia::stages
