// SPDX-License-Identifier: Apache-2.0
// The same requests to the demonstration archive in every dialect, over real sockets: whatever the spelling and the
// quirks, the answers are the same, and equal to what the archive holds.
#include "archive/archive.h"
#include "archive/imagedownload.h"
#include "archive/network.h"
#include "archive/requestbuilder.h"
#include "archive/serieslookup.h"
#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QBuffer>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

template <typename T>
T good(const QFuture<Result<T>> &future)
{
    const Result<T> result = answerOf(future);
    if (!result)
        qFatal("%s", qPrintable(text::of(result.error())));
    return *result;
}

template <typename Record>
QSet<QString> setOf(const QList<Record> &rows, QString Record::*member)
{
    QSet<QString> values;
    for (const Record &row : rows)
        if (!(row.*member).isEmpty())
            values << row.*member;
    return values;
}

//! The attributes of the collection's series as the archive holds them.
QSet<QString> held(const QString &collection, QString Series::*member)
{
    QSet<QString> values;
    for (const auto &entry : demo::content().series)
        if (entry.record.collection == collection && !(entry.record.*member).isEmpty())
            values << entry.record.*member;
    return values;
}

} // namespace

class DialectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_collection = demo::content().collections.first().name;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, path);
        QFETCH_GLOBAL(int, dialect);
        m_archive = std::make_unique<Archive>(
            ServerAccess({.name = u"demo"_s,
                          .base = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path)),
                          .dialect = DialectId(dialect)},
                         QString::fromLatin1(demo::apiKey)));
    }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("dialect");
        QTest::newRow("version 2") << u"/services/v2"_s << int(DialectId::Legacy);
        QTest::newRow("version 3") << u"/services/v3"_s << int(DialectId::Legacy);
        QTest::newRow("version 4") << u"/services/v4"_s << int(DialectId::Legacy);
        QTest::newRow("nbia 1") << u"/nbia-api/services/v1"_s << int(DialectId::NbiaV1);
        QTest::newRow("nbia 4") << u"/nbia-api/services/v4"_s << int(DialectId::NbiaV4);
    }

    void lists()
    {
        QSet<QString> names;
        for (const auto &collection : demo::content().collections)
            names << collection.name;
        const QStringList collections = good(m_archive->collections());
        QCOMPARE(QSet<QString>(collections.begin(), collections.end()), names);
        const QStringList modalities = good(m_archive->modalities({.collection = m_collection}));
        QCOMPARE(QSet<QString>(modalities.begin(), modalities.end()), held(m_collection, &Series::modality));
        const QStringList parts = good(m_archive->bodyParts({.collection = m_collection}));
        QCOMPARE(QSet<QString>(parts.begin(), parts.end()), held(m_collection, &Series::bodyPart));
        const QStringList makers = good(m_archive->manufacturers({.collection = m_collection}));
        QCOMPARE(QSet<QString>(makers.begin(), makers.end()), held(m_collection, &Series::manufacturer));
    }

    void patientsStudiesSeries()
    {
        const auto patients = good(m_archive->patients({.collection = m_collection}));
        const auto studies = good(m_archive->studies({.collection = m_collection}));
        const auto series = good(m_archive->series({.collection = m_collection}));
        QCOMPARE(setOf(series, &Series::seriesUid), held(m_collection, &Series::seriesUid));
        QCOMPARE(setOf(studies, &Study::studyUid), held(m_collection, &Series::studyUid));
        QCOMPARE(setOf(patients, &Patient::patientId), held(m_collection, &Series::patientId));
        for (const Series &row : series) {
            const auto *entry = demo::content().find(row.seriesUid);
            QVERIFY(entry);
            QCOMPARE(row.imageCount, entry->record.imageCount);
            QCOMPARE(row.date, entry->record.date);
            QCOMPARE(row.seriesNumber, entry->record.seriesNumber);
            QCOMPARE(row.modality, entry->record.modality);
        }
    }

    void serverSideFilters()
    {
        const QString modality = *held(m_collection, &Series::modality).begin();
        const auto rows = good(m_archive->series({.collection = m_collection, .modality = modality}));
        QVERIFY(!rows.isEmpty());
        QCOMPARE(setOf(rows, &Series::modality), QSet<QString> {modality});
        const QString patient = *held(m_collection, &Series::patientId).begin();
        const auto ofPatient = good(m_archive->series({.collection = m_collection, .patientId = patient}));
        QVERIFY(!ofPatient.isEmpty());
        QCOMPARE(setOf(ofPatient, &Series::patientId), QSet<QString> {patient}); // although the guide's rows lack it
        QVERIFY(good(m_archive->series({.collection = u"no such collection"_s})).isEmpty());
    }

    void describedSeries()
    {
        const auto &entry = demo::content().series.first();
        const Series series = good(describeSeries(*m_archive, entry.record.seriesUid));
        QCOMPARE(series.patientId, entry.record.patientId);
        QCOMPARE(series.collection, entry.record.collection);
        QCOMPARE(series.imageCount, entry.record.imageCount);
        QCOMPARE(series.fileSize, Count(entry.bytesPerImage * entry.images));
        QCOMPARE(answerOf(describeSeries(*m_archive, u"1.2.3.4"_s)).error().kind, Error::Kind::NotFound);
        const SeriesSize size = good(m_archive->seriesSize(entry.record.seriesUid));
        QCOMPARE(size.totalBytes, Count(entry.bytesPerImage * entry.images));
        QCOMPARE(size.objectCount, Count(entry.images));
        QCOMPARE(answerOf(m_archive->seriesSize(u"1.2.3.4"_s)).error().kind, Error::Kind::NotFound);
    }

    void sharedLists()
    {
        for (const auto &list : demo::content().lists) {
            const auto rows = good(m_archive->sharedList(list.name));
            QCOMPARE(setOf(rows, &Series::seriesUid), QSet<QString>(list.seriesUids.begin(), list.seriesUids.end()));
        }
        const auto unknown = answerOf(m_archive->sharedList(u"no such list"_s));
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(text::of(unknown.error()).contains(u"no such list"));
    }

    void metadataOfEveryEndpoint()
    {
        for (int i = 0; i < endpointCount; ++i)
            if (dialect(m_archive->server().dialect).spelling(Endpoint(i)).isOffered())
                QVERIFY(!good(m_archive->metadata(Endpoint(i))).isEmpty());
            else
                QCOMPARE(answerOf(m_archive->metadata(Endpoint(i))).error().kind, Error::Kind::Usage);
    }

    void rawFormats()
    {
        const auto raw = [&](Format format) { return good(m_archive->raw(Endpoint::Collections, {}, format)); };
        QVERIFY(raw(Format::Json).body.startsWith('['));
        QVERIFY(raw(Format::Csv).body.startsWith("Collection"));
        QVERIFY(raw(Format::Xml).body.contains("<Results>"));
        QVERIFY(raw(Format::Html).body.toUpper().contains("<TABLE"));
    }

    void images()
    {
        const auto smallest = std::ranges::min_element(demo::content().series, {},
                                                       [](const auto &s) { return s.bytesPerImage * s.images; });
        for (const bool withMd5 : {false, true}) {
            const auto network = makeNetwork();
            QBuffer sink;
            sink.open(QIODevice::WriteOnly);
            const Server &server = m_archive->server();
            const auto options = ImageCapabilities().optionsToTry(dialect(server.dialect), withMd5).first();
            const QString &uid = smallest->record.seriesUid;
            ImageDownload image(
                *network, {.request = *imageRequestFor(m_archive->access(), uid, options), .seriesUid = uid}, sink, {});
            Result<void> outcome;
            connect(&image, &ImageDownload::finished, this, [&](const Result<void> &result) { outcome = result; });
            QVERIFY(QSignalSpy(&image, &ImageDownload::finished).wait(30'000));
            QVERIFY2(outcome, outcome ? "" : qPrintable(text::of(outcome.error())));
            QCOMPARE(sink.data().contains("md5hashes.csv"), withMd5 && supportsMd5(m_archive->server()));
        }
    }

    void refusedKey()
    {
        QFETCH_GLOBAL(QString, path);
        Archive keyless(m_archive->server());
        const auto names = answerOf(keyless.collections());
        const bool needsKey = path == "/services/v2"_L1 || path == "/services/v3"_L1;
        QCOMPARE(names.has_value(), !needsKey);
        if (!names)
            QCOMPARE(names.error().kind, Error::Kind::KeyRefused);
    }

private:
    demo::DemoServer m_server;
    std::unique_ptr<Archive> m_archive;
    QString m_collection;
};

QTEST_GUILESS_MAIN(DialectsTest)
#include "tst_dialects.moc"
