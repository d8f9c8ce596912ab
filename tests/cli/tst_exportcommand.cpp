// SPDX-License-Identifier: Apache-2.0
#include "basket/basketfile.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "hostilevalues.h"
#include "program.h"
#include "transfer/requestlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia export`: series from every source, in files that other programs read.
class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    QUrl address() const { return QUrl(u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port())); }
    QStringList server() const { return {u"--url"_s, address().toString(), u"--dialect"_s, u"nbia-v4"_s}; }
    Ran run(const QStringList &words, const QByteArray &input = {}) { return m_program.run(server() + words, input); }
    Ran exported(const QStringList &words) { return run(QStringList {u"export"_s} + words); }

    static QStringList rowUids(const QJsonArray &rows)
    {
        QStringList out;
        for (const auto &row : rows)
            out << row.toObject().value("SeriesInstanceUID"_L1).toString();
        return out;
    }
    QStringList uidsOf(const QStringList &words)
    {
        const Ran ran = exported(words + QStringList {u"--format"_s, u"json"_s});
        if (ran.exit != 0)
            qWarning("%s", ran.err.constData());
        QStringList uids = rowUids(ran.json());
        uids.sort();
        return uids;
    }
    static QList<Series> ofCollection(const QString &name, const QString &modality = {})
    {
        QList<Series> out;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == name && (modality.isEmpty() || entry.record.modality == modality))
                out << entry.record;
        return out;
    }
    static QStringList sortedUids(const QList<Series> &series)
    {
        QStringList out;
        for (const Series &one : series)
            out << one.seriesUid;
        out.sort();
        return out;
    }

    QString basketFile(const QString &name, const QList<Series> &series)
    {
        basket::BasketFile file {.name = name, .server = address()};
        for (const Series &one : series)
            file.series.append(one);
        return m_program.write(name + u".json"_s, basket::writeBasketFile(file));
    }

    //! The rows of a file as Python reads them: lists of pairs of column and value.
    QJsonArray readByPython(const QString &format, const QString &file)
    {
        QProcess python;
        python.start(QStringLiteral(TCIA_PYTHON), {u"-B"_s, QStringLiteral(TCIA_READBACK), format, file});
        if (!python.waitForFinished(120'000) || python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        const QString file = basketFile(u"lungs"_s, ofCollection(u"Demo-Lung-CT"_s));
        QCOMPARE(run({u"basket"_s, u"import"_s, file}).exit, 0);
        QVERIFY(!ofCollection(u"Demo-Brain-MR"_s).isEmpty());
    }

    void everySource()
    {
        const QList<Series> lungs = ofCollection(u"Demo-Lung-CT"_s), brains = ofCollection(u"Demo-Brain-MR"_s);
        QCOMPARE(uidsOf({u"--basket"_s, u"LUNGS"_s}), sortedUids(lungs));
        QCOMPARE(uidsOf({u"--collection"_s, u"Demo-Lung-CT"_s, u"--modality"_s, u"CT"_s}), // a view
                 sortedUids(ofCollection(u"Demo-Lung-CT"_s, u"CT"_s)));
        const QString folder = m_program.file(u"images"_s);
        QCOMPARE(run({u"download"_s, u"--to"_s, folder, u"--series"_s, brains[0].seriesUid}).exit, 0);
        QCOMPARE(uidsOf({folder}), QStringList {brains[0].seriesUid});
        QCOMPARE(uidsOf({folder, u"--basket"_s, u"lungs"_s, u"--series"_s, brains[0].seriesUid, u"--series"_s,
                         lungs[0].seriesUid}), // each once
                 sortedUids(lungs + QList<Series> {brains[0]}));
        QCOMPARE(uidsOf({folder, u"--queue"_s}), QStringList());
    }

    //! What was requested and could not be fetched is in the folder's queue.
    void aQueue()
    {
        const QList<Series> lungs = ofCollection(u"Demo-Lung-CT"_s);
        const QString folder = m_program.file(u"queue"_s), file = basketFile(u"more"_s, lungs);
        const Ran ran =
            m_program.run({u"--url"_s, u"http://127.0.0.1:1/x"_s, u"--dialect"_s, u"nbia-v4"_s, u"download"_s,
                           u"--to"_s, folder, u"--manifest"_s, file, u"--retries"_s, u"0"_s});
        QCOMPARE(ran.exit, 3);
        QCOMPARE(uidsOf({folder, u"--queue"_s}), sortedUids(lungs));
        QCOMPARE(exported({m_program.file(u"missing"_s), u"--queue"_s}).exit, 1);
        QCOMPARE(exported({u"--queue"_s, u"--basket"_s, u"lungs"_s}).exit, 2);
    }

    //! A queue is not whole while it has rows without a series, such as places that were not looked up. What is missing
    //! of a UID is looked up.
    void aQueueWithoutAttributes()
    {
        const Series lung = ofCollection(u"Demo-Lung-CT"_s).first();
        const QString folder = m_program.file(u"bare"_s);
        QCOMPARE(m_program
                     .run({u"--url"_s, u"http://127.0.0.1:1/x"_s, u"--dialect"_s, u"nbia-v4"_s, u"download"_s,
                           u"--to"_s, folder, u"--series"_s, lung.seriesUid, u"--retries"_s, u"0"_s})
                     .exit,
                 3);
        const Ran whole = exported({folder, u"--queue"_s, u"--format"_s, u"json"_s});
        QCOMPARE(whole.exit, 0);
        QCOMPARE(whole.json().size(), 1);
        QCOMPARE(whole.json()[0].toObject().value("PatientID"_L1).toString(), lung.patientId);
        QVERIFY(transfer::RequestLog(folder).setUnnamed(u"places.txt"_s, 99'000));
        const Ran cut = exported({folder, u"--queue"_s, u"--format"_s, u"json"_s});
        QCOMPARE(cut.exit, 1);
        QCOMPARE(rowUids(cut.json()), QStringList {lung.seriesUid});
        QVERIFY2(cut.err.contains("places.txt"), cut.err.constData());
    }

    void formatsByName_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << QByteArray("PatientID,Modality\r\n");
        QTest::newRow("tsv") << QByteArray("PatientID\tModality\n");
        QTest::newRow("json") << QByteArray("[\n{\"PatientID\":");
        QTest::newRow("jsonl") << QByteArray("{\"PatientID\":");
        QTest::newRow("xml") << QByteArray("<?xml");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
    }
    void formatsByName()
    {
        QFETCH(const QByteArray, begin);
        const QString name = m_program.file(u"lungs."_s + QString::fromLatin1(QTest::currentDataTag()).toUpper());
        const QStringList words {u"--basket"_s, u"lungs"_s, u"--columns"_s, u"PatientID,Modality"_s};
        const Ran ran = exported(words + QStringList {u"--to"_s, name});
        QVERIFY2(ran.exit == 0 && ran.out.isEmpty() && ran.err.contains("lungs"), ran.err.constData());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(begin), content.first(qMin<qsizetype>(100, content.size())).constData());
        const QString other = m_program.file(u"lungs.txt"_s);
        QCOMPARE(exported(words +
                          QStringList {u"--to"_s, other, u"--format"_s, QString::fromLatin1(QTest::currentDataTag())})
                     .exit,
                 0);
        QFile same(other);
        QVERIFY(same.open(QIODevice::ReadOnly));
        QCOMPARE(same.readAll(), content);
    }

    void misuse()
    {
        const QString file = m_program.file(u"lungs.parquet"_s);
        QCOMPARE(exported({u"--basket"_s, u"lungs"_s, u"--to"_s, file}).exit, 2);
        QCOMPARE(
            exported({u"--basket"_s, u"lungs"_s, u"--to"_s, file, u"--format"_s, u"csv"_s, u"--columns"_s, u"No"_s})
                .exit,
            2);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(exported({}).exit, 2);
        QCOMPARE(exported({u"--basket"_s, u"unknown"_s}).exit, 2);
        QVERIFY(exported({u"--basket"_s, u"lungs"_s}).out.startsWith("PatientID,") ||
                exported({u"--basket"_s, u"lungs"_s}).out.contains(",Modality,")); // without --format it is CSV
    }

    //! A blank line would be no row to readers.
    void aRowWithoutAValueStaysARow()
    {
        const Series one {.seriesUid = u"1.2.1"_s,
                          .studyUid = u"1.2"_s,
                          .patientId = u"P"_s,
                          .collection = u"C"_s,
                          .modality = u"CT"_s,
                          .description = u"axial"_s,
                          .imageCount = 1};
        Series other = one;
        other.seriesUid = u"1.2.2"_s;
        other.description.clear();
        QCOMPARE(run({u"basket"_s, u"import"_s, basketFile(u"bare"_s, {one, other})}).exit, 0);
        const QString file = m_program.file(u"bare.csv"_s);
        const Ran ran = exported({u"--basket"_s, u"bare"_s, u"--to"_s, file, u"--columns"_s, u"SeriesDescription"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QStringList values;
        const QJsonArray rows = readByPython(u"csv"_s, file);
        for (const auto &row : rows)
            values << row.toArray()[0].toArray()[1].toString();
        values.sort();
        QCOMPARE(values, (QStringList {QString(), u"axial"_s}));
    }

    //! Whatever is in the attributes reads back as it is, in files of more than 10 MB, too.
    void hostileValuesReadBack()
    {
        const QStringList values = hostileValues();
        QList<Series> series;
        constexpr int copies = 400; // 12 kB a copy, mostly of one long value
        for (int copy = 0; copy < copies; ++copy)
            for (const QString &value : values) {
                QString uid = u"1.3.6.1.4.1.14519.5.2.1.6279.6001.%1"_s.arg(series.size() + 1);
                uid += u".1"_s + QString(64 - 2 - uid.size(), u'7'); // the longest there are
                series << Series {.seriesUid = uid,
                                  .studyUid = u"1.2"_s,
                                  .patientId = u"P"_s,
                                  .collection = u"C"_s,
                                  .description = value,
                                  .imageCount = series.size() + 1};
            }
        QCOMPARE(run({u"basket"_s, u"import"_s, basketFile(u"hostile"_s, series)}).exit, 0);
        for (const auto &format : {u"json"_s, u"jsonl"_s, u"csv"_s, u"tsv"_s, u"xml"_s}) {
            const QString file = m_program.file(u"hostile."_s + format);
            const Ran ran = exported({u"--basket"_s, u"hostile"_s, u"--to"_s, file, u"--columns"_s,
                                      u"SeriesInstanceUID,SeriesDescription,ImageCount"_s});
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QVERIFY(QFileInfo(file).size() > 10'000'000);
            const QJsonArray rows = readByPython(format, file);
            QCOMPARE(rows.size(), series.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QJsonArray row = rows[i].toArray();
                QCOMPARE(row[0].toArray()[1].toString(), series[i].seriesUid);
                QCOMPARE(row[1].toArray()[1].toString(), series[i].description);
                QCOMPARE(row[2].toArray()[1].toVariant().toLongLong(), *series[i].imageCount);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
