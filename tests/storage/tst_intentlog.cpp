// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"
#include "storage/record.h"
#include "support/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

// The state of a root after an unclean end, and what opening it reports.
class TestIntents : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    // Renamed but not recorded when the program was killed: recorded now, and nothing is incomplete.
    void renamedAndNotRecorded()
    {
        const QByteArray line = m_root->put(u"1.2.3"_s, u"a"_s);
        QVERIFY(storage::addIntents(m_root->path(), {line}));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, QStringList());
        QCOMPARE(open->series.value(u"1.2.3"_s).folder, u"a"_s);
    }

    // Neither renamed nor recorded: the folder to be replaced is still there, damaged, with files of the same names
    // and sizes.
    void notRenamedOverTheSameSizes()
    {
        const QByteArray line = m_root->put(u"1.2.3"_s, u"a"_s);
        QByteArray damaged = tests::RootFixture::first();
        damaged[5'000] = '!';
        m_root->write(u"a/1.dcm"_s, damaged);
        QVERIFY(storage::addIntents(m_root->path(), {line}));
        const auto placed = storage::recordPlaced(m_root->path(), {});
        QVERIFY(!placed || placed->isEmpty());
        const auto open = m_root->open();
        QVERIFY(open);
        QVERIFY(!open->series.contains(u"1.2.3"_s));
        QCOMPARE(m_root->read(u"a/1.dcm"_s), damaged);
    }

    // The power loss removed the folder and its record; only the intent was flushed and proves that they existed.
    void lostCompletely()
    {
        const QByteArray gone = m_root->lineOf(u"1.2.3"_s, u"a"_s), kept = m_root->put(u"1.2.4"_s, u"b"_s);
        QVERIFY(storage::addIntents(m_root->path(), {gone, kept}));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, QStringList {u"1.2.3"_s});
    }

    // The caller may crash before it has persisted the result.
    void reportedUntilTheCheckpoint()
    {
        QVERIFY(storage::addIntents(m_root->path(), {m_root->lineOf(u"1.2.3"_s, u"a"_s)}));
        QCOMPARE(m_root->open()->lostSeries, QStringList {u"1.2.3"_s});
        QCOMPARE(m_root->open()->lostSeries, QStringList {u"1.2.3"_s});
    }

    // Retried successfully: the first intent is obsolete.
    void latestIntentCounts()
    {
        const QByteArray first = m_root->lineOf(u"1.2.3"_s, u"a"_s), second = m_root->put(u"1.2.3"_s, u"b"_s);
        QVERIFY(storage::addIntents(m_root->path(), {first}));
        QVERIFY(storage::addIntents(m_root->path(), {second}));
        const auto open = m_root->open();
        QCOMPARE(open->lostSeries, QStringList());
        QCOMPARE(open->series.value(u"1.2.3"_s).folder, u"b"_s);
    }

    // After an unclean end of the system: missing or emptied files of the last recorded series.
    void shortAfterLossOfPower()
    {
        for (const auto &uid : {u"1.2.3"_s, u"1.2.4"_s, u"1.2.5"_s, u"1.2.6"_s})
            m_root->record(m_root->put(uid, uid), tests::RootFixture::EarlierRun);
        m_root->write(u"1.2.3/2.dcm"_s, {});
        QVERIFY(QFile::remove(m_root->path() + u"/1.2.4/1.dcm"_s));
        QVERIFY(QDir(m_root->path() + u"/1.2.5"_s).removeRecursively());
        auto open = m_root->open();
        QVERIFY(open);
        open->lostSeries.sort();
        QCOMPARE(open->lostSeries, (QStringList {u"1.2.3"_s, u"1.2.4"_s, u"1.2.5"_s}));
    }

    // In the same boot: missing files were removed by a user, not by a power loss.
    void sameRun()
    {
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        QVERIFY(QFile::remove(m_root->path() + u"/a/1.dcm"_s));
        QCOMPARE(m_root->open()->lostSeries, QStringList());
    }

    // Series flushed before the last checkpoint are not checked.
    void beforeTheCheckpoint()
    {
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s), tests::RootFixture::EarlierRun);
        QVERIFY(storage::appendCheckpoint(m_root->path(), storage::recordSize(m_root->path()).value()));
        QVERIFY(QFile::remove(m_root->path() + u"/a/1.dcm"_s));
        QCOMPARE(m_root->open()->lostSeries, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIntents)
#include "tst_intentlog.moc"
