// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "dicom/inspect.h"
#include "program.h"
#include "support/step.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! A whole session with `tcia` as a process, once per dialect: list, filter, inspect, download, and compare with the
//! announcements.
class TestJourney : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    //! The arguments that reach the current row's server.
    QStringList server() const
    {
        QFETCH(QString, dialect);
        QFETCH(QString, path);
        QFETCH(bool, wantsKey);
        QStringList arguments {u"--url"_s, u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path), u"--dialect"_s,
                               dialect};
        if (wantsKey)
            arguments << u"--api-key-file"_s << m_program.write(u"key"_s, "demo\n");
        return arguments;
    }

    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_program.run(server() + arguments, input);
    }
    Ran runJson(const QStringList &arguments) { return run(QStringList {u"--format"_s, u"json"_s} + arguments); }

    static void dialects()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("wantsKey");
        for (const Spoken &one : spoken())
            QTest::newRow(qPrintable(one.dialect)) << one.dialect << one.path << one.wantsKey;
    }

    static QStringList column(const QJsonArray &rows, QLatin1StringView key)
    {
        QStringList values;
        for (const auto &row : rows)
            values << row.toObject().value(key).toString();
        return values;
    }

    //! Series of few images, so that the test is quick.
    static QList<const demo::SeriesEntry *> smallSeries(const QString &collection, const QString &modality,
                                                        qsizetype count)
    {
        QList<const demo::SeriesEntry *> found;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == collection && entry.record.modality == modality && entry.images <= 24 &&
                found.size() < count)
                found << &entry;
        return found;
    }

    static QStringList imagesBelow(const QString &folder)
    {
        QStringList files;
        for (QDirIterator it(folder, {u"*.dcm"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files << it.next();
        return files;
    }

    //! The files of a folder are those that the archive announced for the series, each readable and of that series.
    static void compare(const QString &folder, const demo::SeriesEntry &promised)
    {
        const QStringList files = imagesBelow(folder);
        QCOMPARE(files.size(), promised.images);
        QSet<QString> instances;
        for (const QString &file : files) {
            const auto header = dicom::readHeader(file);
            QVERIFY2(header, qPrintable(file));
            QCOMPARE(header->seriesUid, promised.record.seriesUid);
            instances << header->sopUid;
        }
        QCOMPARE(instances.size(), promised.images);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void lists_data() { dialects(); }
    void lists()
    {
        const Ran collections = runJson({u"collections"_s});
        QCOMPARE(collections.exit, 0);
        QStringList expected;
        for (const auto &collection : demo::content().collections)
            expected << collection.name;
        QStringList got = column(collections.json(), "Collection"_L1);
        expected.sort();
        got.sort();
        QCOMPARE(got, expected);
        QVERIFY(column(runJson({u"modalities"_s}).json(), "Modality"_L1).contains(u"CT"_s));
        QVERIFY(column(runJson({u"body-parts"_s, u"--modality"_s, u"CT"_s}).json(), "BodyPartExamined"_L1)
                    .contains(u"CHEST"_s));
        QVERIFY(runJson({u"manufacturers"_s, u"--modality"_s, u"CT"_s}).json().size() >= 2);
        QCOMPARE(
            column(
                runJson({u"collections"_s, u"--modality"_s, u"DX"_s, u"--collection"_s, u"Demo-Chest-XRay"_s}).json(),
                "Collection"_L1),
            QStringList {u"Demo-Chest-XRay"_s});
    }

    void narrows_data() { dialects(); }
    void narrows()
    {
        const demo::SeriesEntry &entry = *smallSeries(u"Demo-Lung-Screening"_s, u"CT"_s, 1).first();
        const Series &wanted = entry.record;
        const Ran patients = runJson({u"patients"_s, u"--collection"_s, wanted.collection});
        QVERIFY(column(patients.json(), "PatientID"_L1).contains(wanted.patientId));
        const Ran studies =
            runJson({u"studies"_s, u"--collection"_s, wanted.collection, u"--patient"_s, wanted.patientId});
        QVERIFY(column(studies.json(), "StudyInstanceUID"_L1).contains(wanted.studyUid));
        const Ran series = runJson({u"series"_s, u"--collection"_s, wanted.collection, u"--patient"_s, wanted.patientId,
                                    u"--study"_s, wanted.studyUid, u"--modality"_s, u"CT"_s});
        QCOMPARE(series.exit, 0);
        QJsonObject found;
        for (const auto &row : series.json()) {
            QCOMPARE(row.toObject().value("Modality"_L1).toString(), u"CT"_s);
            QCOMPARE(row.toObject().value("PatientID"_L1).toString(), wanted.patientId);
            if (row.toObject().value("SeriesInstanceUID"_L1) == wanted.seriesUid)
                found = row.toObject();
        }
        QCOMPARE(found.value("ImageCount"_L1), QJsonValue(entry.images));
        if (wanted.date.isValid())
            QCOMPARE(found.value("SeriesDate"_L1).toString(), wanted.date.toString(Qt::ISODate));
        QCOMPARE(runJson({u"series"_s, u"--series"_s, wanted.seriesUid}).json().size(), 1);
    }

    void sizes_data() { dialects(); }
    void sizes()
    {
        const demo::SeriesEntry &entry = *smallSeries(u"Demo-Lung-Screening"_s, u"CT"_s, 1).first();
        const QJsonObject size = runJson({u"size"_s, u"--series"_s, entry.record.seriesUid}).json().at(0).toObject();
        QCOMPARE(size, (QJsonObject {{u"TotalSizeInBytes"_s, entry.images * entry.bytesPerImage},
                                     {u"ObjectCount"_s, entry.images}}));
        const Ran unknown = runJson({u"size"_s, u"--series"_s, u"1.2.3.4"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.err.contains("1.2.3.4"));
    }

    void metadata_data() { dialects(); }
    void metadata()
    {
        for (const auto &name : {u"getSeries"_s, u"getimage"_s, u"ContentsByName"_s, u"body-parts"_s}) {
            const Ran answer = runJson({u"metadata"_s, name});
            QVERIFY2(answer.exit == 0, answer.err.constData());
            QVERIFY2(QJsonDocument::fromJson(answer.out).isObject(), answer.out.constData());
            QVERIFY(run({u"metadata"_s, name}).out.split('\n').size() > 3);
        }
        const QString shown = QString::fromUtf8(run({u"metadata"_s, u"getSeries"_s}).out);
        QVERIFY2(!shown.contains("attributes["_L1), qPrintable(shown));
        for (const auto &line : {u"^Name +\\S*getSeries$"_s, u"^Formats +.*JSON"_s, u"^Parameters\nName +Required"_s,
                                 u"^Collection +no\\b"_s, u"^Attributes\nName +DICOM tag +Description$"_s,
                                 u"^Modality +\\(?0008[ ,]0060\\)? +\\S"_s})
            QVERIFY2(shown.contains(QRegularExpression(line, QRegularExpression::MultilineOption)),
                     qPrintable(line + u" in:\n"_s + shown));
        QVERIFY(QString::fromUtf8(run({u"metadata"_s, u"getImage"_s}).out)
                    .contains(QRegularExpression(u"\nSeriesInstanceUID +yes"_s)));
        QVERIFY(run({u"--format"_s, u"csv"_s, u"metadata"_s, u"getSeries"_s}).out.contains("attributes[0]."));
        QCOMPARE(run({u"metadata"_s, u"getNothing"_s}).exit, 2);
    }

    void sharedLists_data() { dialects(); }
    void sharedLists()
    {
        const QString name = u"Herz & Lunge, gekürzt"_s;
        const Ran list = runJson({u"shared-list"_s, name});
        QStringList got = column(list.json(), "SeriesInstanceUID"_L1);
        QStringList expected = demo::content().list(name)->seriesUids;
        got.sort();
        expected.sort();
        QCOMPARE(got, expected);
        const Ran unknown = run({u"shared-list"_s, u"No Such List"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY2(unknown.err.contains("No Such List"), unknown.err.constData());
    }

    void everyFormat_data() { dialects(); }
    void everyFormat()
    {
        const QStringList question {u"series"_s, u"--collection"_s, u"Demo-Chest-XRay"_s};
        const qsizetype rows = runJson(question).json().size();
        QVERIFY(rows > 3);
        const auto in = [&](const QString &format) { return run(QStringList {u"--format"_s, format} + question).out; };
        QCOMPARE(in(u"csv"_s).count("\r\n"), rows + 1);
        QCOMPARE(in(u"tsv"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"table"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"html"_s).count("<tr>"), rows + 1);
        QXmlStreamReader reader(in(u"xml"_s));
        qsizetype elements = 0;
        while (!reader.atEnd())
            elements += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Row"_L1;
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements, rows);
        for (const auto &format : {u"json"_s, u"csv"_s, u"xml"_s, u"html"_s}) {
            const Ran raw = run(QStringList {u"--raw"_s, u"--format"_s, format} + question);
            QCOMPARE(raw.exit, 0);
            QVERIFY2(raw.out.contains("Demo-Chest-XRay"), qPrintable(format));
        }
    }

    void downloads_data() { dialects(); }
    void downloads()
    {
        QFETCH(QString, dialect);
        const QString to = m_program.file(u"images-"_s + dialect);
        const auto wanted = smallSeries(u"Demo-Lung-Screening"_s, u"CT"_s, 2);
        const QString listName = u"sharedListApiUnitTest"_s;
        const QByteArray input = (wanted[0]->record.seriesUid + u'\n' + wanted[1]->record.seriesUid + u'\n').toUtf8();
        const QStringList arguments {u"--format"_s, u"json"_s, u"download"_s,      u"--to"_s, to,
                                     u"--series"_s, u"-"_s,    u"--shared-list"_s, listName,  u"--progress"_s,
                                     u"json"_s};

        const Ran dry = run(arguments + QStringList {u"--dry-run"_s}, input);
        QVERIFY2(dry.exit == 0, dry.err.constData());
        const QStringList expected = QStringList {wanted[0]->record.seriesUid, wanted[1]->record.seriesUid} +
                                     demo::content().list(listName)->seriesUids;
        QCOMPARE(column(dry.json(), "SeriesInstanceUID"_L1), expected);
        QVERIFY(!QFileInfo::exists(to));

        const Ran got = run(arguments, input);
        QVERIFY2(got.exit == 0, got.err.constData());
        QCOMPARE(column(got.json(), "SeriesInstanceUID"_L1), expected);
        for (const auto &row : got.json()) {
            QCOMPARE(row.toObject().value("State"_L1).toString(), u"done"_s);
            const auto *entry = demo::content().find(row.toObject().value("SeriesInstanceUID"_L1).toString());
            QVERIFY(entry);
            const QString folder = row.toObject().value("Folder"_L1).toString();
            QCOMPARE(folder, to + u'/' + entry->record.collection + u'/' + entry->record.patientId + u'/' +
                                 entry->record.studyUid + u'/' + entry->record.seriesUid);
            TCIA_STEP(compare(folder, *entry));
        }
        QCOMPARE(got.events(u"done"_s).size(), expected.size());
        QCOMPARE(got.events(u"finished"_s).size(), 1);
        for (const QByteArray &line : got.err.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());

        const Ran again = run(arguments, input);
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.events(u"present"_s).size(), expected.size());

        TCIA_STEP(verifies(to, expected.size()));
    }

    void manifestsAreFetchedToo()
    {
        const demo::SeriesEntry &entry = *smallSeries(u"Demo-Chest-XRay"_s, u"DX"_s, 1).first();
        const QByteArray manifest =
            "downloadServerUrl=https://elsewhere.example/nbia-download/servlet/DownloadServlet\r\nincludeAnnotation=true\r\n"
            "noOfrRetry=4\r\ndatabasketId=m.tcia\r\nmanifestVersion=3.0\r\nListOfSeriesToDownload=\r\n" +
            entry.record.seriesUid.toLatin1() + "\r\n\r\n";
        const Ran got =
            m_program.run({u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                           u"--dialect"_s, u"nbia-v4"_s, u"download"_s, u"--to"_s, m_program.file(u"m"_s),
                           u"--layout"_s, u"flat"_s, u"--manifest"_s, m_program.write(u"m.tcia"_s, manifest)});
        QVERIFY2(got.exit == 0, got.err.constData());
        QVERIFY2(got.err.contains("elsewhere.example"), got.err.constData());
        TCIA_STEP(compare(m_program.file(u"m/"_s + entry.record.seriesUid), entry));
    }

private:
    //! `verify` reports an intact folder as whole, and detects a changed byte or a missing file.
    void verifies(const QString &folder, qsizetype series)
    {
        const Ran whole = m_program.run({u"--format"_s, u"json"_s, u"verify"_s, folder});
        QVERIFY2(whole.exit == 0, whole.err.constData());
        QCOMPARE(column(whole.json(), "Verdict"_L1), QStringList(series, u"whole"_s));
        QFile file(imagesBelow(folder).first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        char last = 0;
        QVERIFY(file.getChar(&last) && file.seek(file.size() - 1) && file.putChar(char(last ^ 1)));
        file.close();
        const Ran damaged = m_program.run({u"--format"_s, u"json"_s, u"verify"_s, folder});
        QCOMPARE(damaged.exit, 1);
        QCOMPARE(column(damaged.json(), "Verdict"_L1).count(u"damaged"_s), 1);
        QVERIFY(file.remove());
        const Ran shorter = m_program.run({u"--format"_s, u"json"_s, u"verify"_s, folder});
        QCOMPARE(shorter.exit, 1);
        QCOMPARE(column(shorter.json(), "Verdict"_L1).count(u"short"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
