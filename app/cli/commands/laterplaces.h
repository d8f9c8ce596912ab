// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/locatorlookup.h"
#include "cli/commands/queuefeeder.h"
#include "transfer/transfer.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <memory>
#include <vector>

namespace tcia::cli {

class Session;
struct SelectedSeries;

//! A long list's places whose series are looked up while the first ones are fetched.
struct PlacesToLookUp
{
    archive::Archive *archive = nullptr;
    QStringList places;
    transfer::Target target;
    QJsonObject selection {}; //!< how they were chosen, for the folder's requests
    QString words {};         //!< the same, as the folder's unnamed rows are called
    qint64 unnamed = 0;       //!< rows of the selection without a series, besides these places
    QStringList chosen {};    //!< UIDs of series that are queued already
};

//! Looks up series at places, one batch after the other, records their requests in the folder and queues them, while
//! the queue runs. The folder counts places that were not looked up, or have no series, as rows without a series. A
//! server that fails is asked again as long as transfers are, and a full disk is waited for. Lives on the queue's
//! thread.
class LaterPlaces : public QueueFeeder
{
    Q_OBJECT
public:
    LaterPlaces(Session &session, PlacesToLookUp what);
    ~LaterPlaces() override;

    //! Records that nothing was looked up yet. Call it before the queue starts.
    Result<void> record();
    void start(transfer::DownloadManager &manager) override;
    bool isDone() const override { return m_isDone; }

    //! Whether every place had a series; false before the end.
    bool isComplete() const { return m_isDone && m_unknown.isEmpty() && m_left.isEmpty(); }

    //! Series that were found where they were adopted.
    const std::vector<transfer::Transfer> &present() const { return m_present; }

private:
    void lookUp();
    void take(const Result<archive::LocatedSeries> &found);
    Result<void> add(const QList<Series> &series);
    bool isTriedAgain(const Error &error);
    void end();

    Session &m_session;
    const PlacesToLookUp m_what;
    transfer::DownloadManager *m_manager = nullptr;
    QStringList m_left; //!< with the batch that is being looked up
    qsizetype m_batch;
    QSet<QString> m_queued;            //!< UIDs
    QStringList m_unknown;             //!< places without a series
    QHash<QString, QString> m_adopted; //!< folders of series that need not be fetched, by UID; read once
    std::vector<transfer::Transfer> m_present;
    int m_failures = 0; //!< of this batch
    bool m_isDone = false;
};

//! What is left of long lists once the first series are chosen; null if nothing is. `present`: those that need not be
//! fetched.
std::unique_ptr<LaterPlaces> laterPlaces(Session &session, archive::Archive &archive, const transfer::Target &target,
                                         const SelectedSeries &selected,
                                         const std::vector<transfer::Transfer> &present);

} // namespace tcia::cli
