// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"
#include "support/rootfixture.h"
#include "support/step.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

// What a checkpoint records as flushed, and which intents are dropped then.
class TestCheckpoint : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

    QByteArray intents() const
    {
        const QString name = u".tcia-partial/intents.jsonl"_s;
        return m_root->has(name) ? m_root->read(name).trimmed() : QByteArray();
    }
    qint64 synced() const
    {
        return storage::forEachRecord(m_root->path(), [](const storage::Record &, qint64) {})->synced;
    }

    // A series in place, with its record and intent.
    QByteArray finish(const QString &uid) const
    {
        const QByteArray line = m_root->put(uid, uid);
        m_root->makePartial();
        const auto intended = storage::addIntents(m_root->path(), {line});
        m_root->record(intended ? line : QByteArray());
        return line;
    }

    void close() const
    {
        const auto open = storage::openRoot(m_root->path());
        QVERIFY(open);
        storage::closeRoot(m_root->path(), open->lock);
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    void olderIntentsAreDropped()
    {
        finish(u"1.2.3"_s);
        finish(u"1.2.4"_s);
        QVERIFY(storage::checkpoint(m_root->path(), storage::recordSize(m_root->path()).value()));
        QVERIFY(intents().isEmpty());
        QVERIFY(storage::isSynced(m_root->path()));
    }

    void newerIntentsStay()
    {
        finish(u"1.2.3"_s);
        const qint64 size = storage::recordSize(m_root->path()).value(); // and then a flush, which takes its time
        const QByteArray newer = finish(u"1.2.4"_s);
        QVERIFY(storage::checkpoint(m_root->path(), size));
        QCOMPARE(intents(), newer);
        QCOMPARE(synced(), size);
        QVERIFY(!storage::isSynced(m_root->path()));
        // They are what a loss of power is repaired from.
        QVERIFY(QFile::resize(storage::recordPath(m_root->path()), size));
        const auto open = m_root->open();
        QVERIFY(open);
        QVERIFY(open->series.contains(u"1.2.3"_s) && open->series.contains(u"1.2.4"_s));
    }

    // Series that are neither recorded nor in place were not committed.
    void failedOnesAreDropped()
    {
        QVERIFY(storage::addIntents(m_root->path(), {m_root->lineOf(u"1.2.3"_s, u"a"_s)}));
        QVERIFY(storage::checkpoint(m_root->path(), storage::recordSize(m_root->path()).value()));
        QVERIFY(intents().isEmpty());
        QVERIFY(!QFile::exists(storage::recordPath(m_root->path()))); // nothing was downloaded, so nothing is recorded
    }

    // A replacement that could not be undone: only the intent knows where the folder belongs that was set aside.
    void backupIsRestored()
    {
        const QByteArray line = m_root->lineOf(u"1.2.3"_s, u"a"_s);
        QVERIFY(storage::addIntents(m_root->path(), {line}));
        m_root->write(u".tcia-partial/1.2.3.old/1.dcm"_s, "its remains");
        QVERIFY(storage::checkpoint(m_root->path(), storage::recordSize(m_root->path()).value()));
        QCOMPARE(intents(), line);
        QVERIFY(m_root->open());
        QVERIFY(m_root->has(u"a/1.dcm"_s));
    }

    void nothingNewNothingWritten()
    {
        finish(u"1.2.3"_s);
        QVERIFY(storage::checkpoint(m_root->path(), storage::recordSize(m_root->path()).value()));
        const qint64 size = storage::recordSize(m_root->path()).value();
        QVERIFY(storage::checkpoint(m_root->path(), size));
        QCOMPARE(storage::recordSize(m_root->path()).value(), size);
        TCIA_STEP(close());
        QCOMPARE(storage::recordSize(m_root->path()).value(), size);
    }

    void closingIsACheckpoint()
    {
        finish(u"1.2.3"_s);
        TCIA_STEP(close());
        QVERIFY(storage::isSynced(m_root->path()));
        QVERIFY(!m_root->has(u".tcia-partial"_s));
        finish(u"1.2.4"_s);
        QVERIFY(!storage::isSynced(m_root->path()));
    }

    void closingAnEmptyRoot()
    {
        TCIA_STEP(close());
        QCOMPARE(QDir(m_root->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
