// SPDX-License-Identifier: Apache-2.0
#include "changingarchive.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace tcia;
using namespace tcia::tests;

//! `tcia record` and `tcia diff`, with an archive that changes.
class TestRecords : public QObject
{
    Q_OBJECT

private:
    static void fill(FreshProgram &fresh)
    {
        fresh.archive.collections.clear();
        fresh.archive.collections.insert(u"A"_s, citedContent());
        fresh.archive.collections.insert(u"B"_s, small(u"7.7"_s, 3));
    }

private Q_SLOTS:
    void findsWhatWasChanged_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void findsWhatWasChanged()
    {
        QFETCH(quint32, seed);
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        const Ran made = fresh.run({u"record"_s, u"--collection"_s, u"A"_s, u"--record"_s, record});
        QVERIFY2(made.exit == 0, made.err.constData());
        const Ran same = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QVERIFY2(same.exit == 0, same.err.constData());
        QCOMPARE(same.json().size(), 0);

        RandomChanges random(fresh.archive.collections[u"A"_s], seed);
        random.make(changes);
        const Ran ran = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QCOMPARE(describedRows(ran.json()), random.made());
    }

    //! A proxy, a mirror, the demonstration in another run: an address is no reason to compare less.
    void anotherAddressIsComparedAsMuch()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--collection"_s, u"A"_s, u"--record"_s, record}).exit, 0);
        SmallArchive mirror;
        mirror.collections = fresh.archive.collections;
        const QStringList diff {u"--url"_s,     mirror.server().base.toString(),
                                u"--dialect"_s, u"legacy"_s,
                                u"--format"_s,  u"json"_s,
                                u"diff"_s,      record};
        const Ran same = fresh.program.run(diff);
        QVERIFY2(same.exit == 0, same.err.constData());
        QVERIFY2(!same.err.contains("not compared"), same.err.constData());
        RandomChanges random(mirror.collections[u"A"_s], 4);
        random.make(changes);
        mirror.collections[u"A"_s].series[0].patientId = u"P-other"_s;
        const Ran ran = fresh.program.run(diff);
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QStringList made = random.made();
        made << described(u"changed"_s, mirror.collections[u"A"_s].series[0].seriesUid, u"PatientID"_s,
                          cited(mirror.collections[u"A"_s].series[0].seriesUid.section(u'.', -1).toInt()).patientId,
                          u"P-other"_s);
        made.sort();
        QCOMPARE(describedRows(ran.json()), made);
    }

    //! What other series have, and one has not any more, was taken away from it.
    void whatBecameEmptyIsAChange()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--collection"_s, u"A"_s, u"--record"_s, record}).exit, 0);
        QList<Series> &all = fresh.archive.collections[u"A"_s].series;
        all[1].manufacturer.clear();
        all[2].bodyPart.clear();
        all[3].patientSex.clear();
        all[4].description.clear();
        all[5].imageCount = 0;
        all[7].imageCount.reset();
        for (Series &one : all)
            one.timeStamp.clear(); // this archive does not give it any more
        const Ran ran = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QStringList found;
        for (const auto &row : ran.json())
            found << text(row.toObject(), "SeriesInstanceUID"_L1) + u' ' + text(row.toObject(), "Attribute"_L1);
        found.sort();
        QCOMPARE(found, (QStringList {u"1.2.1 Manufacturer"_s, u"1.2.2 BodyPartExamined"_s, u"1.2.3 PatientSex"_s,
                                      u"1.2.4 SeriesDescription"_s, u"1.2.5 ImageCount"_s, u"1.2.7 ImageCount"_s}));
        QVERIFY2(ran.err.contains("200 series") && ran.err.contains("TimeStamp"), ran.err.constData());
    }

    //! A folder that has half of a cohort is not described as the whole one.
    void pendingSeriesAreNoPartOfAFolder()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString folder = fresh.program.file(u"images"_s);
        QVERIFY(fresh.run({u"download"_s, u"--retries"_s, u"0"_s, u"--series"_s, u"1.2.5"_s, u"--to"_s, folder}).exit);
        for (const char *style : {"methods", "text", "licences"}) {
            const Ran ran = fresh.program.run({u"cite"_s, folder, u"--as"_s, QString::fromLatin1(style)});
            QCOMPARE(ran.exit, 1);
            QVERIFY2(!ran.out.contains("1 series"), ran.out.constData());
            QVERIFY2(ran.err.contains("1 series was requested and is not there yet"), ran.err.constData());
        }
    }

    //! From a list nothing can be new, and the rest of the collection does not matter.
    void findsNothingNewForAList()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString list = fresh.program.write(u"list.txt"_s, "1.2.5\n1.2.6\n1.2.7\n");
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--manifest"_s, list, u"--record"_s, record}).exit, 0);
        Content &content = fresh.archive.collections[u"A"_s];
        content.series << cited(5'000);
        content.series[8].imageCount = 77;
        QCOMPARE(fresh.program.run({u"diff"_s, record}).exit, 0);
        content.series[6].imageCount = 77;
        const Ran ran = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(describedRows(ran.json()),
                 QStringList {described(u"changed"_s, u"1.2.6"_s, u"ImageCount"_s, u"10"_s, u"77"_s)});
    }

    //! A server that fails has withdrawn nothing.
    void aFailingServerIsNoDifference()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--series"_s, u"1.2.5"_s, u"--record"_s, record}).exit, 0);
        fresh.archive.failing << "getSeries";
        const Ran ran = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.json().size(), 0);
        QVERIFY2(ran.err.contains("1.2.5"), ran.err.constData());
    }

    //! What the user gave up, and what its licence excluded, is not new.
    void whatWasLeftOutIsNotNew()
    {
        FreshProgram fresh;
        fill(fresh);
        QList<Series> &all = fresh.archive.collections[u"B"_s].series;
        for (Series &one : all) {
            one.collection = u"B"_s;
            one.patientId = u"7.7-1"_s;
            one.fileSize = 7;
            one.licenseName = u"CC BY 4.0"_s;
        }
        all[1].licenseName = u"CC BY-NC 4.0"_s;
        const QString given = fresh.program.file(u"given"_s), commercial = fresh.program.file(u"commercial"_s);
        const QStringList download {u"download"_s, u"--retries"_s, u"0"_s, u"--collection"_s, u"B"_s, u"--to"_s};
        QVERIFY(fresh.run(download + QStringList {given}).exit != 0); // this archive has no images
        QCOMPARE(fresh.run({u"download"_s, u"--to"_s, given, u"--drop"_s}).exit, 0);
        QVERIFY(fresh.run({u"download"_s, u"--retries"_s, u"0"_s, u"--series"_s, u"1.2.5"_s, u"--to"_s, given}).exit);
        const Ran dropped = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, given});
        QVERIFY2(dropped.exit == 0, dropped.err.constData());
        QCOMPARE(dropped.json().size(), 0);

        QVERIFY(fresh.run(download + QStringList {commercial, u"--purpose"_s, u"commercial"_s}).exit != 0);
        const Ran same = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, commercial});
        QVERIFY2(same.exit == 0, same.err.constData());
        QCOMPARE(same.json().size(), 0);
        all << series(u"7.7.9"_s, u"7.7.50"_s, u"CT"_s);
        all.last().licenseName = u"CC BY 4.0"_s;
        const Ran fresher = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, commercial});
        QCOMPARE(describedRows(fresher.json()), QStringList {described(u"new"_s, u"7.7.50"_s)});
    }

    //! Lines that cannot be read are series that nobody compares.
    void damagedLinesAreSaid()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString folder = fresh.program.file(u"images"_s);
        QVERIFY(fresh.run({u"download"_s, u"--retries"_s, u"0"_s, u"--series"_s, u"1.2.5"_s, u"--to"_s, folder}).exit);
        QCOMPARE(fresh.program.run({u"diff"_s, folder}).exit, 0);
        QFile file(folder + u"/tcia-series.jsonl"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"SeriesInstanceUID\": damaged\n");
        file.close();
        for (const QStringList &words :
             {QStringList {u"diff"_s, folder}, QStringList {u"cite"_s, folder}, QStringList {u"record"_s, folder},
              QStringList {u"fetch-again"_s, folder, u"--retries"_s, u"0"_s, u"--to"_s,
                           fresh.program.file(u"again"_s)}}) {
            const Ran ran = fresh.program.run(words);
            QVERIFY2(ran.exit != 0, qPrintable(words.first()));
            QVERIFY2(ran.err.contains("cannot be read"), ran.err.constData());
        }
        const QString table = fresh.program.file(u"table"_s);
        QVERIFY(QDir().mkdir(table));
        QFile csv(table + u"/metadata.csv"_s);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study "
                  "Description,Study Date,Series Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number "
                  "of Images,File Size,File Location,Download Timestamp\r\n"
                  "1.2.3,A,NO,NA,P,1.2.9,NA,NA,NA,NA,CT,NA,NA,2,4.00 KB,./A/P/1.2.9/1.2.3,2025-10-09T16:34:38.000\r\n"
                  "not a UID,A,NO,NA,P,1.2.9,NA,NA,NA,NA,CT,NA,NA,2,4.00 KB,./A/P/1.2.9/x,2025-10-09T16:34:38.000\r\n");
        csv.close();
        const Ran cited = fresh.program.run({u"cite"_s, table});
        QVERIFY2(cited.exit == 1, cited.err.constData());
        QVERIFY2(!cited.out.isEmpty() && cited.err.contains("cannot be read"), cited.err.constData());
    }

    //! A record that lost its series is not one in which nothing differs.
    void recordsWithoutSeriesAreNotTheSame_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exit");
        QTest::addRow("schema alone") << QByteArray(R"({"schema":"tcia-provenance-1"})") << 2;
        for (const char *lost : {"servers", "requests", "series"}) {
            QJsonObject json {{u"schema"_s, u"tcia-provenance-1"_s},
                              {u"servers"_s, QJsonArray()},
                              {u"requests"_s, QJsonArray()},
                              {u"series"_s, QJsonArray()}};
            json.remove(QLatin1StringView(lost));
            QTest::addRow("without %s", lost) << QJsonDocument(json).toJson() << 2;
            json.insert(QLatin1StringView(lost), QJsonObject());
            QTest::addRow("%s is no array", lost) << QJsonDocument(json).toJson() << 2;
            json.insert(QLatin1StringView(lost), QJsonArray());
            if (qstrcmp(lost, "series") == 0)
                QTest::addRow("no series") << QJsonDocument(json).toJson() << 1;
        }
    }
    void recordsWithoutSeriesAreNotTheSame()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, exit);
        FreshProgram fresh;
        const QString record = fresh.program.write(u"cohort.json"_s, content);
        const Ran diff = fresh.run({u"diff"_s, record});
        QVERIFY2(diff.exit == exit, diff.err.constData());
        const Ran again = fresh.run({u"fetch-again"_s, record, u"--to"_s, fresh.program.file(u"again"_s)});
        QVERIFY2(again.exit == exit, again.err.constData());
        QVERIFY(!again.err.contains("All is as it was"));
    }

    //! The requests of one run are not left over from another, though they differ in their targets.
    void itsOwnRequestsAreNotOlder()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString folder = fresh.program.file(u"images"_s);
        const QStringList download {u"download"_s, u"--retries"_s, u"0"_s, u"--to"_s, folder, u"--series"_s};
        QVERIFY(fresh.run(download + QStringList {u"1.2.5"_s}).exit);
        QVERIFY(fresh.run(download + QStringList {u"1.2.6"_s, u"--verify"_s, u"crc"_s}).exit);
        const Ran ran = fresh.program.run(
            {u"fetch-again"_s, folder, u"--retries"_s, u"0"_s, u"--to"_s, fresh.program.file(u"again"_s)});
        QVERIFY(ran.exit);
        QVERIFY2(ran.err.contains("1.2.5") && ran.err.contains("1.2.6"), ran.err.constData());
        QVERIFY2(!ran.err.contains("of an earlier download"), ran.err.constData());
    }

    //! An answer that fails once is asked for again, as everywhere.
    void aBusyQueryIsRepeated()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--collection"_s, u"A"_s, u"--record"_s, record}).exit, 0);
        fresh.archive.collections[u"A"_s].series << cited(5'000);
        fresh.archive.instead.insert("getSeries", FakeServer::reply(503, "text/plain", "busy").bytes);
        fresh.archive.insteadTimes = 1;
        const Ran ran = fresh.program.run({u"--format"_s, u"json"_s, u"diff"_s, record});
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QCOMPARE(describedRows(ran.json()), QStringList {described(u"new"_s, u"1.2.5000"_s)});
    }

    void everyFormatHasTheRows()
    {
        FreshProgram fresh;
        fill(fresh);
        const QString record = fresh.program.file(u"cohort.json"_s);
        QCOMPARE(fresh.run({u"record"_s, u"--series"_s, u"1.2.5"_s, u"--record"_s, record}).exit, 0);
        fresh.archive.collections[u"A"_s].series[5].description = u"=1+1, \"x\""_s;
        for (const char *format : {"table", "json", "csv", "tsv", "xml", "html"}) {
            const Ran ran = fresh.program.run({u"--format"_s, QString::fromLatin1(format), u"diff"_s, record});
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.out.contains("SeriesDescription"), ran.out.constData());
            QVERIFY2(ran.out.contains("1.2.5"), ran.out.constData());
        }
        const Ran ran = fresh.program.run({u"--format"_s, u"csv"_s, u"diff"_s, record});
        QVERIFY2(ran.out.contains("\"'=1+1, \"\"x\"\"\""), ran.out.constData());
    }

    void wantsAFolderOrASelection()
    {
        FreshProgram fresh;
        fill(fresh);
        QCOMPARE(fresh.run({u"record"_s}).exit, 2);
        const QString empty = fresh.program.file(u"empty"_s);
        QDir().mkpath(empty);
        QVERIFY(fresh.run({u"record"_s, empty}).exit != 0);
        QCOMPARE(fresh.run({u"record"_s, empty, u"--series"_s, u"1.2.5"_s}).exit, 2);
        const Ran none = fresh.run({u"record"_s, u"--collection"_s, u"Z"_s});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
