// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolder.h"
#include "transfer/seriesjob.h"
#include "transfer/transferservers.h"

#include <QObject>

namespace tcia::transfer {

//! Where a series goes, and what is there already.
struct SeriesLocation
{
    Series series {};     //!< with all that is known of it by now
    QString folder {};    //!< relative to the root
    bool isWhole = false; //!< it is there: nothing is to be fetched
    bool isShort = false; //!< a folder that fell short is there, and is to be replaced
    bool operator==(const SeriesLocation &) const = default;
};

//! The first step of a run: finds out what the series is, from the record or by asking the archive, chooses its folder
//! and looks whether it is there. Asks the archive only where the answer may matter. Lives on the queue's thread.
class SeriesLocator : public QObject
{
    Q_OBJECT
public:
    SeriesLocator(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder, TransferWorkers &workers);

    void start();
    void stop() { m_isStopped = true; } //!< nothing is told any more
    //! Releases the chosen folder name for other series.
    void releaseName();

Q_SIGNALS:
    void described(const tcia::Series &series);                                 //!< more is known of it
    void located(const tcia::Result<tcia::transfer::SeriesLocation> &location); //!< once

private:
    void recall(qint64 offset);
    void describe();
    void choose();
    void look(std::optional<qint64> recordOffset);
    void merge(const Series &description);
    void fail(const Error &error) { Q_EMIT located(failure(error)); }

    SeriesJob m_job;
    const TransferServer &m_server;
    DownloadFolder &m_folder;
    TransferWorkers &m_workers;
    QString m_chosen;            //!< relative to the root; empty until it is chosen
    bool m_isFromRecord = false; //!< described by what was recorded long ago, good enough to look whether it is there
    bool m_isStopped = false;
};

} // namespace tcia::transfer
