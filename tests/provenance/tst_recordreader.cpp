// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "provenance/recordfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::provenance;

namespace {

Record record(int series)
{
    Record all {.head = {.written = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                         .version = u"1.0"_s,
                         .sources = {{.server = {.name = u"a"_s, .base = QUrl(u"https://a.example"_s)},
                                      .isDialectKnown = false}},
                         .requests = {},
                         .licences = {}},
                .entries = {}};
    for (int i = 0; i < series; ++i)
        all.entries << Entry {.series = {.seriesUid = u"1.2.%1"_s.arg(i)},
                              .outcome = Outcome::Downloaded,
                              .source = 0,
                              .folder = u"a/%1"_s.arg(i),
                              .files = {{.name = u"1.dcm"_s, .size = 3 + i}, {.name = u"2.dcm"_s, .size = 4}}};
    return all;
}

QStringList uids(const Record &record)
{
    QStringList all;
    for (const Entry &entry : record.entries)
        all << entry.series.seriesUid;
    return all;
}

} // namespace

//! Records as files, those of this program and the same JSON written otherwise.
class TestRecordReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<Record> read(const QByteArray &content, RecordedFiles files = RecordedFiles::Kept) const
    {
        const QString path = m_folder.filePath(u"record.json"_s);
        const auto written = writeFile(path, content);
        return written ? readRecord(path, {}, files) : failure(written.error());
    }

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        for (const int series : {0, 1, 3}) {
            const Record all = record(series);
            const QByteArray content = toBytes(all).value();
            const QByteArray indented = QJsonDocument::fromJson(content).toJson();
            for (const QByteArray &one : {content, indented}) {
                const auto back = read(one);
                QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
                QCOMPARE(uids(*back), uids(all));
                QCOMPARE(back->head.sources, all.head.sources);
                QCOMPARE(back->head.written, all.head.written);
                for (const Entry &entry : back->entries)
                    QCOMPARE(entry.files.size(), 2);
            }
        }
    }

    //! What is compared and cited needs only how many and how large they are.
    void withoutFiles()
    {
        const auto back = read(toBytes(record(2)).value(), RecordedFiles::Dropped);
        QVERIFY(back);
        QVERIFY(back->entries[1].files.isEmpty());
        QCOMPARE(back->entries[1].series.imageCount, Count(2));
        QCOMPARE(back->entries[1].series.fileSize, Count(8));
    }

    //! A record that ends early has lost series.
    void aCutOneIsDamaged()
    {
        const QByteArray content = toBytes(record(3)).value();
        const qsizetype end = content.lastIndexOf('}');
        for (qsizetype size = content.indexOf('\n'); size <= end; ++size)
            QVERIFY2(!read(content.first(size)), qPrintable(QString::number(size)));
        QVERIFY(read(content.first(end + 1)));
    }

    void aDamagedLineIsFound_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("no comma") << QByteArray("},\n") << QByteArray("}\n");
        QTest::addRow("comma at the end") << QByteArray("}\n]}") << QByteArray("},\n]}");
        QTest::addRow("no JSON") << QByteArray("\"folder\"") << QByteArray("folder");
        QTest::addRow("no UID") << QByteArray("1.2.1\"") << QByteArray("x\"");
        QTest::addRow("more") << QByteArray("]}\n") << QByteArray("]}\n{}\n");
    }
    void aDamagedLineIsFound()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray content = toBytes(record(3)).value();
        const qsizetype at = content.lastIndexOf(before);
        QVERIFY(at > 0);
        QVERIFY(!read(content.replace(at, before.size(), after)));
    }
};

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
