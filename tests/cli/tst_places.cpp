// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"
#include "demo/content/storedobjects.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia` with lists of places in buckets, and series of one server that are fetched from another.
class TestPlaces : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    QList<const demo::SeriesEntry *> m_small; //!< of the Imaging Data Commons' buckets

    //! A program that has the demonstration as two servers: nbia and idc.
    std::unique_ptr<Program> program() const
    {
        auto program = std::make_unique<Program>(QStringLiteral(TCIA_PROGRAM));
        const QUrl objects = archive::demonstrationUrl(m_server.port(), archive::DialectId::S3);
        QJsonArray servers;
        for (const auto &[name, dialect] :
             {std::pair(u"nbia"_s, archive::DialectId::NbiaV4), std::pair(u"idc"_s, archive::DialectId::Idc)})
            servers << archive::toJson({.name = u"my "_s + name,
                                        .base = archive::demonstrationUrl(m_server.port(), dialect),
                                        .dialect = dialect,
                                        .objects = dialect == archive::DialectId::Idc ? objects : QUrl()});
        QDir().mkpath(program->file(u"home/XDG_CONFIG_HOME/tcia-browser"_s));
        program->write(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s, QJsonDocument(servers).toJson());
        return program;
    }

    static QString placeOf(const demo::SeriesEntry &entry)
    {
        return u"s3://%1/%2/"_s.arg(demo::bucketOf(entry), demo::uuidOf(entry));
    }
    static QStringList uidsIn(const Ran &ran)
    {
        QStringList uids;
        for (const auto &row : ran.json())
            uids << row.toObject().value("SeriesInstanceUID"_L1).toString();
        uids.sort();
        return uids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images <= 4 && m_small.size() < 3)
                m_small << &entry;
        QCOMPARE(m_small.size(), 3);
    }

    void downloadsAListForS5cmd()
    {
        const auto tcia = program();
        const QString unknown = u"s3://%1/00000000-0000-0000-0000-000000000000/"_s.arg(demo::bucketOf(*m_small[0]));
        const QString list =
            u"# To download the files in this manifest\ncp %1* .\nsync %2* out\ncp %3* .\nno command\n%4\n"
            "cp s3://elsewhere/one/* .\ncp s3://elsewhere/two/* .\n"_s.arg(placeOf(*m_small[0]), placeOf(*m_small[1]),
                                                                           unknown, m_small[2]->record.seriesUid);
        const QString to = tcia->file(u"images"_s);
        const Ran ran = tcia->run({u"--server"_s, u"my idc"_s, u"--format"_s, u"json"_s, u"download"_s, u"--to"_s, to,
                                   u"--manifest"_s, tcia->write(u"list.s5cmd"_s, list.toUtf8())});
        QVERIFY2(ran.exit == 1, ran.err.constData()); // for the place and the line that name no series
        for (const QByteArray place : {"00000000-0000", "s3://elsewhere/one/ (", "s3://elsewhere/two/ ("})
            QVERIFY2(ran.err.contains(place), ran.err.constData());
        QVERIFY2(ran.err.contains("no command"), ran.err.constData());
        QStringList wanted;
        for (const demo::SeriesEntry *entry : m_small)
            wanted << entry->record.seriesUid;
        wanted.sort();
        QCOMPARE(uidsIn(ran), wanted);
        const Ran verified = tcia->run({u"verify"_s, to});
        QVERIFY2(verified.exit == 0, verified.err.constData());
    }

    //! The series of a long list are looked up while the first ones are fetched; every place is accounted for.
    void downloadsALongList()
    {
        const auto tcia = program();
        QString list;
        for (const demo::SeriesEntry *entry : m_small)
            list += u"cp %1* .\n"_s.arg(placeOf(*entry));
        const auto placeWithout = [this](int number) {
            return u"s3://%1/00000000-0000-4000-8000-%2/"_s.arg(demo::bucketOf(*m_small[0]))
                .arg(number, 12, 10, QLatin1Char('0'));
        };
        for (int number = 0; number < 40; ++number)
            list += u"cp %1* .\n"_s.arg(placeWithout(number));
        const QString to = tcia->file(u"images"_s);
        const QStringList command {u"--server"_s,
                                   u"my idc"_s,
                                   u"--format"_s,
                                   u"json"_s,
                                   u"--progress"_s,
                                   u"json"_s,
                                   u"download"_s,
                                   u"--to"_s,
                                   to,
                                   u"--manifest"_s,
                                   tcia->write(u"list.s5cmd"_s, list.toUtf8())};
        for (int run = 0; run < 2; ++run) { // the second one finds them there
            const Ran ran = tcia->run(command);
            QVERIFY2(ran.exit == 1, ran.err.constData()); // for the places without a series
            QVERIFY2(ran.err.contains("00000000-0000-4000-8000-000000000039"), ran.err.constData());
            QCOMPARE(uidsIn(ran).size(), m_small.size());
        }
        const Ran verified = tcia->run({u"verify"_s, to});
        QVERIFY2(verified.exit == 0, verified.err.constData());
        QVERIFY2(verified.err.contains("40 series or rows"), verified.err.constData());
    }

    //! The places that a stopped run did not look up are not forgotten.
    void remembersPlacesThatWereNotLookedUp()
    {
        const auto tcia = program();
        QVERIFY(m_server.setFault(u"sql"_s, u"stall"_s));
        QString list;
        for (int number = 0; number < 40; ++number)
            list += u"cp s3://%1/00000000-0000-4000-8000-%2/* .\n"_s.arg(demo::bucketOf(*m_small[0]))
                        .arg(number, 12, 10, QLatin1Char('0'));
        const QString to = tcia->file(u"images"_s);
        const auto process = tcia->start({u"--server"_s, u"my idc"_s, u"download"_s, u"--to"_s, to, u"--manifest"_s,
                                          tcia->write(u"list.s5cmd"_s, list.toUtf8())});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to + u"/tcia-requests.jsonl"_s) && Program::listens(*process), 30'000);
        process->terminate();
        const Ran ran = Program::ended(*process);
        m_server.setFault({}, u"none"_s);
        QCOMPARE(ran.exit, 130);
        QVERIFY2(ran.err.contains("40 places of the list were not looked up"), ran.err.constData());
        QFile requests(to + u"/tcia-requests.jsonl"_s);
        QVERIFY(requests.open(QIODevice::ReadOnly));
        QVERIFY(requests.readAll().contains(R"("unnamed":40)"));
    }

    //! Places that the index does not have are looked at: the labels come from an image.
    void downloadsPlacesThatTheIndexDoesNotHave()
    {
        const auto tcia = program();
        const auto objects = demo::objectsIn(demo::plainBucket, {});
        const auto image = std::ranges::find_if(objects, [](const auto &object) { return object.series != nullptr; });
        QVERIFY(image != objects.end());
        const QString folder = image->key.section(u'/', 0, -2);
        const Ran ran = tcia->run(
            {u"--server"_s, u"my idc"_s, u"--format"_s, u"json"_s, u"download"_s, u"--to"_s, tcia->file(u"images"_s),
             u"--manifest"_s, tcia->write(u"list.txt"_s, u"s3://%1/%2/*\n"_s.arg(demo::plainBucket, folder).toUtf8())});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(uidsIn(ran), QStringList {image->series->record.seriesUid});
    }

    void refusesPlacesOnAServerWithoutThem()
    {
        const auto tcia = program();
        const Ran ran =
            tcia->run({u"--server"_s, u"my nbia"_s, u"download"_s, u"--to"_s, tcia->file(u"images"_s), u"--manifest"_s,
                       tcia->write(u"list.txt"_s, (placeOf(*m_small[0]) + u'\n').toUtf8())});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("bucket"), ran.err.constData());
    }

    void indexesFromAPublishedFile()
    {
        const auto tcia = program();
        const QStringList idc {u"--server"_s, u"my idc"_s, u"--format"_s, u"json"_s};
        const QString file = QStringLiteral(TCIA_FIXTURES) + u"/idc/idc_index.parquet"_s;
        const Ran read = tcia->run(idc + QStringList {u"index"_s, u"--from"_s, file});
        QVERIFY2(read.exit == 0, read.err.constData());
        QVERIFY2(!read.err.contains("unchecked"), read.err.constData());
        QCOMPARE(read.json().size(), 3);
        const Ran found =
            tcia->run(idc + QStringList {u"search"_s, u"--collection"_s, u"rider_pilot"_s, u"--modality"_s, u"SEG"_s});
        QVERIFY2(found.exit == 0, found.err.constData());
        QCOMPARE(found.json().size(), 13);

        QFile content(file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QString changed = tcia->write(u"changed.parquet"_s, content.readAll());
        const Ran unchecked = tcia->run(idc + QStringList {u"-q"_s, u"index"_s, u"--from"_s, changed});
        QVERIFY2(unchecked.exit == 0, unchecked.err.constData());
        QVERIFY2(unchecked.err.contains("changed.parquet was stored unchecked"), unchecked.err.constData());
        QVERIFY2(!unchecked.err.contains("changed.parquet: \n"), unchecked.err.constData()); // a count of nothing
        tcia->write(u"changed.parquet.sha256"_s, QByteArray(64, '0') + "  changed.parquet\n");
        const Ran refused = tcia->run(idc + QStringList {u"index"_s, u"--from"_s, changed});
        QVERIFY(refused.exit != 0);
        QVERIFY2(refused.err.contains("SHA-256"), refused.err.constData());
        QCOMPARE(tcia->run({u"--server"_s, u"my nbia"_s, u"index"_s, u"--from"_s, file}).exit, 2);
    }

    void fetchesSeriesOfOneServerFromAnother()
    {
        const auto tcia = program();
        const QStringList nbia {u"--server"_s, u"my nbia"_s};
        const QString collection = m_small[0]->record.collection;
        const Ran indexed = tcia->run(nbia + QStringList {u"index"_s, u"--collection"_s, collection});
        QVERIFY2(indexed.exit == 0, indexed.err.constData());
        const QString uid = m_small[0]->record.seriesUid;
        const QStringList fetch = nbia + QStringList {u"--format"_s,           u"json"_s,  u"download"_s, u"--to"_s,
                                                      tcia->file(u"images"_s), u"--via"_s, u"my idc"_s};
        const Ran ran = tcia->run(fetch + QStringList {u"--series"_s, uid});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("my idc has 1"), ran.err.constData());
        QCOMPARE(uidsIn(ran), QStringList {uid});

        const Ran missing = tcia->run(fetch + QStringList {u"--series"_s, uid, u"--series"_s, u"1.2.3.4"_s});
        QVERIFY2(missing.exit == 1, missing.err.constData());
        QVERIFY2(missing.err.contains("does not have 1"), missing.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
