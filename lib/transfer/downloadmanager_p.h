// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"
#include "transfer/fetcher.h"
#include "transfer/journal.h"
#include "transfer/pace.h"
#include "transfer/partial.h"
#include "transfer/rowset.h"
#include "transfer/shelf.h"
#include "transfer/source.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <functional>
#include <limits>
#include <tuple>

namespace tcia::transfer {

//! Root and series UID: what a transfer is known by in the queue. (Both share their text with the row's.)
using RowKey = std::pair<QString, QString>;

//! How many rows are made, written or told of at once; a few milliseconds' work, so that others come in between.
constexpr qsizetype together = 2'000;

//! For so many rows a wish is granted at once, within a few milliseconds; of very many the others follow.
constexpr qsizetype wishesTogether = 10'000;

//! What somebody wishes of rows, as far as it was not granted yet.
struct Wish
{
    QList<qsizetype> rows;
    qsizetype next = 0;
    std::function<void(qsizetype row)> act;
    bool isOpen() const { return next < rows.size(); }
};

//! Series that were queued and are not yet rows: a hundred thousand become rows in slices.
struct Incoming
{
    std::shared_ptr<Source> source;
    Target target;
    QList<Series> series;
    qsizetype next = 0;
    State state = State::Waiting; //!< as what they come, for all may be paused or cancelled meanwhile
};

//! What the manager knows of a row beyond what it shows.
struct Task
{
    std::shared_ptr<Source> source;
    std::shared_ptr<Pulse> pulse;
    quint64 id = 0;          //!< of the attempt under way; what arrives for another is late
    qint64 key = 0;          //!< in the journal
    double place = 0;        //!< in the order of the journal
    qint64 notBefore = 0;    //!< by the manager's clock, in milliseconds
    qint64 lastReceived = 0; //!< at the last beat
    QString folder;          //!< relative to the root, once chosen
    int slot = -1;           //!< of its ZIP, see partPath()
    bool isWritten = true;   //!< in the journal, where there is one: it may start
    bool isStale = false;    //!< changed since it was given to the journal, which does not have it yet
    bool replace = false;    //!< a folder that fell short is there
    bool describe = false;   //!< ask the archive even if all seems known
    bool fromRecord = false; //!< described by what was recorded long ago, good enough to look whether it is there
    bool lingers = false;    //!< stopped, but a thread still holds a file of it
    std::optional<ZipFile> zip; //!< once it arrived whole, until it is unpacked
};

//! A root that transfers in the queue go to: Closed → Opening → Open → Closing → forgotten.
struct Root
{
    enum class Phase { Closed, Opening, Open, Closing };
    Phase phase = Phase::Closed;
    qsizetype pending = 0;           //!< transfers that are not final, and those a thread has not let go of
    OpenRoot open;
    QHash<QString, QString> folders; //!< who has or will have which folder: folded path → series UID
    QFuture<Result<OpenRoot>> opening;
    QSet<int> zips;                  //!< in use
    QList<Ready> ready;              //!< to be put in place
    QList<quint64> readyIds;         //!< their tasks
    bool peeking = false;            //!< looks whether it was interrupted
    bool lookBack = false;           //!< it was: opened although nobody may wait for anything there
    bool committing = false;
    bool gathering = false;          //!< waits a moment for more that are ready
    bool flushing = false;
    qint64 flushedAt = 0;
    qint64 flushedSize = 0;          //!< of the record

    qint64 free = -1;                //!< bytes on its disk when last looked at; -1 unknown
    qint64 reserve = 0;              //!< that are never used
    qint64 written = 0;              //!< since then
    bool looking = false;
    qint64 lookedAt = 0;
    bool noRoom = false;             //!< nothing starts until there is
    qint64 wanted = 0;               //!< how much there must be
    qint64 noRoomSince = 0;
};

//! The manager's inside, by files: rows and their counts (rows.cpp), what users ask for (wishes.cpp), what starts next
//! (schedule.cpp), the steps of one transfer in the order in which they are taken (pipeline.cpp), failures and patience (patience.cpp), the room on disks (room.cpp), roots
//! (roots.cpp), the journal (keeping.cpp), what is told when (beat.cpp).
struct DownloadManager::Private
{
    explicit Private(DownloadManager *manager);
    ~Private();
    qint64 now() const { return clock.elapsed(); }

    // rows.cpp
    std::optional<qsizetype> rowOf(quint64 id) const;
    std::optional<qsizetype> arrived(quint64 id);
    bool isUnderWay(const RowKey &key) const;
    void takeIncoming();
    void append(std::vector<Transfer> &&transfers, std::vector<Task> &&tasks);
    void know(qsizetype row);
    QList<qsizetype> reorder(const std::vector<qsizetype> &order);
    void removeRows(const RowSet &rows);
    void account(qsizetype row, int sign);
    void setState(qsizetype row, State state);
    void end(qsizetype row, State state, const std::optional<Error> &error = {});
    void conclude(qsizetype row);
    void release(qsizetype row);
    void reset(qsizetype row);
    void mark(qsizetype row);
    void wake();
    bool isRow(qsizetype row) const { return row >= 0 && row < qsizetype(transfers.size()); }
    template <typename Wanted> QList<qsizetype> rowsWhere(Wanted wanted) const;

    // wishes.cpp
    void stop(qsizetype row, State state);
    void decideIncoming(State from, State to);
    void wish(const QList<qsizetype> &rows, const std::function<void(qsizetype)> &act);
    void grant(qsizetype most);
    void grantAll() { grant(std::numeric_limits<qsizetype>::max()); }

    // beat.cpp
    void beat();
    void measure(qsizetype row, double seconds);
    void announce();

    // holds.cpp
    bool isAnyHeld() const;

    // roots.cpp
    void tend(const QString &root);
    void opened(const QString &root, const Result<OpenRoot> &result);
    void peek(const QString &root);
    qsizetype takeBack(const QString &root);
    void tellLost(const QString &root, qsizetype again);
    void flush(const QString &root);
    void takeSlot(qsizetype row);
    void freeSlot(qsizetype row);
    QString chooseFolder(Root &root, const QString &uid, const QString &wanted);

    // schedule.cpp
    void schedule();
    void probe(const std::shared_ptr<Source> &source, qint64 at, qint64 &due);
    bool mayBegin(qsizetype row, qint64 at, qint64 &due);

    // pipeline.cpp
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
    bool isMd5Wanted(qsizetype row) const;

    // patience.cpp
    std::shared_ptr<Source> sourceFor(const archive::Server &server, const QString &apiKey);
    void fail(qsizetype row, Error error);
    void later(qsizetype row, const Error &error, qint64 delayMs);
    void wentWell(Source &source);
    void wentBadly(Source &source, const Error &error, bool mayHold);
    void giveUp(const std::shared_ptr<Source> &source);
    qint64 delayAfter(const Error &error, int failures) const;

    // room.cpp
    qint64 need(qsizetype row) const;
    qint64 promised(const QString &root) const;
    bool hasRoom(qsizetype row);
    void lookForRoom(const QString &root);
    void roomSeen(const QString &root, qint64 free, qint64 total);
    void holdRoom(const QString &root, qint64 wanted);

    // keeping.cpp
    QList<Kept> unwritten(qsizetype from);
    void keep();
    void markWritten(const QSet<qint64> &keys);
    void keepAll();
    void forget(const QList<qint64> &keys);
    void note(qsizetype row);
    void writeNotes();
    QFuture<Result<void>> writeSome();
    void tellJournal(const Error &error);
    void restore(const Journal::Content &content);

    DownloadManager *const q;
    Shelf<Transfer> transfers;
    Shelf<Task> tasks; //!< beside transfers
    QHash<quint64, qsizetype> active;
    QHash<RowKey, qsizetype> queued; //!< the last row of each
    QList<Incoming> incoming;
    QHash<QString, Root> roots;
    std::vector<std::shared_ptr<Source>> sources;
    Wish wished;
    RowSet marked;  //!< changed since the last beat
    RowSet telling; //!< before it, and not told yet
    RowSet noted;   //!< to be written to the journal
    bool isNoting = false; //!< some are being written
    std::array<qint64, stateCount> counts {};
    qint64 totalBytes = 0, doneBytes = 0, receivedBytes = 0;
    qint64 stampedAt = -1;  //!< when `stamp` was read from the clock
    QDateTime stamp;
    double zipRatio = 0.6;  //!< bytes of ZIP a byte of image; learned from what was fetched
    qint64 zipBytes = 0, imageBytes = 0;
    quint64 lastId = 0;
    qint64 lastKey = 0;
    qsizetype firstUnwritten = 0; //!< all before it are in the journal
    bool isWriting = false;
    bool journalTold = false;
    Pace pace;
    Policy policy;
    int fetching = 0; //!< Describing or Fetching
    int unpacking = 0;
    int settling = 0; //!< of those, whole and waiting for others to be put in place with
    qsizetype firstWaiting = 0; //!< none waits before it
    archive::ImageDownload::Limits limits;
    Inspector inspector;
    std::unique_ptr<Journal> journal;
    QTimer beatTimer, scheduleTimer, dueTimer;
    QElapsedTimer sinceBeat, clock;
    QThread network;
    Fetcher *const fetcher; //!< lives on `network`, which destroys it at its end
    QThreadPool pool;       //!< unpacks
    QThreadPool scout;      //!< two threads: looks what is there before a fetch, which must not wait for what is being unpacked
    QThreadPool clerk;      //!< one thread: what must be done one at a time for a root
    QThreadPool flusher;    //!< two threads: may wait for the disk for long
};

//! Rows for which `wanted(transfer)` holds.
template <typename Wanted>
QList<qsizetype> DownloadManager::Private::rowsWhere(Wanted wanted) const
{
    QList<qsizetype> rows;
    for (size_t row = 0; row < transfers.size(); ++row)
        if (wanted(transfers[row]))
            rows << qsizetype(row);
    return rows;
}

//! What a transfer is known by in the queue.
RowKey keyOf(const Transfer &transfer);

//! An error as people must read it in the queue: what happened to which series.
Error worded(Error error, const Series &series);

//! Collection and patient for a reader who does not know UIDs by heart.
QString inWords(const Series &series);

} // namespace tcia::transfer
