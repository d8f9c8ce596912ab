// SPDX-License-Identifier: Apache-2.0
#include "verify/nbiatable.h"

#include "core/platform/directory.h"
#include "support/rootfixture.h"
#include "verify/nbiarecord.h"
#include "verify/verify.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::verify;

namespace {

storage::Record recorded()
{
    return {.series = {.seriesUid = u"1.2.3"_s,
                       .studyUid = u"1.2.9"_s,
                       .patientId = u"P, \"1\""_s,
                       .collection = u"H&N"_s,
                       .modality = u"CT"_s,
                       .manufacturer = u"Müller & Söhne"_s,
                       .description = u"=1+1, axial  \"thin\""_s,
                       .studyDate = QDate(1961, 6, 22),
                       .studyDescription = u"+C"_s,
                       .collectionUri = u"https://doi.org/10.7937/d8"_s,
                       .thirdParty = u"NO"_s},
            .folder = u"H&N/P, _1_/1.2.9/1.2.3"_s,
            .files = {{.name = u"1.dcm"_s, .size = 15'820'000}, {.name = u"2.dcm"_s, .size = 4'000}},
            .server = u"https://a.example"_s,
            .downloaded = QDateTime(QDate(2025, 10, 9), QTime(16, 34, 38), Qt::UTC)};
}

QList<NbiaRecord> readBack(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QList<NbiaRecord> records;
    const auto unreadable = forEachNbiaRecord(buffer, [&records](const NbiaRecord &record) { records << record; });
    return unreadable == Result<qint64>(0) ? records : QList<NbiaRecord>();
}

} // namespace

//! metadata.csv of our own.
class TestNbiaTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAsDataRetrieversButQuoted()
    {
        const QByteArray line = nbiaLine(recorded(), {u"1.2.840.10008.5.1.4.1.1.2"_s, u"CT Image Storage"_s});
        const QByteArray when =
            recorded().downloaded.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toUtf8() + "\r\n";
        QCOMPARE(line, "1.2.3,H&N,NO,https://doi.org/10.7937/d8,\"P, \"\"1\"\"\",1.2.9,'+C,06-22-1961,"
                       "\"'=1+1, axial  \"\"thin\"\"\",Müller & Söhne,CT,CT Image Storage,1.2.840.10008.5.1.4.1.1.2,2,"
                       "15.82 MB,\"./H&N/P, _1_/1.2.9/1.2.3\"," +
                           when);
        const QByteArray bare = nbiaLine({.series = {.seriesUid = u"1.2.3"_s},
                                          .folder = u"a"_s,
                                          .files = {},
                                          .server = {},
                                          .downloaded = recorded().downloaded},
                                         {});
        QCOMPARE(bare, "1.2.3,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,0,0 B,./a," + when);
    }

    void itIsReadBack()
    {
        const storage::Record record = recorded();
        const QList<NbiaRecord> all = readBack(nbiaHeader() + nbiaLine(record, {}));
        QCOMPARE(all.size(), 1);
        const NbiaRecord &back = all.first();
        QCOMPARE(back.folder, record.folder);
        QCOMPARE(back.series.imageCount, Count(2));
        QVERIFY(back.size && back.size->holds(15'824'000));
        QCOMPARE(back.series.description, record.series.description);
        QCOMPARE(back.series.studyDescription, record.series.studyDescription);
        QCOMPARE(back.series.patientId, record.series.patientId);
        QCOMPARE(back.series.manufacturer, record.series.manufacturer);
        QCOMPARE(back.series.studyDate, record.series.studyDate);
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("written");
        const auto row = [](qint64 bytes, const char *written) {
            QTest::newRow(written) << bytes << QString::fromLatin1(written);
        };
        row(0, "0 B");
        row(999, "999 B");
        row(1000, "1.00 KB");
        row(3'764, "3.76 KB");
        row(999'994, "999.99 KB");
        row(999'996, "1.00 MB");
        row(17'890'000, "17.89 MB");
        row(22'000'000'000'000'000, "22000.00 TB");
    }
    void sizes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, written);
        storage::Record record = recorded();
        record.files = {{.name = u"1.dcm"_s, .size = bytes}};
        const QByteArray line = nbiaLine(record, {});
        QVERIFY2(line.contains(QByteArray(',' + written.toUtf8() + ',')), line.constData());
        if (const auto range = parseRoundedSize(written))
            QVERIFY(range->holds(bytes));
    }

    void aFolderVerifiesByIt()
    {
        tests::RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"A/one"_s));
        root.record(root.put(u"1.2.4"_s, u"A/two, \"three\""_s));
        root.record(root.put(u"1.2.5"_s, u"A/removed"_s));
        QVERIFY(QDir(root.path() + u"/A/removed"_s).removeRecursively());
        QVERIFY(checkNbiaTable(root.path()));
        const auto look = [](const QString &path) { return SopClass {u"1.2"_s, path.section(u'/', -1)}; };
        QVERIFY(writeNbiaTable(root.path(), look) == Result<NbiaTableSums>({.rows = 2}));
        QVERIFY(root.read(u"metadata.csv"_s).contains(",1.dcm,1.2,2,30.00 KB,"));
        QVERIFY(writeNbiaTable(root.path()) == Result<NbiaTableSums>({.rows = 2})); // its own is replaced
        QVERIFY(QFile::remove(storage::recordPath(root.path())));
        const std::atomic_bool cancelled = false;
        const auto verified = verifyFolder(root.path(), cancelled);
        QVERIFY(verified);
        QCOMPARE(verified->verdicts.size(), 2);
        for (const Verdict &verdict : verified->verdicts)
            QVERIFY2(verdict.kind == Verdict::Kind::Whole, qPrintable(verdict.reason));
    }

    //! A table that lacks series of the folder is not a whole one.
    void damagedLinesAreCounted()
    {
        tests::RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"A/one"_s));
        root.record("damaged");
        QVERIFY(writeNbiaTable(root.path()) == Result<NbiaTableSums>({.rows = 1, .unreadable = 1}));
    }

    void anotherProgramsTableIsKept()
    {
        for (const QByteArray &table :
             {QByteArray(nbiaHeader() + nbiaLine(recorded(), {})), QByteArray("a,b\r\n1,2\r\n")}) {
            tests::RootFixture root;
            root.record(root.put(u"1.2.4"_s, u"A/one"_s));
            root.write(u"metadata.csv"_s, table);
            QCOMPARE(checkNbiaTable(root.path()).error().kind, Error::Kind::Usage);
            const auto written = writeNbiaTable(root.path());
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Usage);
            QCOMPARE(root.read(u"metadata.csv"_s), table);
        }
        tests::RootFixture empty;
        QCOMPARE(writeNbiaTable(empty.path()).error().kind, Error::Kind::NotFound);
        QVERIFY(!empty.has(u"metadata.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestNbiaTable)
#include "tst_nbiatable.moc"
