// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"
#include "core/licence.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! What `tcia` says of licences and citations, and what it leaves out for them.
class TestLicences : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    const demo::SeriesEntry *m_free = nullptr; //!< small series
    const demo::SeriesEntry *m_forbidden = nullptr;

    QStringList nbia(const QStringList &words) const
    {
        return QStringList {
                   u"--url"_s,     archive::demonstrationUrl(m_server.port(), archive::DialectId::NbiaV4).toString(),
                   u"--dialect"_s, u"nbia-v4"_s,
                   u"--format"_s,  u"json"_s} +
               words;
    }
    QString both(const Program &tcia) const
    {
        return tcia.write(u"list.txt"_s,
                          (m_free->record.seriesUid + u'\n' + m_forbidden->record.seriesUid + u'\n').toUtf8());
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
        for (const demo::SeriesEntry &entry : demo::content().series) {
            const LicenceUse use = licenceUse(entry.record.licenseName);
            const demo::SeriesEntry *&found = use == LicenceUse::Free ? m_free : m_forbidden;
            if (use != LicenceUse::Unknown && (!found || entry.images < found->images))
                found = &entry;
        }
        QVERIFY(m_free && m_forbidden);
    }

    void leavesOutWhatMayNotBeUsedCommercially()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString list = both(tcia), to = tcia.file(u"images"_s);
        const Ran planned = tcia.run(nbia(
            {u"download"_s, u"--to"_s, to, u"--manifest"_s, list, u"--purpose"_s, u"commercial"_s, u"--dry-run"_s}));
        QVERIFY2(planned.exit == 1, planned.err.constData());
        QCOMPARE(uidsIn(planned), QStringList {m_free->record.seriesUid});
        const Ran ran =
            tcia.run(nbia({u"download"_s, u"--to"_s, to, u"--manifest"_s, list, u"--purpose"_s, u"commercial"_s}));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QCOMPARE(uidsIn(ran), QStringList {m_free->record.seriesUid});
        QVERIFY2(ran.err.contains(m_forbidden->record.seriesUid.toUtf8()), ran.err.constData());
        QVERIFY2(ran.err.contains("CC BY-NC"), ran.err.constData());
        const QJsonObject record = QJsonDocument::fromJson(tcia.run({u"record"_s, to}).out).object();
        QCOMPARE(record["requests"_L1][0]["selection"_L1]["purpose"_L1].toString(), u"commercial"_s);
        QCOMPARE(record["series"_L1].toArray().size(), 1);
    }

    //! Anyone may have written a list: the archive's licence counts, unless the list is the stricter one.
    void aListDoesNotMakeALicence()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const auto row = [](const Series &series, const char *licence) {
            return QString(u"%1,%2,P,3,%3\n"_s).arg(series.seriesUid, series.collection, QString::fromLatin1(licence));
        };
        const QString list = tcia.write(
            u"list.csv"_s, QString(u"SeriesInstanceUID,Collection,PatientID,ImageCount,LicenseName\n"_s +
                                   row(m_forbidden->record, "CC BY 4.0") + row(m_free->record, "CC BY-NC 4.0"))
                               .toUtf8());
        const Ran ran = tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"images"_s), u"--manifest"_s, list,
                                       u"--purpose"_s, u"commercial"_s, u"--dry-run"_s}));
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QCOMPARE(uidsIn(ran), QStringList());
        for (const demo::SeriesEntry *one : {m_free, m_forbidden})
            QVERIFY2(ran.err.contains(QByteArray("The list gives " + one->record.seriesUid.toUtf8())),
                     ran.err.constData());
        const QString honest =
            tcia.write(u"honest.csv"_s,
                       QString(u"SeriesInstanceUID,Collection,PatientID,ImageCount,LicenseName\n"_s +
                               row(m_free->record, licenceName(m_free->record.licenseName).toLatin1().constData()))
                           .toUtf8());
        const Ran same = tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"images"_s), u"--manifest"_s, honest,
                                        u"--purpose"_s, u"commercial"_s, u"--dry-run"_s}));
        QVERIFY2(same.exit == 0, same.err.constData());
        QVERIFY2(!same.err.contains("The list gives"), same.err.constData());
        QCOMPARE(uidsIn(same), QStringList {m_free->record.seriesUid});
    }

    //! One of two series was fetched: what is made of the folder is of that one, and says so.
    void aFolderIsWhatIsInIt()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s);
        const Ran first = tcia.run(nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_free->record.seriesUid}));
        QVERIFY2(first.exit == 0, first.err.constData());
        QVERIFY(m_server.setFault(m_forbidden->record.seriesUid, u"short"_s));
        const Ran second = tcia.run(
            nbia({u"download"_s, u"--retries"_s, u"0"_s, u"--to"_s, to, u"--series"_s, m_forbidden->record.seriesUid}));
        QVERIFY(m_server.setFault({}, u"none"_s));
        QVERIFY(second.exit != 0);
        for (const QStringList &words :
             {QStringList {u"cite"_s, to}, QStringList {u"cohort"_s, to}, QStringList {u"export"_s, to},
              QStringList {u"split"_s, to, u"--to"_s, tcia.file(u"sets"_s)}}) {
            const Ran ran = tcia.run(QStringList {u"--format"_s, u"csv"_s} + words);
            QVERIFY2(ran.exit == 1, qPrintable(words.first() + QString::fromUtf8(ran.err)));
            QVERIFY2(ran.err.contains("1 series was requested and is not there yet"), ran.err.constData());
            QVERIFY2(!ran.out.contains(m_forbidden->record.collection.toUtf8()), ran.out.constData());
        }
        QVERIFY(
            tcia.run({u"cite"_s, to, u"--as"_s, u"methods"_s}).out.startsWith("We used 1 series of the collection "));
    }

    //! What was there is not read again by a second fetch, which says so.
    void whatWasThereIsNotCompared()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s), again = tcia.file(u"again"_s);
        QCOMPARE(tcia.run(nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_free->record.seriesUid})).exit, 0);
        const QStringList fetch = nbia({u"fetch-again"_s, to, u"--to"_s, again});
        const Ran first = tcia.run(fetch);
        QVERIFY2(first.exit == 0, first.err.constData());
        QVERIFY2(first.err.contains("All is as it was recorded"), first.err.constData());
        const Ran second = tcia.run(fetch);
        QVERIFY2(!second.err.contains("All is as"), second.err.constData());
        QVERIFY2(second.err.contains(
                     QByteArray("1 series was there already and was not read again: `tcia verify " + again.toUtf8())),
                 second.err.constData());
    }

    //! No licence that is known, and no answer that came, are two things: what was not answered is not fetched.
    void withoutAnAnswerNothingIsFetched()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s);
        const QStringList words = nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_forbidden->record.seriesUid,
                                        u"--purpose"_s, u"commercial"_s});
        QVERIFY(m_server.setFault(u"getSeries"_s, u"400"_s, 1));
        const Ran failed = tcia.run(words);
        QVERIFY(m_server.setFault({}, u"none"_s));
        QVERIFY2(failed.exit == 3, failed.err.constData());
        QVERIFY2(failed.err.contains(m_forbidden->record.seriesUid.toUtf8()), failed.err.constData());
        QCOMPARE(failed.json().size(), 0);
        QVERIFY(!QFile::exists(to + u"/tcia-series.jsonl"_s));
    }

    //! That the rest is left out for its licence does not hide that the look-up of a part failed.
    void failuresOfPartsAreNotHidden()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        QStringList words {u"download"_s, u"--to"_s,      tcia.file(u"a"_s), u"--shard"_s,
                           u"1/1"_s,      u"--purpose"_s, u"commercial"_s};
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (licenceUse(entry.record.licenseName) == LicenceUse::NonCommercial && words.size() < 11)
                words << u"--series"_s << entry.record.seriesUid;
        QCOMPARE(words.size(), 11);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"400"_s, 1));
        const Ran ran = tcia.run(nbia(words));
        QVERIFY(m_server.setFault({}, u"none"_s));
        QVERIFY2(ran.exit == 3, ran.err.constData());
        QVERIFY2(ran.err.contains("--despite-licence fetches"), ran.err.constData());
    }

    void fetchesItIfToldTo()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString list = both(tcia);
        QStringList wanted {m_free->record.seriesUid, m_forbidden->record.seriesUid};
        wanted.sort();
        const Ran despite = tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"a"_s), u"--manifest"_s, list,
                                           u"--purpose"_s, u"commercial"_s, u"--despite-licence"_s}));
        QVERIFY2(despite.exit == 0, despite.err.constData());
        QCOMPARE(uidsIn(despite), wanted);
        QVERIFY2(despite.err.contains(m_forbidden->record.seriesUid.toUtf8()), despite.err.constData());
        const Ran research = tcia.run(nbia(
            {u"download"_s, u"--to"_s, tcia.file(u"b"_s), u"--manifest"_s, list, u"--purpose"_s, u"non-commercial"_s}));
        QVERIFY2(research.exit == 0, research.err.constData());
        QCOMPARE(uidsIn(research), wanted);
        const Ran none = tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"c"_s), u"--series"_s,
                                        m_forbidden->record.seriesUid, u"--purpose"_s, u"commercial"_s}));
        QCOMPARE(none.exit, 1);
        QVERIFY(!QFile::exists(tcia.file(u"c"_s)));
        QCOMPARE(tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"a"_s), u"--purpose"_s, u"commercial"_s})).exit,
                 2);
        QCOMPARE(tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"a"_s), u"--purpose"_s, u"any"_s})).exit, 2);
    }

    //! Of a folder, of its record elsewhere, and of what is selected.
    void cites()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString list = both(tcia), to = tcia.file(u"images"_s), record = tcia.file(u"cohort.json"_s);
        const Ran fetched =
            tcia.run(nbia({u"download"_s, u"--to"_s, to, u"--manifest"_s, list, u"--record"_s, record}));
        QVERIFY2(fetched.exit == 0, fetched.err.constData());
        const QByteArray text = tcia.run({u"cite"_s, to}).out;
        QVERIFY2(text.contains(QByteArray(m_free->record.collection.toUtf8() + ", 1 series [data set].")),
                 text.constData());
        QVERIFY2(text.contains("CC BY-NC") && text.contains("Do not use the data commercially."), text.constData());
        for (const char *style : {"text", "bibtex", "ris", "csl-json", "methods", "licences"}) {
            const QStringList as {u"--as"_s, QString::fromLatin1(style)};
            const Ran folder = tcia.run(QStringList {u"cite"_s, to} + as);
            QVERIFY2(folder.exit == 0, folder.err.constData());
            QVERIFY(!folder.out.isEmpty());
            QCOMPARE(tcia.run(QStringList {u"cite"_s, record} + as).out, folder.out);
            const Ran chosen = tcia.run(nbia(QStringList {u"cite"_s, u"--manifest"_s, list} + as));
            QVERIFY2(chosen.exit == 0, chosen.err.constData());
            QCOMPARE(chosen.out.count(m_free->record.collection.toUtf8()) > 0, QByteArray(style) != "licences");
        }
        const QJsonArray csl = QJsonDocument::fromJson(tcia.run({u"cite"_s, to, u"--as"_s, u"csl-json"_s}).out).array();
        QCOMPARE(csl.size(), 2);
        QCOMPARE(csl[0]["type"_L1].toString(), u"dataset"_s);
        qint64 bytes = 0;
        const QJsonArray licences =
            tcia.run({u"--format"_s, u"json"_s, u"cite"_s, to, u"--as"_s, u"licences"_s}).json();
        for (const auto &row : licences)
            bytes += row.toObject().value("Bytes"_L1).toInteger();
        QCOMPARE(licences.size(), 2);
        qint64 fetchedBytes = 0;
        for (const auto &row : fetched.json())
            fetchedBytes += row.toObject().value("Bytes"_L1).toInteger();
        QCOMPARE(bytes, fetchedBytes);
        QCOMPARE(tcia.run({u"cite"_s}).exit, 2);
        QCOMPARE(tcia.run({u"cite"_s, to, u"--as"_s, u"apa"_s}).exit, 2);
    }

    void citesACollectionAsAWhole()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const Ran ran = tcia.run(nbia({u"cite"_s, u"--collection"_s, u"Demo-Chest-XRay"_s, u"--as"_s, u"methods"_s}));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.out.startsWith("We used the collection Demo-Chest-XRay (https://doi.org/"), ran.out.constData());
    }

    //! What cannot be obeyed at the end is refused before anything is fetched.
    void refusesInAdvance()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s);
        const QStringList words = nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_free->record.seriesUid});
        const Ran columns = tcia.run(words + QStringList {u"--columns"_s, u"Sereis"_s});
        QVERIFY2(columns.exit == 2, columns.err.constData());
        QVERIFY2(columns.err.contains("Sereis"), columns.err.constData());
        const Ran record = tcia.run(words + QStringList {u"--record"_s, tcia.file(u"none"_s) + u"/copy.json"_s});
        QVERIFY2(record.exit == 1, record.err.constData());
        QVERIFY2(record.err.contains("copy.json"), record.err.constData());
        QVERIFY(!QFile::exists(to));
        const QString made = tcia.file(u"made"_s), inside = made + u"/copy.json"_s; // a folder that is made first
        const Ran within = tcia.run(
            nbia({u"download"_s, u"--to"_s, made, u"--series"_s, m_free->record.seriesUid, u"--record"_s, inside}));
        QVERIFY2(within.exit == 0, within.err.constData());
        QVERIFY(QFile::exists(inside));
        QVERIFY(QDir().mkdir(to));
        QFile table(to + u"/metadata.csv"_s);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("a,b\r\n1,2\r\n");
        table.close();
        const Ran csv = tcia.run(words + QStringList {u"--metadata-csv"_s});
        QVERIFY2(csv.exit == 2, csv.err.constData());
        QVERIFY(!QFile::exists(to + u"/tcia-series.jsonl"_s));
        const QString sets = tcia.file(u"sets"_s);
        const Ran split = tcia.run(nbia(
            {u"split"_s, u"--to"_s, sets, u"--series"_s, m_free->record.seriesUid, u"--columns"_s, u"PatientID"_s}));
        QVERIFY2(split.exit == 2, split.err.constData());
        QVERIFY(!QFile::exists(sets));
    }

    //! One error, not a second one about a folder that was not needed.
    void nothingIsRecordedOfNothing()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const Ran ran = tcia.run(nbia({u"download"_s, u"--to"_s, tcia.file(u"images"_s), u"--series"_s, u"1.2.3.4"_s,
                                       u"--record"_s, tcia.file(u"copy.json"_s), u"--metadata-csv"_s}));
        QVERIFY2(ran.exit != 0, ran.err.constData());
        QVERIFY(!QFile::exists(tcia.file(u"images"_s)));
        QVERIFY2(!ran.err.contains("downloaded nothing") && !ran.err.contains("No such file"), ran.err.constData());
    }

    //! A folder without its record is not all that was wanted, whatever else was written.
    void saysThatTheRecordIsNotWritten()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s), copy = tcia.file(u"copy.json"_s);
        QVERIFY(QDir().mkpath(to + u"/tcia-provenance.json/x"_s)); // it cannot be replaced
        const QStringList words = nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_free->record.seriesUid});
        const Ran ran = tcia.run(words + QStringList {u"--record"_s, copy});
        QVERIFY2(ran.exit == 1, ran.err.constData());
        QVERIFY2(ran.err.contains("was not written"), ran.err.constData());
        QVERIFY(QFile::exists(copy));
        const QStringList images = QDir(to).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &one : images)
            if (!one.startsWith("tcia"_L1))
                QVERIFY(QDir(to + u'/' + one).removeRecursively());
        const Ran repaired = tcia.run(nbia({u"verify"_s, to, u"--repair"_s}));
        QVERIFY2(repaired.exit == 1, repaired.err.constData());
        QVERIFY2(repaired.err.contains("1 of 1 series is whole"), repaired.err.constData());
        QVERIFY2(repaired.err.contains("was not written"), repaired.err.constData());
    }

    //! `tcia verify` reads the table that a download wrote, and a second one replaces it.
    void writesATableForScripts()
    {
        Program tcia(QStringLiteral(TCIA_PROGRAM));
        const QString to = tcia.file(u"images"_s);
        const QStringList first = nbia({u"download"_s, u"--to"_s, to, u"--series"_s, m_free->record.seriesUid});
        QCOMPARE(tcia.run(first + QStringList {u"--metadata-csv"_s}).exit, 0);
        QFile table(to + u"/metadata.csv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray content = table.readAll();
        QCOMPARE(content.count("\r\n"), 2);
        QVERIFY2(content.contains(QByteArray(m_free->record.seriesUid.toUtf8() + ',')), content.constData());
        QVERIFY2(content.contains(",1.2.840.10008.5.1.4.1.1.") && content.contains(" Storage"), content.constData());
        QCOMPARE(tcia.run(nbia({u"download"_s, u"--to"_s, to, u"--manifest"_s, both(tcia)})).exit, 0);
        QCOMPARE(tcia.run({u"record"_s, to, u"--metadata-csv"_s}).exit, 0);
        QVERIFY(QFile::remove(to + u"/tcia-series.jsonl"_s));
        const Ran verified = tcia.run({u"--format"_s, u"json"_s, u"verify"_s, to});
        QVERIFY2(verified.exit == 0, verified.err.constData());
        QCOMPARE(verified.json().size(), 2);
        const Ran cited = tcia.run({u"cite"_s, to}); // the record of requests still says it
        QVERIFY2(cited.exit == 0, cited.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"
