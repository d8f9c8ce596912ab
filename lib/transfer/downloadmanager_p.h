// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"
#include "transfer/fetcher.h"
#include "transfer/partial.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace tcia::transfer {

//! Whom a series is asked of.
struct Source
{
    QPointer<archive::Archive> archive;
    archive::Server server;
    QString apiKey;
};

//! What the manager knows of a row beyond what it shows.
struct Task
{
    std::shared_ptr<const Source> source;
    std::shared_ptr<Pulse> pulse;
    quint64 id = 0;          //!< of the attempt under way; what arrives for another is late
    QString folder;          //!< relative to the root, once chosen
    bool replace = false;    //!< a short folder of ours is there
    bool describe = false;   //!< ask the archive even if all seems known
    bool fromRecord = false; //!< described by what was recorded long ago, good enough to look whether it is there
    qint64 lastReceived = 0; //!< at the last beat
};

//! A root that transfers in the queue go to: Closed → Opening → Open → Closing → forgotten.
struct Root
{
    enum class Phase { Closed, Opening, Open, Closing };
    Phase phase = Phase::Closed;
    qsizetype pending = 0;           //!< transfers that are not final
    OpenRoot open;
    QHash<QString, QString> folders; //!< who has or will have which folder: folded path → series UID
    QFuture<Result<OpenRoot>> opening;
    QList<Ready> ready;         //!< to be put in place
    QList<quint64> readyIds;    //!< their tasks
    bool committing = false;
};

//! The manager's inside. Steps of one transfer are in pipeline.cpp, in the order in which they are taken.
struct DownloadManager::Private
{
    explicit Private(DownloadManager *manager);
    ~Private();

    // Rows: downloadmanager.cpp
    std::optional<qsizetype> rowOf(quint64 id) const;
    void setState(qsizetype row, State state);
    void end(qsizetype row, State state, const std::optional<Error> &error = {});
    void fail(qsizetype row, Error error);
    void reset(qsizetype row);
    void mark(qsizetype row);

    // Beats: beat.cpp
    void beat();
    void measure(qsizetype row, double seconds);
    void announce();

    // Roots: roots.cpp
    void tend(const QString &root);
    void opened(const QString &root, const Result<OpenRoot> &result);
    QString chooseFolder(Root &root, const QString &uid, const QString &wanted);

    // Steps: pipeline.cpp
    void schedule();
    void begin(qsizetype row);
    void recall(qsizetype row, qint64 offset);
    void describe(qsizetype row);
    void locate(qsizetype row);
    void fetch(qsizetype row);
    void unpack(qsizetype row);
    void settle(qsizetype row, const Order &order, const Unpacked &unpacked);
    void commitReady(const QString &root);
    void settled(qsizetype row, const Ready &ready, const Result<qint64> &offset);
    Order orderFor(qsizetype row);

    DownloadManager *const q;
    std::vector<Transfer> transfers;
    std::vector<Task> tasks; //!< beside transfers
    QHash<quint64, qsizetype> active;
    QHash<QString, qsizetype> queued; //!< root and series UID → its last row
    QHash<QString, Root> roots;
    QSet<qsizetype> marked; //!< changed since the last beat
    Progress sums;          //!< only the counts of sessions; the rest is summed when told
    double zipRatio = 0.6;  //!< bytes of ZIP a byte of image; learned from what was fetched
    qint64 zipBytes = 0, imageBytes = 0;
    quint64 lastId = 0;
    int parallel = 3;
    int fetching = 0; //!< Describing or Fetching
    int unpacking = 0;
    qsizetype firstWaiting = 0; //!< none waits before it
    archive::ImageDownload::Limits limits;
    Inspector inspector;
    QTimer beatTimer, scheduleTimer;
    QElapsedTimer sinceBeat;
    QThread network;
    Fetcher *const fetcher; //!< lives on `network`, which destroys it at its end
    QThreadPool pool;       //!< unpacks and looks
    QThreadPool clerk;      //!< one thread: what must be done one at a time for a root
};

//! Collection and patient for a reader who does not know UIDs by heart.
QString inWords(const Series &series);

} // namespace tcia::transfer
