// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolder.h"
#include "transfer/seriesjob.h"
#include "transfer/transferservers.h"

#include <QObject>

namespace tcia::transfer {

//! The target folder of a series and its existing content.
struct SeriesLocation
{
    Series series {};     //!< with all known attributes
    QString folder {};    //!< relative to the root
    bool isWhole = false; //!< already complete: nothing needs to be fetched
    bool isShort = false; //!< a defective folder exists and is to be replaced
    bool operator==(const SeriesLocation &) const = default;
};

//! The first step of a run: completes the series' record, from the folder's record or by querying the archive, chooses
//! its folder and checks whether it is complete. Requests from the archive only what may change the result. Lives on
//! the queue's thread.
class SeriesLocator : public QObject
{
    Q_OBJECT
public:
    SeriesLocator(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder, TransferWorkers &workers);

    void start();
    void startAgain();                  //!< with what the archive says now; located() is emitted once more
    void stop() { m_isStopped = true; } //!< no further signals
    //! Releases the chosen folder name for other series.
    void releaseName();

Q_SIGNALS:
    void described(const tcia::Series &series);                                 //!< its record was completed
    void located(const tcia::Result<tcia::transfer::SeriesLocation> &location); //!< once for each start

private:
    void recall(qint64 offset);
    void describe();
    void choose();
    void look(const QString &folder);
    void merge(Series description);
    void fail(const Error &error) { Q_EMIT located(failure(error)); }

    SeriesJob m_job;
    const TransferServer &m_server;
    DownloadFolder &m_folder;
    TransferWorkers &m_workers;
    QString m_wanted;            //!< the folder's name by the layout
    QString m_chosen;            //!< relative to the root; empty until chosen
    bool m_isDescribed = false;  //!< the archive was asked
    bool m_isFromRecord = false; //!< described by an old record, sufficient to check whether it is complete
    bool m_isStopped = false;
};

} // namespace tcia::transfer
