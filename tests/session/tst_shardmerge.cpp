// SPDX-License-Identifier: Apache-2.0
#include "session/shardmerge.h"

#include "session/shardlist.h"

#include "core/platform/directory.h"
#include "provenance/recordfiles.h"
#include "storage/recordedseries.h"
#include "storage/staging.h"
#include "transfer/requestlog.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace tcia;

//! Parts of one download that share a folder: the move of what is complete, and what a kill at any moment of it leaves.
class TestShardMerge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const std::atomic_bool m_never = false;
    const QString m_shard = u"shard-1-of-2"_s;

    QString root() const { return m_folder->path(); }
    QString part() const { return m_folder->filePath(m_shard); }
    bool isThere(const QString &path) const { return QFile::exists(m_folder->filePath(path)); }

    static storage::Record recordOf(const QString &uid, const QString &folder)
    {
        return {.series = {.seriesUid = uid, .collection = u"C"_s, .imageCount = 1},
                .folder = folder,
                .files = {{.name = u"1-1.dcm"_s, .size = 5}},
                .server = u"http://a.example.org"_s,
                .downloaded = QDateTime::currentDateTimeUtc()};
    }

    //! A complete series of the part, requested and recorded.
    void fetch(const QString &uid, const QString &folder) const
    {
        const Directory directory = *Directory::open(part());
        QVERIFY(directory.makeFolder(folder));
        QVERIFY(directory.write(folder + u"/1-1.dcm"_s, "image"));
        QVERIFY(storage::appendRecords(part(), {storage::lineOf(recordOf(uid, folder))}));
    }

    void request(const QStringList &uids) const
    {
        QList<transfer::SeriesRequest> requests;
        for (const QString &uid : uids)
            requests << transfer::SeriesRequest {
                .series = {.seriesUid = uid},
                .server = {.name = u"A"_s, .base = QUrl(u"http://a.example.org"_s)},
                .target = {.root = part(), .layout = u"{Collection}/{SeriesInstanceUID}"_s},
                .requestedAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(transfer::RequestLog(part()).add(requests));
    }

    QHash<QString, QString> merged(qint64 pending)
    {
        const auto merge = session::mergeShard(root(), m_shard, {}, m_never);
        if (!merge)
            QTest::qFail(qPrintable(merge.error().detail), __FILE__, __LINE__);
        else if (merge->pending != pending)
            QTest::qFail("another number of pending series", __FILE__, __LINE__);
        return merge ? merge->folders : QHash<QString, QString>();
    }

    //! The series of the shared record of provenance.
    QStringList provenanceOf(provenance::Outcome outcome) const
    {
        QStringList uids;
        const auto record = provenance::readRecord(root() + u"/tcia-provenance.json"_s);
        for (const provenance::Entry &entry : record ? record->entries : QList<provenance::Entry>())
            if (entry.outcome == outcome)
                uids << entry.series.seriesUid;
        uids.sort();
        return uids;
    }

    void checkBothThere()
    {
        QVERIFY(isThere(u"C/1.2.1/1-1.dcm"_s) && isThere(u"C/1.2.2/1-1.dcm"_s));
        QVERIFY(!isThere(m_shard));
        const auto records = storage::readRecords(root());
        QVERIFY(records && records->records.size() == 2 && records->unreadable == 0);
        const auto requests = transfer::RequestLog(root()).read();
        QVERIFY(requests && requests->isComplete() && requests->completed.size() == 2);
        QCOMPARE(storage::wholeSeries(root(), {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s})->size(), 2);
        QCOMPARE(session::shardsDone(root()).value_or(QStringList()), QStringList {m_shard});
        QVERIFY(!isThere(u".tcia-partial"_s));
        QCOMPARE(provenanceOf(provenance::Outcome::Downloaded), (QStringList {u"1.2.1"_s, u"1.2.2"_s}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(part()));
        request({u"1.2.1"_s, u"1.2.2"_s});
        fetch(u"1.2.1"_s, u"C/1.2.1"_s);
        fetch(u"1.2.2"_s, u"C/1.2.2"_s);
    }

    void completeSeriesAreMoved()
    {
        QCOMPARE(merged(0).value(u"1.2.1"_s), m_folder->filePath(u"C/1.2.1"_s));
        checkBothThere();
        QVERIFY(merged(0).isEmpty()); // there is nothing left to move
    }

    void pendingSeriesKeepTheFolder()
    {
        request({u"1.2.3"_s});
        QCOMPARE(merged(1).size(), 2);
        QVERIFY(isThere(u"C/1.2.1/1-1.dcm"_s) && isThere(m_shard));
        QVERIFY(session::shardsDone(root())->isEmpty());
        const auto waiting = transfer::RequestLog(part()).read();
        QVERIFY(waiting && waiting->removed.isEmpty()); // what was moved is not fetched again
        QCOMPARE(waiting->open.size(), 1);
        fetch(u"1.2.3"_s, u"C/1.2.3"_s);
        QCOMPARE(merged(0).size(), 3);
        QVERIFY(isThere(u"C/1.2.3/1-1.dcm"_s) && !isThere(m_shard));
    }

    //! Killed after its record was written, before its folder was moved.
    void aRecordWithoutItsFolder()
    {
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.1"_s, u"C/1.2.1"_s))}));
        QCOMPARE(merged(0).size(), 2);
        checkBothThere();
    }

    //! Killed after its folder was moved, before the part knew.
    void aFolderThatWasMoved()
    {
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.1"_s, u"C/1.2.1"_s))}));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"C"_s)));
        QVERIFY(QDir().rename(part() + u"/C/1.2.1"_s, m_folder->filePath(u"C/1.2.1"_s)));
        QCOMPARE(merged(0).size(), 2);
        checkBothThere();
    }

    //! Killed after the last folder was moved, before the folders above it were removed.
    void emptyFoldersThatAreLeft()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"C"_s)));
        for (const QString &uid : {u"1.2.1"_s, u"1.2.2"_s}) {
            QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(uid, u"C/"_s + uid))}));
            QVERIFY(QDir().rename(part() + u"/C/"_s + uid, m_folder->filePath(u"C/"_s + uid)));
        }
        QCOMPARE(merged(0).size(), 2);
        checkBothThere();
    }

    //! Killed before the shared record of provenance was written, or it could not be: the next call writes it.
    void aRecordOfProvenanceThatIsMissing()
    {
        QVERIFY(QDir().mkpath(root() + u"/tcia-provenance.json.new"_s));
        QVERIFY(!session::mergeShard(root(), m_shard, {}, m_never));
        QVERIFY(isThere(u"C/1.2.1/1-1.dcm"_s) && isThere(m_shard)); // not done
        QVERIFY(session::shardsDone(root())->isEmpty());
        QVERIFY(QDir().rmdir(root() + u"/tcia-provenance.json.new"_s));
        QCOMPARE(merged(0).size(), 2);
        checkBothThere();
    }

    //! A part that has moved nothing since leaves the record of provenance alone.
    void nothingNewIsNotRecordedAgain()
    {
        request({u"1.2.3"_s});
        merged(1);
        QVERIFY(QFile::remove(root() + u"/tcia-provenance.json"_s));
        merged(1);
        QVERIFY(!isThere(u"tcia-provenance.json"_s));
    }

    //! A job is started again while its first run still moves: that one leaves nothing to do.
    void twoRunsOfAPart()
    {
        QLockFile lock(root() + u"/tcia-shards.jsonl.lock"_s);
        QVERIFY(lock.lock());
        auto second = QtConcurrent::run([&] { return session::mergeShard(root(), m_shard, {}, m_never); });
        const auto wait = qScopeGuard([&] {
            lock.unlock();
            second.waitForFinished();
        });
        QVERIFY(!second.isFinished()); // it waits for the lock, or will: either way the part is gone when it has it
        QVERIFY(QDir(part()).removeRecursively());
        lock.unlock();
        const auto merge = second.result();
        QVERIFY2(merge, merge ? "" : qPrintable(merge.error().detail));
        QVERIFY(merge->folders.isEmpty() && merge->pending == 0);
    }

    //! A part is not removed before it is noted as done.
    void aListThatCannotBeRead()
    {
        QVERIFY(QDir().mkpath(root() + u"/tcia-shards.jsonl"_s)); // no file
        QVERIFY(!session::shardsDone(root()));
        QVERIFY(!session::mergeShard(root(), m_shard, {}, m_never));
        QVERIFY(isThere(m_shard + u"/tcia-series.jsonl"_s));
    }

    //! Killed after everything was moved: an empty part is left.
    void aPartThatIsDone()
    {
        merged(0);
        QVERIFY(QDir().mkpath(part()));
        QFile half(part() + u"/tcia-provenance.json.new"_s);
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("{") == 1);
        half.close();
        QVERIFY(merged(0).isEmpty());
        QVERIFY(!isThere(m_shard));
    }

    void takenNamesAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"C/1.2.1"_s)));
        QCOMPARE(merged(0).value(u"1.2.1"_s), m_folder->filePath(u"C/1.2.1 (2)"_s));
    }

    //! A folder of the user's keeps what is in it.
    void otherFilesStay()
    {
        QFile note(part() + u"/note.txt"_s);
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write("mine") == 4);
        note.close();
        merged(0);
        QVERIFY(isThere(m_shard + u"/note.txt"_s));
    }

    void aBrokenSeriesIsNotMoved()
    {
        QVERIFY(QFile::resize(part() + u"/C/1.2.1/1-1.dcm"_s, 3));
        QCOMPARE(merged(1).size(), 1);
        QVERIFY(!isThere(u"C/1.2.1"_s));
    }

    void anotherDownloadIsNotDisturbed()
    {
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        QVERIFY(!session::mergeShard(root(), m_shard, {}, m_never));
        QVERIFY(isThere(m_shard + u"/C/1.2.1/1-1.dcm"_s));
        storage::closeRoot(root(), open->lock);
        QCOMPARE(merged(0).size(), 2);
    }

    //! Reading the folder waits while a part is moved into it.
    void readersWaitForAMove()
    {
        const std::atomic_bool isStopped = true;
        const auto plain = session::lockWhileRead(root() + u"/missing"_s, m_never);
        QVERIFY(plain && !*plain);
        fetch(u"1.2.1"_s, u"C/1.2.1"_s);
        {
            QLockFile move(root() + u"/tcia-shards.jsonl.lock"_s);
            QVERIFY(move.tryLock());
            const auto stopped = session::lockWhileRead(root(), isStopped);
            QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
            auto reader = QtConcurrent::run([this] { return session::lockWhileRead(root(), m_never); });
            QVERIFY(!reader.isFinished());
            move.unlock();
            reader.waitForFinished();
            QVERIFY(reader.result() && *reader.result());
        }
        const auto alone = session::lockWhileRead(root(), m_never);
        QVERIFY(alone && *alone);
        QVERIFY(!QLockFile(root() + u"/tcia-shards.jsonl.lock"_s).tryLock());
    }
};

QTEST_GUILESS_MAIN(TestShardMerge)
#include "tst_shardmerge.moc"
