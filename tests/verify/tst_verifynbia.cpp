// SPDX-License-Identifier: Apache-2.0
#include "session/repair.h"
#include "storage/record.h"
#include "support/step.h"
#include "verify/nbiarecord.h"
#include "verify/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using verify::Verdict;

// Folders that NBIA Data Retriever downloaded, against its metadata.csv. An "image" here begins with the UID of its
// series.
class TestVerifyNbia : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString root() const { return m_folder->path(); }
    QByteArray m_lines;

    void write(const QString &path, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(root() + u'/' + path).path()));
        QFile file(root() + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray image(const QByteArray &uid, qsizetype size = 1000)
    {
        return QByteArray(uid + '|').leftJustified(size, '.');
    }

    //! Adds a line to the table at `place` and writes it.
    void record(const QByteArray &uid, const QByteArray &location, int images, const QByteArray &size,
                const QString &place = {})
    {
        m_lines +=
            uid +
            ",C,NO,https://doi.org/x,P,1.2.9,Chest,01-01-2000,axial,NA,CT,CT Image Storage,1.2.840.10008.5.1.4.1.1.2," +
            QByteArray::number(images) + ',' + size + ',' + location + ",2025-10-09T16:34:38.213\r\n";
        TCIA_STEP(write(
            place + u"metadata.csv"_s,
            "Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study Description,Study Date,Series "
            "Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number of Images,File Size,File Location,Download "
            "Timestamp\r\n" +
                m_lines));
    }

    //! Three images of 1,000 bytes each, as recorded.
    void take(const QByteArray &uid, const QString &folder)
    {
        for (int i = 1; i <= 3; ++i)
            TCIA_STEP(write(folder + u"/1-%1.dcm"_s.arg(i), image(uid)));
        record(uid, R"(.\)" + QString(folder).replace(u'/', u'\\').toUtf8(), 3, "3,00 KB");
    }

    static Result<QString> seriesOf(const QString &path)
    {
        QFile file(path);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (const qsizetype end = content.indexOf('|'); end > 0)
            return QString::fromLatin1(content.first(end));
        return failure(Error::Kind::BadArchive, u"It is no image."_s);
    }

    QList<Verdict> verify(const verify::SeriesReader &look = seriesOf) const
    {
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled, {}, look);
        return result ? result->verdicts : QList<Verdict>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lines.clear();
    }

    void whole()
    {
        take("1.2.3", u"C/P/s-1.2.3"_s);
        take("1.2.4", u"C/P/s, odd-1.2.4"_s);
        TCIA_STEP(write(u"C/LICENSE"_s, "free"));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        for (const Verdict &verdict : verdicts) {
            QVERIFY2(verdict.kind == Verdict::Kind::Whole, qPrintable(verdict.reason));
            QCOMPARE(verdict.files, 3);
            QCOMPARE(verdict.expected, 3);
            QCOMPARE(verdict.bytes, 3000);
        }
        QCOMPARE(verdicts[1].folder, u"C/P/s, odd-1.2.4"_s);
    }

    void annotationsMayBeCounted()
    {
        TCIA_STEP(write(u"a/1.dcm"_s, image("1.2.3")));
        TCIA_STEP(write(u"a/notes.xml"_s, QByteArray(500, 'x')));
        record("1.2.3", "./a", 1, "1.50 KB");
        QCOMPARE(verify().value(0).kind, Verdict::Kind::Whole);
    }

    void shortOnes()
    {
        take("1.2.3", u"a"_s);
        QVERIFY(QFile::remove(root() + u"/a/1-2.dcm"_s));
        record("1.2.4", "./gone", 2, "1 KB");
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts[0].kind, Verdict::Kind::Short);
        QVERIFY2(verdicts[0].reason.contains(u"2 of 3"_s), qPrintable(verdicts[0].reason));
        QCOMPARE(verdicts[1].kind, Verdict::Kind::Short);
        QVERIFY(verdicts[1].reason.contains(u"folder is missing"_s));
        QVERIFY(verdicts[0].canBeRepaired() && verdicts[1].canBeRepaired());
        const transfer::Target target = session::repairTarget(root(), verdicts[0]);
        QCOMPARE(target.root, root());
        QCOMPARE(target.repair, u"a"_s);
    }

    void damagedOnes()
    {
        take("1.2.3", u"size"_s);
        TCIA_STEP(write(u"size/1-2.dcm"_s, image("1.2.3", 900)));
        take("1.2.4", u"other"_s);
        TCIA_STEP(write(u"other/1-2.dcm"_s, image("1.2.5")));
        take("1.2.6", u"many"_s);
        TCIA_STEP(write(u"many/1-4.dcm"_s, image("1.2.6")));
        const auto verdicts = verify();
        for (const Verdict &verdict : verdicts)
            QCOMPARE(verdict.kind, Verdict::Kind::Damaged);
        QVERIFY2(verdicts[0].reason.contains(u"2900 bytes"_s), qPrintable(verdicts[0].reason));
        QVERIFY2(verdicts[1].reason.contains(u"1-2.dcm"_s), qPrintable(verdicts[1].reason));
        QVERIFY2(verdicts[2].reason.contains(u"4 images"_s), qPrintable(verdicts[2].reason));
        QCOMPARE(verify({})[1].kind, Verdict::Kind::Whole); // the content was not read
    }

    void sumsInTheTable()
    {
        take("1.2.3", u"a"_s);
        QByteArray list = "Filename,MD5Hash\n";
        for (int i = 1; i <= 3; ++i)
            list += "1-" + QByteArray::number(i) + ".dcm," +
                    QCryptographicHash::hash(image("1.2.3"), QCryptographicHash::Md5).toHex() + '\n';
        TCIA_STEP(write(u"a/md5hashes.csv"_s, list));
        QCOMPARE(verify().value(0).kind, Verdict::Kind::Whole);
        TCIA_STEP(write(u"a/1-2.dcm"_s, image("1.2.3").replace("..", ".,")));
        QCOMPARE(verify().value(0).kind, Verdict::Kind::Damaged);
        QVERIFY(verify().value(0).reason.contains(u"MD5"_s));
    }

    void sharedFolder()
    {
        TCIA_STEP(write(u"a/1.dcm"_s, image("1.2.3")));
        TCIA_STEP(write(u"a/2.dcm"_s, image("1.2.4")));
        record("1.2.3", "./a", 1, "1.00 KB");
        record("1.2.4", "./a", 2, "2.00 KB");
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts[0].kind, Verdict::Kind::Whole);
        QCOMPARE(verdicts[1].kind, Verdict::Kind::Short);
        QVERIFY2(!verdicts[1].canBeRepaired(), "would take the other series along");
        QVERIFY(verdicts[1].reason.contains(u"share"_s));
        for (const Verdict &verdict : verify({}))
            QCOMPARE(verdict.kind, Verdict::Kind::Short); // the incomplete series is ambiguous
    }

    void foreignFilesPreventRepair()
    {
        record("1.2.3", "./a", 2, "1 KB"); // a table that others could have written: "a" holds everything
        take("1.2.4", u"a/b"_s);
        record("1.2.5", "./c", 2, "1 KB");
        TCIA_STEP(write(u"c/thesis.odt"_s, "years of work"));
        record("1.2.6", "./d", 2, "1 KB");
        TCIA_STEP(write(u"d/LICENSE"_s, "free"));
        TCIA_STEP(write(u"d/.DS_Store"_s, "x"));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 4);
        QVERIFY(verdicts[0].isDefective() && !verdicts[0].canBeRepaired());
        QVERIFY(verdicts[2].isDefective() && !verdicts[2].canBeRepaired());
        QVERIFY2(verdicts[2].reason.contains(u"thesis.odt"_s), qPrintable(verdicts[2].reason));
        QVERIFY(verdicts[3].canBeRepaired());
    }

    // The user's own images: of another series, or more than there were. Only that distinguishes them from the
    // archive's.
    void userImagesPreventRepair()
    {
        take("1.2.3", u"a"_s);
        TCIA_STEP(write(u"a/1-2.dcm"_s, image("1.2.3", 900)));
        TCIA_STEP(write(u"a/1-3.dcm"_s, image("9.9.9"))); // in the place of one that is missing
        take("1.2.4", u"b"_s);
        TCIA_STEP(write(u"b/1-2.dcm"_s, image("1.2.4", 900)));
        TCIA_STEP(write(u"b/mine.dcm"_s, image("1.2.4")));
        take("1.2.5", u"c"_s);
        TCIA_STEP(write(u"c/1-2.dcm"_s, "cut, and does not tell"));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 3);
        QVERIFY(verdicts[0].isDefective() && !verdicts[0].canBeRepaired());
        QVERIFY2(verdicts[0].obstacle.contains(u"another series (1-3.dcm)"_s), qPrintable(verdicts[0].obstacle));
        QVERIFY2(verdicts[0].reason.contains(u"Move it out of the folder"_s), qPrintable(verdicts[0].reason));
        QVERIFY(verdicts[1].isDefective() && !verdicts[1].canBeRepaired());
        QVERIFY2(verdicts[1].obstacle.contains(u"4 images, but 3 were recorded"_s), qPrintable(verdicts[1].obstacle));
        QVERIFY2(verdicts[2].canBeRepaired(),
                 qPrintable(verdicts[2].reason)); // damaged images may be repaired
    }

    void linksPreventRepair()
    {
        QTemporaryDir elsewhere;
        record("1.2.3", "./a", 2, "1 KB");
        QVERIFY(QFile::link(elsewhere.path(), root() + u"/a"_s));
        const auto verdicts = verify();
        QVERIFY(verdicts.value(0).isDefective() && !verdicts.value(0).canBeRepaired());
    }

    void unknown()
    {
        take("1.2.3", u"a"_s);
        TCIA_STEP(write(u"b/1.dcm"_s, "whose?"));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts[1].kind, Verdict::Kind::Unknown);
        QCOMPARE(verdicts[1].folder, u"b"_s);
    }

    void foundBelow()
    {
        for (int i = 1; i <= 3; ++i)
            TCIA_STEP(write(u"x/manifest-1/a/%1.dcm"_s.arg(i), image("1.2.3")));
        record("1.2.3", "./a", 4, "4 KB", u"x/manifest-1/"_s);
        TCIA_STEP(write(u"y/metadata.csv"_s, "patient,age\n1,2\n")); // somebody else's
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(verdicts[0].kind, Verdict::Kind::Short);
        QCOMPARE(verdicts[0].folder, u"x/manifest-1/a"_s);
        const transfer::Target target = session::repairTarget(root(), verdicts[0]);
        QCOMPARE(target.root, root() + u"/x/manifest-1"_s);
        QCOMPARE(target.repair, u"a"_s);
    }

    // TCIA Data Retriever records no folders: they have its default names, or the series' UIDs.
    void tableOfTheSuccessor_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("folder");
        for (const char *table : {"metadata.csv", "metadata/metadata.csv", "x/y/metadata.csv"})
            for (const char *folder :
                 {"C/P/1.2.9/%1", "C/P/01-01-2000Chest1.2.9/3axial%1", "P/1.2.9/%1", "elsewhere/%1"})
                QTest::addRow("%s, %s", table, folder) << QString::fromLatin1(table) << QString::fromLatin1(folder);
    }
    void tableOfTheSuccessor()
    {
        QFETCH(QString, table);
        QFETCH(QString, folder);
        const QString place = table.startsWith(u"x/"_s) ? u"x/y/"_s : QString();
        TCIA_STEP(write(
            table,
            "PatientID,StudyInstanceUID,StudyDate,StudyDesc,SeriesInstanceUID,Collection,Modality,SeriesDescription,SeriesNumber,"
            "ImageCount,FileSize\n"
            "P,1.2.9,01-01-2000,Chest,1.2.3,C,CT,axial,3,3,3000\n"
            "P,1.2.9,01-01-2000,Chest,1.2.4,C,CT,axial,3,3,3000\n"
            "P,1.2.9,01-01-2000,Chest,1.2.5,C,CT,axial,3,3,3000\n"));
        for (int i = 1; i <= 3; ++i)
            TCIA_STEP(write(place + folder.arg(u"1.2.3"_s) + u"/1-%1.dcm"_s.arg(i), image("1.2.3")));
        for (int i = 1; i <= 2; ++i)
            TCIA_STEP(write(place + folder.arg(u"1.2.4"_s) + u"/1-%1.dcm"_s.arg(i), image("1.2.4")));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 3);
        QVERIFY2(verdicts[0].kind == Verdict::Kind::Whole, qPrintable(verdicts[0].reason));
        QCOMPARE(verdicts[0].folder, place + folder.arg(u"1.2.3"_s));
        QCOMPARE(verdicts[1].kind, Verdict::Kind::Short);
        QCOMPARE(verdicts[1].expected, 3);
        QVERIFY(verdicts[1].canBeRepaired());
        QCOMPARE(verdicts[2].reason, u"The folder is missing."_s);
        QVERIFY(verdicts[2].canBeRepaired());
    }

    // A list of series is no record of downloads, whatever it is called.
    void listOfSeries()
    {
        take("1.2.3", u"a"_s);
        TCIA_STEP(write(u"b/metadata.csv"_s, "SeriesInstanceUID,Collection,ImageCount,FileSize\n1.2.7,C,3,3000\n"));
        QCOMPARE(verify().size(), 1);
    }

    void ownRecordTakesPrecedence()
    {
        take("1.2.3", u"a"_s);
        take("1.2.4", u"b"_s);
        QVERIFY(QFile::remove(
            root() + u"/a/1-2.dcm"_s)); // incomplete by the table, but this program recorded it again with two images
        storage::Record ours;
        ours.series.seriesUid = u"1.2.3"_s;
        ours.folder = u"a"_s;
        for (const auto &name : {u"1-1.dcm"_s, u"1-3.dcm"_s})
            ours.files.append({.name = name, .size = 1000, .digests = {Digest::crc32(0xabcd)}});
        QFile file(storage::recordPath(root()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(storage::lineOf(ours) + '\n');
        file.close();
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts[0].seriesUid, u"1.2.3"_s);
        QCOMPARE(verdicts[0].expected, 2); // by this program's record, which has sums
        QVERIFY2(verdicts[0].reason.contains(u"checksum"_s), qPrintable(verdicts[0].reason));
        QCOMPARE(verdicts[1].kind, Verdict::Kind::Whole);
    }

    void foreignTable()
    {
        TCIA_STEP(write(u"metadata.csv"_s, "patient,age\n1,2\n"));
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
        QVERIFY(result.error().detail.contains(u"metadata.csv"_s));
    }

    void unreadableLinesAreCounted()
    {
        take("1.2.3", u"a"_s);
        record("1.2.4", "../outside", 2, "1 KB");
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled, {}, seriesOf);
        QVERIFY(result);
        QCOMPARE(result->unreadable, 1);
        QCOMPARE(result->verdicts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestVerifyNbia)
#include "tst_verifynbia.moc"
