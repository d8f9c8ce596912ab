// SPDX-License-Identifier: Apache-2.0
#include "cohort/shard.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia download --shard`: disjoint parts of one selection. tests/crash/shards.py kills them.
class TestShards : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    QStringList server() const
    {
        return {u"--url"_s,     u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                u"--dialect"_s, u"nbia-v4"_s,
                u"--format"_s,  u"json"_s};
    }
    Ran run(const QStringList &words, const QByteArray &input = {}) { return m_program.run(server() + words, input); }

    //! The first series with few images of one patient.
    static QList<const demo::SeriesEntry *> smallSeries(qsizetype count)
    {
        constexpr int most = 30;
        QMap<QString, QList<const demo::SeriesEntry *>> ofPatients;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (QList<const demo::SeriesEntry *> &all = ofPatients[entry.record.patientId]; entry.images <= most) {
                all << &entry;
                if (all.size() == count)
                    return all;
            }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    //! Of bare UIDs, whose patients have to be asked for, and of a table, which names them.
    void partsAreDisjointAndComplete()
    {
        const QString collection = demo::content().collections.first().name;
        const Ran table = m_program.run(
            server().first(4) + QStringList {u"--format"_s, u"csv"_s, u"series"_s, u"--collection"_s, collection});
        QCOMPARE(table.exit, 0);
        QByteArray bare;
        QMap<QString, QString> expected; // patients, by series
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == collection) {
                bare += entry.record.seriesUid.toLatin1() + '\n';
                expected.insert(entry.record.seriesUid, entry.record.patientId);
            }
        constexpr int parts = 3;
        for (const QByteArray &list : {bare, table.out}) {
            QSet<QString> all;
            for (int part = 1; part <= parts; ++part) {
                const Ran ran = run({u"download"_s, u"--to"_s, m_program.file(u"dry"_s), u"--series"_s, u"-"_s,
                                     u"--shard"_s, u"%1/%2"_s.arg(part).arg(parts), u"--dry-run"_s},
                                    list);
                QVERIFY2(ran.exit == 0, ran.err.constData());
                const QJsonArray rows = ran.json();
                for (const auto &row : rows) {
                    const QString uid = row.toObject().value("SeriesInstanceUID"_L1).toString();
                    QVERIFY(!all.contains(uid));
                    all.insert(uid);
                    QCOMPARE(cohort::shardOf(expected.value(uid), parts), part);
                }
            }
            QCOMPARE(all.size(), expected.size());
        }
        QVERIFY(!QDir(m_program.file(u"dry"_s)).exists());
    }

    //! A part is fetched in a folder of its own, and is at the end where it would be without parts.
    void partsShareAFolder()
    {
        const demo::SeriesEntry *small = nullptr;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (!small || entry.images < small->images)
                small = &entry;
        const QString to = m_program.file(u"parts"_s);
        const int mine = cohort::shardOf(small->record.patientId, 2), other = 3 - mine;
        const auto part = [&](int number) {
            return run({u"download"_s, u"--to"_s, to, u"--series"_s, small->record.seriesUid, u"--shard"_s,
                        u"%1/2"_s.arg(number)});
        };
        const auto folder = [&](int number) { return u"%1/shard-%2-of-2"_s.arg(to).arg(number); };
        const Ran first = part(mine);
        QVERIFY2(first.exit == 0, first.err.constData());
        QVERIFY(!QDir(folder(mine)).exists());
        const QString there = first.json()[0].toObject().value("Folder"_L1).toString();
        QVERIFY2(there.startsWith(to + u'/' + small->record.collection) && QDir(there).exists(), qPrintable(there));
        for (const auto &name : {u"/tcia-series.jsonl"_s, u"/tcia-requests.jsonl"_s, u"/tcia-provenance.json"_s})
            QVERIFY2(QFile::exists(to + name), qPrintable(name));
        const Ran incomplete = run({u"verify"_s, to});
        QCOMPARE(incomplete.exit, 1);
        QVERIFY(incomplete.err.contains(u"shard-%1-of-2"_s.arg(other).toLatin1()));

        const Ran second = part(other); // it has nothing to fetch
        QVERIFY2(second.exit == 0, second.err.constData());
        const Ran verified = run({u"verify"_s, to});
        QVERIFY2(verified.exit == 0, verified.err.constData());
        const Ran again = part(mine);
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json()[0].toObject().value("State"_L1).toString(), u"present"_s);
        QVERIFY(!QDir(folder(mine)).exists());
        QCOMPARE(run({u"download"_s, u"--to"_s, to, u"--shard"_s, u"%1/2"_s.arg(mine)}).exit, 0); // resumes: all done
        QCOMPARE(run({u"download"_s, u"--to"_s, to}).exit, 0);
    }

    //! What is said of a part names the command that fetches it, not its folder, in which nobody else is to download.
    void messagesNameThePart()
    {
        const QList<const demo::SeriesEntry *> two = smallSeries(2);
        const QString to = m_program.file(u"messages"_s);
        const int mine = cohort::shardOf(two.first()->record.patientId, 2);
        const QStringList words {u"download"_s, u"--to"_s, to, u"--shard"_s, u"%1/2"_s.arg(mine)};
        const QByteArray command = u"tcia download --to %1 --shard %2/2"_s.arg(to).arg(mine).toUtf8();
        QCOMPARE(run(words + QStringList {u"--series"_s, two[0]->record.seriesUid}).exit, 0);
        const QStringList named {u"--series"_s, two[1]->record.seriesUid};
        QVERIFY(m_server.setFault(u"*"_s, u"400"_s));
        QVERIFY(run(words + named).exit != 0);
        const Ran queued = run({u"verify"_s, to});
        QVERIFY2(queued.exit == 1 && queued.err.contains(command), queued.err.constData());
        QVERIFY(m_server.setFault({}, u"none"_s));

        // fetched into the part's own folder, as if that were a download of its own
        const QString folder = u"%1/shard-%2-of-2"_s.arg(to).arg(mine);
        QCOMPARE(run({u"download"_s, u"--to"_s, folder}).exit, 0);
        const Ran left = run({u"verify"_s, to});
        QVERIFY2(left.exit == 1 && left.err.contains(command) && left.err.contains("` moves them"),
                 left.err.constData());
        QCOMPARE(run(words).exit, 0);
        QVERIFY(!QDir(folder).exists());
        const QStringList other {u"download"_s, u"--to"_s, to, u"--shard"_s, u"%1/2"_s.arg(3 - mine)};
        QCOMPARE(run(other + named).exit, 0);
        QVERIFY(QDir().mkpath(to + u"/shard-1-of-99999"_s)); // it is only called so
        const Ran verified = run({u"verify"_s, to});
        QVERIFY2(verified.exit == 0, verified.err.constData());
    }

    //! A series that the server does not know belongs to no part: each names it, and none counts as complete.
    void unknownSeriesAreNamed()
    {
        const demo::SeriesEntry &known = *smallSeries(1).first();
        const QString to = m_program.file(u"unknown"_s);
        for (int number = 1; number <= 2; ++number) {
            const Ran ran = run({u"download"_s, u"--to"_s, to, u"--series"_s, known.record.seriesUid, u"--series"_s,
                                 u"1.2.3.4"_s, u"--shard"_s, u"%1/2"_s.arg(number)});
            QVERIFY(ran.exit != 0);
            QVERIFY2(ran.err.contains("1.2.3.4"), ran.err.constData());
        }
        const Ran verified = run({u"verify"_s, to});
        QVERIFY2(verified.exit == 1, verified.err.constData());
        QVERIFY2(!verified.err.contains("not here"), verified.err.constData());
    }

    //! Without an answer nobody knows whose a series is: no part may look as if it were complete.
    void aPartWithoutAnswersIsNotComplete()
    {
        const demo::SeriesEntry &one = *smallSeries(1).first();
        const QString to = m_program.file(u"unanswered"_s);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"400"_s));
        for (int number = 1; number <= 2; ++number) {
            const Ran ran = run({u"download"_s, u"--to"_s, to, u"--series"_s, one.record.seriesUid, u"--shard"_s,
                                 u"%1/2"_s.arg(number)});
            QCOMPARE(ran.exit, 3);
            QVERIFY2(!ran.err.contains("No patient of the selection"), ran.err.constData());
            QVERIFY(!QDir(u"%1/shard-%2-of-2"_s.arg(to).arg(number)).exists());
        }
        QVERIFY(m_server.setFault({}, u"none"_s));
    }

    //! What was not answered is remembered in the folder until the part is fetched again.
    void partlyAnsweredPartsAreRepeated()
    {
        const QList<const demo::SeriesEntry *> two = smallSeries(2);
        const QString to = m_program.file(u"partly"_s);
        const int mine = cohort::shardOf(two.first()->record.patientId, 2);
        const auto part = [&](int number) {
            return run({u"download"_s, u"--to"_s, to, u"--series"_s, two[0]->record.seriesUid, u"--series"_s,
                        two[1]->record.seriesUid, u"--shard"_s, u"%1/2"_s.arg(number)});
        };
        QVERIFY(m_server.setFault(u"getSeries"_s, u"400"_s, 1));
        const Ran first = part(mine);
        QVERIFY2(first.exit == 3, first.err.constData());
        QCOMPARE(first.json().size(), 1);
        QVERIFY(m_server.setFault({}, u"none"_s));
        const Ran other = part(3 - mine);
        QVERIFY2(other.exit == 0, other.err.constData());
        const Ran incomplete = run({u"verify"_s, to});
        QVERIFY2(incomplete.exit == 1, incomplete.err.constData());
        const Ran again = part(mine);
        QVERIFY2(again.exit == 0, again.err.constData());
        const Ran whole = run({u"verify"_s, to});
        QVERIFY2(whole.exit == 0, whole.err.constData());
    }

    //! A part whose requests cannot be read may lack anything.
    void unreadableRequestsAreNotDone()
    {
        const demo::SeriesEntry &one = *smallSeries(1).first();
        const QString to = m_program.file(u"unreadable"_s);
        const auto part = [&](int number) {
            return run({u"download"_s, u"--to"_s, to, u"--series"_s, one.record.seriesUid, u"--shard"_s,
                        u"%1/2"_s.arg(number), u"--retries"_s, u"0"_s});
        };
        const int mine = cohort::shardOf(one.record.patientId, 2);
        QVERIFY(m_server.setFault(one.record.seriesUid, u"403"_s)); // so that the part keeps its folder
        QVERIFY(part(mine).exit != 0);
        QVERIFY(m_server.setFault(one.record.seriesUid, u"none"_s));
        QCOMPARE(part(3 - mine).exit, 0);
        const QString requests = u"%1/shard-%2-of-2/tcia-requests.jsonl"_s.arg(to).arg(mine);
        QVERIFY(QFile::remove(requests) && QDir().mkdir(requests));
        const Ran unreadable = run({u"verify"_s, to});
        QVERIFY2(unreadable.exit == 1, unreadable.err.constData());
        QVERIFY(QDir().rmdir(requests));
        QVERIFY2(part(mine).exit == 0, "it is fetched as if nothing had been requested");
        QCOMPARE(run({u"verify"_s, to}).exit, 0);
    }

    //! What is in the other parts of a collection is not new.
    void aPartDiffersFromNothing()
    {
        const QString collection = u"Demo-Chest-XRay"_s, to = m_program.file(u"diff"_s);
        const Ran part = run({u"download"_s, u"--to"_s, to, u"--collection"_s, collection, u"--shard"_s, u"1/2"_s});
        QVERIFY2(part.exit == 0, part.err.constData());
        const qsizetype all =
            std::ranges::count_if(demo::content().series, [&collection](const demo::SeriesEntry &one) {
                return one.record.collection == collection;
            });
        QVERIFY(part.json().size() > 0 && part.json().size() < all);
        const Ran same = m_program.run({u"--format"_s, u"json"_s, u"diff"_s, to});
        QVERIFY2(same.exit == 0, same.err.constData());
        QCOMPARE(same.json().size(), 0);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("shard");
        for (const char *shard : {"0/8", "9/8", "1", "1/", "/2", "1/2/3", "a/b", "-1/2"})
            QTest::newRow(shard) << QString::fromLatin1(shard);
    }
    void refusesNonsense()
    {
        QCOMPARE(
            run({u"download"_s, u"--to"_s, u"x"_s, u"--shard"_s, QString::fromLatin1(QTest::currentDataTag())}).exit,
            2);
    }
};

QTEST_GUILESS_MAIN(TestShards)
#include "tst_shards.moc"
