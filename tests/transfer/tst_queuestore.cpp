// SPDX-License-Identifier: Apache-2.0
#include "support/waiting.h"
#include "transfer/queuestore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::JournalEntry;
using transfer::QueueStore;
using transfer::State;
using transfer::TransferId;

// A journal that is kept in step with transfers that are plain values here.
class TestQueueStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<qint64, JournalEntry> m_queue;

    QString path() const { return m_folder->filePath(u"queue.sqlite"_s); }

    QList<TransferId> queue(qint64 first, qint64 last, const QString &root = u"/data"_s)
    {
        QList<TransferId> ids;
        for (qint64 key = first; key <= last; ++key) {
            JournalEntry row {.key = key, .place = double(key), .server = {}, .transfer = {}};
            row.server.name = u"nowhere"_s;
            row.server.base = QUrl(u"http://127.0.0.1:9/nbia-api/services/v4"_s);
            row.transfer.series.seriesUid = u"1.2.%1"_s.arg(key);
            row.transfer.target = {.root = root, .layout = u"flat"_s};
            m_queue.insert(key, row);
            ids << TransferId {key};
        }
        return ids;
    }

    std::unique_ptr<QueueStore> makeStore()
    {
        return std::make_unique<QueueStore>([this](TransferId id) -> std::optional<JournalEntry> {
            const auto found = m_queue.constFind(id.value);
            return found == m_queue.cend() ? std::nullopt : std::optional(*found);
        });
    }

    QMap<qint64, State> kept() const
    {
        QMap<qint64, State> states;
        const auto content = tests::answerOf(transfer::Journal(path()).read());
        for (const JournalEntry &row : content.value_or(transfer::Journal::Content()).rows)
            states.insert(row.key, row.transfer.state);
        return states;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_queue.clear();
    }

    void withoutJournalEverythingIsStored()
    {
        const auto store = makeStore();
        store->add(queue(1, 3));
        QVERIFY(store->isStored({1}));
        store->markDirty({1});
        store->sync();
        store->finish();
    }

    void newOnesAreWrittenFirst()
    {
        auto store = makeStore();
        store->open(path());
        QSignalSpy stored(store.get(), &QueueStore::stored);
        store->add(queue(1, 3) + queue(4, 5, u"/other"_s));
        QVERIFY(!store->isStored({1}));
        m_queue[2].transfer.state = State::Paused; // before it was written
        store->markDirty({2});
        QTRY_VERIFY_WITH_TIMEOUT(store->isStored({5}), 30'000);
        QCOMPARE(stored.size(), 2); // one for each folder
        m_queue[3].transfer.state = State::Failed;
        store->markDirty({3});
        store->sync();
        store->remove({{1}});
        store->finish();
        store.reset();
        QCOMPARE(kept(), (QMap<qint64, State> {
                             {2, State::Paused}, {3, State::Failed}, {4, State::Waiting}, {5, State::Waiting}}));
    }

    void endRightAfterTheBeginning()
    {
        auto store = makeStore();
        store->open(path());
        store->add(queue(1, 5'000));
        m_queue.remove(7); // it is gone already
        m_queue[9].transfer.state = State::Cancelled;
        store->markDirty({9});
        store->finish();
        store.reset();
        const auto states = kept();
        QCOMPARE(states.size(), 5'000); // it was given to the journal before it went
        QCOMPARE(states[9], State::Cancelled);
    }

    void unwritableJournalIsReportedOnce()
    {
        const auto store = makeStore();
        store->open(u"/dev/null/queue.sqlite"_s);
        QSignalSpy failed(store.get(), &QueueStore::failed);
        store->add(queue(1, 3) + queue(4, 5, u"/other"_s));
        QTRY_VERIFY_WITH_TIMEOUT(store->isStored({5}), 30'000); // it continues without a journal
        store->markDirty({1});
        store->sync();
        store->finish();
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueStore)
#include "tst_queuestore.moc"
