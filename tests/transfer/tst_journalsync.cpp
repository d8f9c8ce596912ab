// SPDX-License-Identifier: Apache-2.0
#include "support/waiting.h"
#include "transfer/journalsync.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::Journal;
using transfer::JournalSync;
using transfer::State;
using transfer::TransferId;

// A queue of which nothing runs, and its journal in a file.
class TestJournalSync : public QObject
{
    Q_OBJECT

    struct Session
    {
        transfer::TransferQueue queue;
        transfer::QueueIntake intake {queue};
        transfer::TransferServers servers;
        transfer::QueueStore store {[this](TransferId id) {
            const transfer::QueueItem *item = queue.item(id);
            return item ? std::optional(transfer::journalEntry(*item, servers)) : std::nullopt;
        }};
        JournalSync sync {queue, intake, servers, store};

        void add(int first, int last)
        {
            QList<Series> series(last - first + 1);
            for (int i = first; i <= last; ++i)
                series[i - first].seriesUid = u"1.2.%1"_s.arg(i);
            const archive::Server server {.name = u"archive"_s, .base = QUrl(u"http://127.0.0.1:9/v2"_s)};
            intake.add(series, {.root = u"/data"_s, .layout = u"flat"_s}, servers.numberOf(server));
        }
        TransferId id(size_t position) const { return queue.transfers()[position].id; }
        QStringList uids() const
        {
            QStringList uids;
            for (const transfer::Transfer &transfer : queue.transfers())
                uids << transfer.series.seriesUid;
            return uids;
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"queue.sqlite"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void allThatChangesIsStored()
    {
        {
            Session session;
            session.sync.open(path());
            session.add(1, 5);
            QVERIFY(session.id(0).value > 1'000'000'000'000); // above those of the sessions before
            session.queue.end(session.id(0), State::Done);
            session.queue.setState(session.id(1), State::Fetching);
            session.queue.pause(session.id(2));
            session.queue.cancel(session.id(3));
            session.queue.move({session.id(4)}, transfer::Move::Top);
            session.queue.remove(session.queue.removable()); // the first and the fourth
            session.store.finish();
        }
        Session session;
        session.sync.open(path());
        QSignalSpy about(&session.sync, &JournalSync::aboutToAppend), restored(&session.sync, &JournalSync::restored);
        session.sync.restore();
        QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 30'000);
        QCOMPARE(about.size(), 1);
        QCOMPARE(session.uids(), (QStringList {u"1.2.5"_s, u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(session.queue.transfers()[1].state, State::Waiting);
        QCOMPARE(session.queue.transfers()[2].state, State::Paused);
        QCOMPARE(restored[0][0].value<QList<archive::Server>>().size(), 1);
        QCOMPARE(restored[0][1].toLongLong(), 0);
        session.store.finish();
    }

    void seriesQueuedMeanwhileAreNotDuplicated()
    {
        {
            Session session;
            session.sync.open(path());
            session.add(1, 2);
            session.queue.end(session.id(1), State::Done);
            session.store.finish();
        }
        {
            Session session;
            session.sync.open(path());
            session.add(1, 1);
            QSignalSpy restored(&session.sync, &JournalSync::restored);
            session.sync.restore();
            QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, 30'000);
            QCOMPARE(session.uids(), (QStringList {u"1.2.1"_s, u"1.2.2"_s}));
            QCOMPARE(restored[0][2].value<QSet<QString>>(), QSet<QString> {u"/data"_s});
            session.store.finish();
        }
        const auto content = tests::answerOf(Journal(path()).read());
        QVERIFY(content);
        QCOMPARE(content->rows.size(), 2);
    }

    void unreadableJournalIsReported()
    {
        Session session;
        session.sync.open(u"/dev/null/queue.sqlite"_s);
        QSignalSpy failed(&session.sync, &JournalSync::failed), restored(&session.sync, &JournalSync::restored);
        session.sync.restore();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QCOMPARE(restored.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalSync)
#include "tst_journalsync.moc"
