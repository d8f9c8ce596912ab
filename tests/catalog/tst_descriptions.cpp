// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectiondescriptions.h"
#include "core/doi.h"
#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 30'000;

//! One start of the program on a server, over a store.
struct Reader
{
    Reader(const QUrl &base, CatalogStore &store, archive::DialectId dialect = archive::DialectId::NbiaV4)
        : archive(archive::Server {.name = u"Test"_s, .base = base, .dialect = dialect}), descriptions(archive, store)
    {
    }
    archive::Archive archive;
    CollectionDescriptions descriptions;
    QSignalSpy changed {&descriptions, &CollectionDescriptions::changed};
    QSignalSpy failed {&descriptions, &CollectionDescriptions::failed};
};

} // namespace

//! What the archive says about its collections before they are loaded: over real sockets, and from the store.
class TestDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }
    void init()
    {
        for (const auto &endpoint : {u"getCollectionDescriptions"_s, u"getCollectionValuesAndCounts"_s})
            QVERIFY(m_server.setFault(endpoint, u"none"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<CatalogStore>(m_folder->filePath(u"catalog.sqlite"_s));
    }

    void theDemonstrationDescribesItsCollections()
    {
        Reader reader(m_base, *m_store);
        reader.descriptions.start();
        QTRY_VERIFY_WITH_TIMEOUT(reader.descriptions.find(u"Demo-Lung-CT"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.descriptions.find(u"Demo-Lung-CT"_s)->text.isEmpty(), timeoutMs);
        for (const demo::CollectionEntry &entry : demo::content().collections) {
            const DescribedCollection *known = reader.descriptions.find(entry.name);
            QVERIFY2(known, qPrintable(entry.name));
            QCOMPARE(known->patients, Count(entry.patients));
            QCOMPARE(known->text.isEmpty(), entry.description.isEmpty());
            QVERIFY(!known->text.contains(u'<'));
            if (!entry.description.isEmpty()) {
                QCOMPARE(doiOf(known->uri), doiOf(entry.uri));
                QVERIFY(doiOf(known->uri).startsWith(u"10.5555/"_s));
                QCOMPARE(known->updated, entry.updated);
            }
        }
        QVERIFY(reader.descriptions.find(u"Demo-Liver-CT"_s)->text.endsWith(u"Radiologie Süd – Demonstration."_s));
        QCOMPARE(reader.failed.count(), 0);
    }

    void theStoreKeepsThemWithTheirAge()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        DescribedCollection known;
        {
            Reader reader(m_base, *m_store);
            reader.descriptions.start();
            QTRY_VERIFY_WITH_TIMEOUT(reader.changed.count() == 2, timeoutMs);
            known = *reader.descriptions.find(u"Demo-Knee-MR"_s);
        }
        QVERIFY(known.fetched >= before);
        const QString server = serverKey(archive::Server {.name = u"Test"_s, .base = m_base});
        const auto stored = answerOf(m_store->descriptions(server));
        QVERIFY(stored);
        QCOMPARE(stored->value(u"Demo-Knee-MR"_s).text, known.text);
        QCOMPARE(stored->value(u"Demo-Knee-MR"_s).patients, known.patients);
        QCOMPARE(stored->value(u"Demo-Knee-MR"_s).updated, known.updated);
        QCOMPARE(stored->value(u"Demo-Knee-MR"_s).fetched.toSecsSinceEpoch(), known.fetched.toSecsSinceEpoch());
    }

    void whatIsStoredStaysIfTheServerFails()
    {
        {
            Reader reader(m_base, *m_store);
            reader.descriptions.start();
            QTRY_VERIFY_WITH_TIMEOUT(reader.changed.count() == 2, timeoutMs);
        }
        QVERIFY(m_server.setFault(u"getCollectionDescriptions"_s, u"html"_s));
        QVERIFY(m_server.setFault(u"getCollectionValuesAndCounts"_s, u"text-500"_s));
        Reader reader(m_base, *m_store);
        reader.descriptions.start();
        QTRY_COMPARE_WITH_TIMEOUT(reader.failed.count(), 1, timeoutMs); // two endpoints, one problem
        const QString words = text::of(reader.failed.first().first().value<Error>());
        QVERIFY2(words.contains(u"the descriptions of the collections"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"http"_s), qPrintable(words));
        QVERIFY(!reader.descriptions.find(u"Demo-Knee-MR"_s)->text.isEmpty());
        QCOMPARE(reader.descriptions.find(u"Demo-Knee-MR"_s)->patients, Count(12));
        const QDateTime before = reader.descriptions.find(u"Demo-Knee-MR"_s)->fetched;
        for (const auto &endpoint : {u"getCollectionDescriptions"_s, u"getCollectionValuesAndCounts"_s})
            QVERIFY(m_server.setFault(endpoint, u"none"_s));
        reader.descriptions.request();
        QTRY_VERIFY_WITH_TIMEOUT(reader.descriptions.find(u"Demo-Knee-MR"_s)->fetched > before, timeoutMs);
        QCOMPARE(reader.failed.count(), 1);
    }

    void anEmptyAnswerClearsNothing()
    {
        const DescribedCollections known {{u"A"_s, {.text = u"text"_s, .patients = 13}}};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(withDescriptions(known, {}, now), known);
        QCOMPARE(withCounts(known, {}, now), known);
        QVERIFY(withDescriptions(known, {{.collection = u"B"_s}}, now).value(u"A"_s).text.isEmpty());
        QVERIFY(!withCounts(known, {{.collection = u"B"_s}}, now).value(u"A"_s).patients);
    }

    void onlyFailuresThatMayPassAreFollowedByAnotherRequest_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayPass");
        QTest::addRow("answered") << 200 << false;
        QTest::addRow("not offered") << 404 << false;
        QTest::addRow("failed") << 500 << true;
    }
    void onlyFailuresThatMayPassAreFollowedByAnotherRequest()
    {
        QFETCH(int, status);
        QFETCH(bool, mayPass);
        FakeServer server(
            [status](const FakeServer::Request &) { return FakeServer::reply(status, "application/json", "[]"); });
        Reader reader(server.url(u"/nbia-api/services/v4"_s), *m_store);
        reader.descriptions.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(2), timeoutMs);
        if (mayPass) {
            QTRY_COMPARE_WITH_TIMEOUT(reader.failed.count(), 1, timeoutMs);
            reader.descriptions.request();
            QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(4), timeoutMs);
        } else {
            answerOf(reader.archive.collectionDescriptions()); // after the others
            reader.descriptions.request();
            answerOf(reader.archive.collectionDescriptions());
            QCOMPARE(server.requests().size(), qsizetype(4));
            QCOMPARE(reader.failed.count(), 0);
        }
    }

    void aMissingEndpointIsNoFailure_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 405, 501})
            QTest::addRow("%d", status) << status;
    }
    void aMissingEndpointIsNoFailure()
    {
        QFETCH(int, status);
        FakeServer server([status](const FakeServer::Request &) {
            return FakeServer::reply(status, "text/html", "<html>nothing here</html>");
        });
        Reader reader(server.url(u"/nbia-api/services/v4"_s), *m_store);
        reader.descriptions.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(2), timeoutMs);
        QVERIFY(!answerOf(reader.archive.collectionCounts())); // after the others
        QCOMPARE(reader.failed.count(), 0);
        QVERIFY(!reader.descriptions.find(u"A"_s));
    }

    void dialectsWithoutThemAreNotAsked()
    {
        for (const auto dialect : {archive::DialectId::Legacy, archive::DialectId::NbiaV1}) {
            FakeServer server([](const FakeServer::Request &) { return FakeServer::reply(200, "text/plain", "[]"); });
            Reader reader(server.url(u"/services/v2"_s), *m_store, dialect);
            const auto descriptions = answerOf(reader.archive.collectionDescriptions());
            QVERIFY(!descriptions);
            QCOMPARE(descriptions.error().kind, Error::Kind::Usage);
            QCOMPARE(answerOf(reader.archive.collectionCounts()).error().kind, Error::Kind::Usage);
            QVERIFY(server.requests().isEmpty());
        }
    }

    void answersOfManyShapesAreRead()
    {
        // Recorded of the counts: "criteria" and numbers as text; documented: nulls and seconds; others: milliseconds.
        FakeServer server([](const FakeServer::Request &request) {
            if (request.target.contains("ValuesAndCounts"))
                return FakeServer::reply(200, "application/json",
                                         R"([{"criteria":"A","count":"13"},{"criteria":"Other","count":"x"}])");
            return FakeServer::reply(200, "application/json",
                                     R"([{"description":"<p>A &amp; B<\/p><script>x()<\/script>","id":101,)"
                                     R"("collectionDescTimestamp":1695410133,"collectionName":"A","userName":"jdoe",)"
                                     R"("licenseId":null,"descriptionURI":"https:\/\/doi.org\/10.7937\/K9\/x"},)"
                                     R"({"description":null,"collectionDescTimestamp":1695410133000,)"
                                     R"("collectionName":"B","descriptionURI":"javascript:alert"},)"
                                     R"({"description":"of nothing"},{"collectionName":"Unknown"}])");
        });
        Reader reader(server.url(u"/nbia-api/services/v4"_s), *m_store);
        reader.descriptions.start();
        QTRY_VERIFY_WITH_TIMEOUT(reader.descriptions.find(u"B"_s), timeoutMs);
        const DescribedCollection a = *reader.descriptions.find(u"A"_s), b = *reader.descriptions.find(u"B"_s);
        QCOMPARE(a.text, u"A & B"_s);
        QCOMPARE(a.patients, Count(13));
        QCOMPARE(a.updated, QDate(2023, 9, 22));
        QCOMPARE(doiOf(a.uri), u"10.7937/K9/x"_s);
        QCOMPARE(b.text, QString());
        QCOMPARE(b.updated, QDate(2023, 9, 22));
        QCOMPARE(doiOf(b.uri), QString());
        QVERIFY(!reader.descriptions.find(u"Other"_s)->patients);
        for (const FakeServer::Request &request : server.requests()) // version 4 refuses what it does not know
            QVERIFY(!request.target.contains("Descriptions?"));
        QCOMPARE(reader.failed.count(), 0);
    }

private:
    demo::DemoServer m_server;
    QUrl m_base;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogStore> m_store;
};

QTEST_GUILESS_MAIN(TestDescriptions)
#include "tst_descriptions.moc"
