// SPDX-License-Identifier: Apache-2.0
// Searches of DICOMweb servers with every quirk that is known of them, against a server of a few lines.
#include "archive/archive.h"
#include "archive/dicomjson.h"
#include "archive/qido.h"
#include "archive/wadosource.h"
#include "core/text.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;
using namespace tcia::tests;

namespace {

QJsonObject element(const QJsonValue &value) { return {{u"vr"_s, u"UI"_s}, {u"Value"_s, QJsonArray {value}}}; }

QJsonObject study(int number)
{
    return {{u"0020000D"_s, element(u"1.2.%1"_s.arg(number))},
            {u"00100020"_s, element(u"P%1"_s.arg(number % 7))},
            {u"00100040"_s, element(u"F"_s)}};
}

QJsonObject seriesOf(int number, bool withStudy = true)
{
    QJsonObject set {{u"0020000E"_s, element(u"1.2.%1.9"_s.arg(number))}, {u"00080060"_s, element(u"CT"_s)}};
    if (withStudy)
        set.insert(u"0020000D"_s, element(u"1.2.%1"_s.arg(number)));
    if (withStudy)
        set.insert(u"00100020"_s, element(u"P%1"_s.arg(number % 7)));
    return set;
}

//! JSON with single quotes, for the sake of reading.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

} // namespace

//! How the server answers.
struct Manners
{
    int studies = 30;
    int cap = 0; //!< rows at most, without a word
    bool ignoresLimit = false, ignoresOffset = false, refusesPages = false, refusesFields = false;
    bool refusesType = false, hasSeriesList = true, namesStudies = true;
    FakeServer::Reply empty = FakeServer::reply(200, "application/dicom+json", "[]");
    bool isObjectForOne = false;
    int withoutPatient = -1;   //!< a series that does not say its patient
    bool missesSeries = false; //!< the lists of series of studies are missing: 404
    QString studyOfAll {};     //!< what the list of all series says of each
};

class QidoTest : public QObject
{
    Q_OBJECT

    Manners m_manners;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Archive> m_archive;

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        const QUrl url(QString::fromLatin1(request.target));
        const QUrlQuery query(url);
        if (m_manners.refusesPages && query.hasQueryItem(u"limit"_s))
            return FakeServer::reply(400, "text/plain", "limit is not supported");
        if (m_manners.refusesFields && query.hasQueryItem(u"includefield"_s))
            return FakeServer::reply(400, "text/plain", "includefield is not supported");
        if (m_manners.refusesType && request.headers.value("accept") == "application/dicom+json")
            return FakeServer::reply(406, "text/plain", "not acceptable");
        const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
        QJsonArray all;
        if (parts == QStringList {u"web"_s, u"studies"_s})
            for (int i = 0; i < m_manners.studies; ++i)
                all << study(i);
        else if (parts == QStringList {u"web"_s, u"series"_s}) {
            if (!m_manners.hasSeriesList)
                return FakeServer::reply(404, "text/html", "<h1>not here</h1>");
            for (int i = 0; i < m_manners.studies; ++i) {
                QJsonObject set = seriesOf(i, m_manners.namesStudies);
                if (i == m_manners.withoutPatient)
                    set.remove(u"00100020"_s);
                if (!m_manners.studyOfAll.isEmpty())
                    set.insert(u"0020000D"_s, element(m_manners.studyOfAll));
                all << set;
            }
        } else if (parts.value(3) == u"series"_s && m_manners.missesSeries)
            return FakeServer::reply(404, "text/html", "<h1>not here</h1>");
        else if (parts.value(3) == u"series"_s)
            all << seriesOf(parts[2].section(u'.', -1).toInt(), false);
        else
            return FakeServer::reply(404, "text/html", "<h1>not here</h1>");
        return pageOf(all, query);
    }

    FakeServer::Reply pageOf(const QJsonArray &all, const QUrlQuery &query) const
    {
        const qsizetype offset = m_manners.ignoresOffset ? 0 : query.queryItemValue(u"offset"_s).toInt();
        qsizetype limit = m_manners.ignoresLimit ? 0 : query.queryItemValue(u"limit"_s).toInt();
        limit = limit > 0 ? limit : all.size();
        if (m_manners.cap > 0)
            limit = qMin<qsizetype>(limit, m_manners.cap);
        QJsonArray page;
        for (qsizetype i = offset; i < qMin(offset + limit, all.size()); ++i)
            page << all[i];
        if (page.isEmpty())
            return m_manners.empty;
        const bool isLone = m_manners.isObjectForOne && page.size() == 1;
        return FakeServer::reply(200, "application/dicom+json",
                                 isLone ? QJsonDocument(page.first().toObject()).toJson()
                                        : QJsonDocument(page).toJson());
    }

    qsizetype requestsTo(const QByteArray &path) const
    {
        return std::ranges::count_if(m_server->requests(), [&](const FakeServer::Request &request) {
            return request.target.split('?').first() == path;
        });
    }

    Result<QList<Study>> studies(const Query &query = {}) { return answerOf(m_archive->studies(query)); }
    Result<QList<Series>> series(const Query &query = {}) { return answerOf(m_archive->series(query)); }

private Q_SLOTS:
    void init()
    {
        m_manners = {};
        m_server = std::make_unique<FakeServer>([this](const FakeServer::Request &request) { return answer(request); });
        m_archive = std::make_unique<Archive>(
            Server {.name = u"Our images"_s, .base = m_server->url(u"/web"_s), .dialect = DialectId::DicomWeb});
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << json("{'vr':'LO','Value':['a b ']}") << u"a b"_s;
        QTest::newRow("name") << json("{'vr':'PN','Value':[{'Alphabetic':'A^B','Ideographic':'x'}]}") << u"A^B"_s;
        QTest::newRow("name as text") << json("{'vr':'PN','Value':['A^B']}") << u"A^B"_s;
        QTest::newRow("number") << json("{'vr':'IS','Value':[120]}") << u"120"_s;
        QTest::newRow("number as text") << json("{'vr':'IS','Value':['120']}") << u"120"_s;
        QTest::newRow("large number") << json("{'vr':'UV','Value':[123456789012]}") << u"123456789012"_s;
        QTest::newRow("several") << json("{'vr':'CS','Value':['CT','SEG']}") << u"CT\\SEG"_s;
        QTest::newRow("no value") << json("{'vr':'LO'}") << QString();
        QTest::newRow("no values") << json("{'vr':'LO','Value':[]}") << QString();
        QTest::newRow("null") << json("{'vr':'LO','Value':[null]}") << QString();
        QTest::newRow("empty") << json("{'vr':'LO','Value':['']}") << QString();
        QTest::newRow("no list") << json("{'vr':'LO','Value':'a'}") << u"a"_s;
        QTest::newRow("no element") << json("'a'") << u"a"_s;
        QTest::newRow("sequence") << json("{'vr':'SQ','Value':[{'00080100':{'vr':'SH','Value':['x']}}]}") << QString();
    }

    void values()
    {
        QFETCH(QByteArray, element);
        const auto sets = dicomDatasets("[{\"00081030\":" + element + "}]", {});
        QVERIFY(sets);
        QTEST(dicomText(sets->first().toObject(), "00081030"_L1), "text");
    }

    void lowerCaseTags()
    {
        const auto sets = dicomDatasets(json("[{'0020000e':{'vr':'UI','Value':['1.2.3']}}]"), {});
        QVERIFY(sets);
        QCOMPARE(dicomText(sets->first().toObject(), "0020000E"_L1), u"1.2.3"_s);
    }

    void noLists_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << "<html><body>Log in</body></html>"_ba;
        QTest::newRow("error") << json("{'HttpStatus':200,'Message':'Bad request'}");
        QTest::newRow("cut") << json("[{'0020000D':{'vr':'UI','Value':['1.2");
        QTest::newRow("numbers") << "[1,2]"_ba;
        QTest::newRow("other rows") << json("[{'SeriesInstanceUID':'1.2.3'}]");
    }

    void noLists()
    {
        QFETCH(QByteArray, body);
        const auto sets = dicomDatasets(body, u"http://x"_s);
        QVERIFY(!sets);
        QCOMPARE(sets.error().kind, Error::Kind::BadAnswer);
    }

    //! A row without a UID is not a row less.
    void rowsWithoutUid_data()
    {
        QTest::addColumn<QByteArray>("uid");
        for (const char *uid : {"{'vr':'SQ','Value':[{'x':1}]}", "{'vr':'UI'}", "{'vr':'UI','Value':[null]}",
                                "{'vr':'UI','Value':{'a':1}}"})
            QTest::newRow(uid) << json(uid);
    }
    void rowsWithoutUid()
    {
        QFETCH(QByteArray, uid);
        const QByteArray studies = "[{\"0020000D\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]}},{\"0020000D\":" + uid + "}]";
        const QByteArray images = "[{\"00080018\":{\"vr\":\"UI\",\"Value\":[\"1.2\"]}},{\"00080018\":" + uid + "}]";
        FakeServer server([&](const FakeServer::Request &request) {
            return FakeServer::reply(200, "application/dicom+json",
                                     request.target.contains("/instances") ? images : studies);
        });
        const Server web {.name = u"web"_s, .base = server.url(u"/web"_s), .dialect = DialectId::DicomWeb};
        Archive archive(web);
        const auto counted = answerOf(archive.eachStudy({}, [](QList<Study> &&) {}));
        QVERIFY2(counted, counted ? "" : qPrintable(counted.error().detail));
        QCOMPARE(counted->rows, 1);
        QCOMPARE(counted->unusable.empty, 1);
        WadoSource source(web);
        const auto plan = answerOf(source.plan({.seriesUid = u"1.2.3"_s, .studyUid = u"1.2"_s}, Digest::Kind::None));
        QVERIFY2(!plan, "an image would be missing");
        QCOMPARE(plan.error().kind, Error::Kind::BadAnswer);
    }

    void mannersOfPaging_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::newRow("one page") << Manners {};
        QTest::newRow("several pages") << Manners {.studies = 2500};
        QTest::newRow("exactly a page") << Manners {.studies = 1000};
        QTest::newRow("silent cap") << Manners {.cap = 12};
        QTest::newRow("limit and offset ignored, few") << Manners {.ignoresLimit = true, .ignoresOffset = true};
        QTest::newRow("limit and offset ignored, many")
            << Manners {.studies = 2500, .ignoresLimit = true, .ignoresOffset = true};
        QTest::newRow("offset ignored, few") << Manners {.ignoresOffset = true};
        QTest::newRow("pages refused") << Manners {.studies = 1500, .refusesPages = true};
        QTest::newRow("fields refused") << Manners {.studies = 1500, .refusesFields = true};
        QTest::newRow("both refused") << Manners {.refusesPages = true, .refusesFields = true};
        QTest::newRow("type refused") << Manners {.refusesType = true};
        QTest::newRow("status 204 at the end") << Manners {.empty = FakeServer::reply(204, "", "")};
        QTest::newRow("empty body at the end") << Manners {.empty = FakeServer::reply(200, "text/html", "")};
        QTest::newRow("an object for one") << Manners {.studies = 1, .isObjectForOne = true};
        QTest::newRow("none") << Manners {.studies = 0};
        QTest::newRow("none, status 204") << Manners {.studies = 0, .empty = FakeServer::reply(204, "", "")};
    }

    void mannersOfPaging()
    {
        QFETCH(Manners, manners);
        m_manners = manners;
        const auto rows = studies();
        QVERIFY2(rows, rows ? "" : qPrintable(text::of(rows.error())));
        QCOMPARE(rows->size(), manners.studies);
        for (const Study &row : *rows)
            QCOMPARE(row.collection, u"Our images"_s);
        const auto all = series();
        QVERIFY2(all, all ? "" : qPrintable(text::of(all.error())));
        QCOMPARE(all->size(), manners.studies);
        const auto patients = answerOf(m_archive->patients());
        QVERIFY(patients);
        QCOMPARE(patients->size(), qMin(manners.studies, 7));
    }

    // The rest cannot be reached: better no list than a part of it.
    void endlessPages()
    {
        m_manners = {.studies = 2500, .ignoresOffset = true};
        const auto rows = studies();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(requestsTo("/web/studies"), 2);
    }

    // What the server refuses is asked for once in a session.
    void refusalsAreKept()
    {
        m_manners = {.refusesFields = true};
        QVERIFY(studies());
        QCOMPARE(requestsTo("/web/studies"), 3); // refused, page, end
        QVERIFY(studies());
        QCOMPARE(requestsTo("/web/studies"), 5);
    }

    void seriesOfEveryStudy_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::newRow("no list of all series") << Manners {.hasSeriesList = false};
        QTest::newRow("a list that does not say the study") << Manners {.namesStudies = false};
    }

    void seriesOfEveryStudy()
    {
        QFETCH(Manners, manners);
        m_manners = manners;
        const auto rows = series();
        QVERIFY2(rows, rows ? "" : qPrintable(text::of(rows.error())));
        QCOMPARE(rows->size(), 30);
        for (const Series &row : *rows) {
            QCOMPARE(row.seriesUid, row.studyUid + u".9");
            QVERIFY(row.patientId.startsWith(u'P'));
            QCOMPARE(row.patientSex, u"F"_s); // of the study
        }
        QVERIFY(series());
        QCOMPARE(requestsTo("/web/series"), 1);
    }

    // What was delivered is not delivered again.
    void aLaterSeriesMayLackItsPatient()
    {
        m_manners = {.studies = 1500, .withoutPatient = 1200};
        const auto count = answerOf(m_archive->eachSeries({}, [](QList<Series> &&) {}));
        QVERIFY(count);
        QCOMPARE(count->rows, 1500);
    }

    // A missing list is not an empty one, unless nothing may match.
    void missingListsOfStudies()
    {
        m_manners = {.hasSeriesList = false, .missesSeries = true};
        const auto all = series();
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::NotFound);
        const auto ofModality = series({.modality = u"CT"_s});
        QVERIFY(ofModality);
        QVERIFY(ofModality->isEmpty());
    }

    // A UID of an answer does not lead to another path of the server.
    void hostileUids()
    {
        m_manners.studyOfAll = u"../../elsewhere"_s;
        const auto size = answerOf(m_archive->seriesSize(u"1.2.5.9"_s));
        QVERIFY(!size);
        QCOMPARE(size.error().kind, Error::Kind::BadAnswer);
        for (const FakeServer::Request &request : m_server->requests())
            QVERIFY2(!request.target.contains("elsewhere"), request.target.constData());
    }

    // The server here ignores every filter.
    void filtersAreApplied()
    {
        const auto ofPatient = series({.patientId = u"P3"_s});
        QVERIFY(ofPatient);
        QCOMPARE(ofPatient->size(), 4);
        QCOMPARE(series({.studyUid = u"1.2.5"_s})->size(), 1);
        QCOMPARE(series({.seriesUid = u"1.2.5.9"_s})->size(), 1);
        QCOMPARE(series({.modality = u"MR"_s})->size(), 0);
        QCOMPARE(series({.bodyPart = u"CHEST"_s})->size(), 0);
        QCOMPARE(series({.collection = u"Our images"_s})->size(), 30);
        QCOMPARE(series({.collection = u"LIDC-IDRI"_s})->size(), 0);
        QCOMPARE(studies({.patientId = u"P3"_s})->size(), 4);
    }

    void errors_data()
    {
        QTest::addColumn<FakeServer::Reply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("page") << FakeServer::reply(200, "text/html", "<html>Log in</html>") << Error::Kind::BadAnswer;
        QTest::newRow("nothing") << FakeServer::reply(200, "text/html", "") << Error::Kind::BadAnswer;
        QTest::newRow("401") << FakeServer::reply(401, "text/plain", "") << Error::Kind::KeyRefused;
        QTest::newRow("429 page") << FakeServer::reply(429, "text/html", "<html>quota</html>") << Error::Kind::Busy;
        QTest::newRow("empty 500") << FakeServer::reply(500, "", "") << Error::Kind::Server;
        QTest::newRow("404") << FakeServer::reply(404, "text/html", "") << Error::Kind::NotFound;
    }

    void errors()
    {
        QFETCH(FakeServer::Reply, reply);
        FakeServer bad([reply](const FakeServer::Request &) { return reply; });
        Archive archive(Server {.name = u"bad"_s, .base = bad.url(u"/web"_s), .dialect = DialectId::DicomWeb});
        const auto names = answerOf(archive.collections());
        QVERIFY(!names);
        QTEST(names.error().kind, "kind");
    }

    void oneRoot()
    {
        const auto names = answerOf(m_archive->collections());
        QVERIFY(names);
        QCOMPARE(*names, QStringList {u"Our images"_s});
        QCOMPARE(rootCollection({.base = QUrl(u"https://pacs.example.org/web"_s)}), u"pacs.example.org"_s);
        const auto shared = answerOf(m_archive->sharedList(u"mine"_s));
        QVERIFY(!shared);
        QCOMPARE(shared.error().kind, Error::Kind::Usage);
    }
};

QTEST_GUILESS_MAIN(QidoTest)
#include "tst_qido.moc"
