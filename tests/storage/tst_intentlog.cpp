// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"
#include "storage/record.h"
#include "support/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

// What is left of a root after an unclean end, and what is said of it when it is opened again.
class TestIntents : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    // Renamed and not recorded when the program died: recorded now, and nothing is short.
    void renamedAndNotRecorded()
    {
        const QByteArray line = m_root->put(u"1.2.3"_s, u"a"_s);
        QVERIFY(storage::addIntents(m_root->path(), {line}));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, QStringList());
        QCOMPARE(open->series.value(u"1.2.3"_s).folder, u"a"_s);
    }

    // Neither renamed nor recorded: what it was to replace is there still, damaged, with files of the same names and
    // sizes.
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

    // The system took the folder and its record with it; only the intent, which was flushed, knows that there was one.
    void lostAltogether()
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

    // Tried again and done: the first intent says nothing any more.
    void latestIntentCounts()
    {
        const QByteArray first = m_root->lineOf(u"1.2.3"_s, u"a"_s), second = m_root->put(u"1.2.3"_s, u"b"_s);
        QVERIFY(storage::addIntents(m_root->path(), {first}));
        QVERIFY(storage::addIntents(m_root->path(), {second}));
        const auto open = m_root->open();
        QCOMPARE(open->lostSeries, QStringList());
        QCOMPARE(open->series.value(u"1.2.3"_s).folder, u"b"_s);
    }

    // After an unclean end of the system, what is missing or emptied of what was recorded last.
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

    // The same run of the system: what is missing now was taken away by somebody, not by a loss of power.
    void sameRun()
    {
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        QVERIFY(QFile::remove(m_root->path() + u"/a/1.dcm"_s));
        QCOMPARE(m_root->open()->lostSeries, QStringList());
    }

    // What had reached the disk before the last checkpoint is not looked at.
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
