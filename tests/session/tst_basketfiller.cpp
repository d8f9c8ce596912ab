// SPDX-License-Identifier: Apache-2.0
#include "session/basketfiller.h"

#include "core/files.h"
#include "provenance/recordformat.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::AddResult;
using session::BasketFiller;
using tests::answerOf;
using tests::FakeServer;

//! Series come into the basket from functions, shared lists and manifests, and the outcome says how many and which not.
class TestBasketFiller : public QObject
{
    Q_OBJECT

    QByteArray m_answer;
    int m_status = 200;
    FakeServer m_server {
        [this](const FakeServer::Request &) { return FakeServer::reply(m_status, "application/json", m_answer); }};
    const QTemporaryDir m_folder;

    struct Parts
    {
        explicit Parts(const FakeServer &server)
            : archive(archive::Server {.name = u"here"_s, .base = server.url(u"/v4"_s)}), filler(archive, basket)
        {
        }
        QStringList uids() const
        {
            QStringList uids;
            for (const Series &one : basket.series())
                uids << one.seriesUid;
            return uids;
        }

        archive::Archive archive;
        basket::Basket basket {u"b"_s};
        BasketFiller filler;
    };

    QString manifest(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"list.tcia"_s);
        if (!writeFile(path, content))
            qFatal("The manifest cannot be written");
        return path;
    }

private Q_SLOTS:
    void addsWhatAFunctionGathers()
    {
        Parts parts(m_server);
        const auto gather = [] {
            return QList<Series> {{.seriesUid = u"1.1"_s}, {.seriesUid = u"1.2"_s}, {.seriesUid = u"1.1"_s}};
        };
        const Result<AddResult> first = answerOf(parts.filler.add(gather));
        QVERIFY(first);
        QCOMPARE(first->fresh, 2);
        QCOMPARE(first->alreadyPresent, 1);
        const Result<AddResult> second = answerOf(parts.filler.add(gather));
        QVERIFY(second);
        QCOMPARE(second->fresh, 0);
        QCOMPARE(second->alreadyPresent, 3);
        QCOMPARE(parts.uids(), (QStringList {u"1.1"_s, u"1.2"_s}));
    }

    void addsASharedList()
    {
        Parts parts(m_server);
        m_status = 200;
        m_answer = R"([{"SeriesInstanceUID": "1.5"}, {"SeriesInstanceUID": "1.6"}])";
        const Result<AddResult> added = answerOf(parts.filler.addSharedList(u"My list"_s));
        QVERIFY(added);
        QCOMPARE(added->fresh, 2);
        QVERIFY(m_server.requests().last().target.contains("name=My"));
        QCOMPARE(parts.uids(), (QStringList {u"1.5"_s, u"1.6"_s}));
    }

    void anUnknownSharedListIsAnError()
    {
        Parts parts(m_server);
        m_status = 404;
        m_answer = "no such list";
        const Result<AddResult> added = answerOf(parts.filler.addSharedList(u"unknown"_s));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::NotFound);
        QVERIFY(parts.uids().isEmpty());
    }

    void addsAManifestAndSaysWhatIsWrongWithIt()
    {
        Parts parts(m_server);
        const QString path =
            manifest("downloadServerUrl=https://elsewhere.example/nbia-download/servlet/DownloadServlet\n"
                     "ListOfSeriesToDownload=\n1.2.3\nhello 1.2.9\n1.2.4\n1.2.3\n");
        const Result<basket::Manifest> read = answerOf(session::readManifest(path));
        QVERIFY(read);
        QCOMPARE(read->unreadableCount, 1);
        QCOMPARE(QUrl(read->downloadServer).host(), u"elsewhere.example"_s);
        const Result<AddResult> added = answerOf(parts.filler.addManifest(*read));
        QVERIFY(added);
        QCOMPARE(added->fresh, 2);
        QCOMPARE(parts.uids(), (QStringList {u"1.2.3"_s, u"1.2.4"_s}));
    }

    // All that were requested are wanted again, except those that the user gave up.
    void aRecordOfProvenanceIsAList()
    {
        using provenance::Outcome;
        provenance::Record record;
        record.head.sources = {{.server = {.name = u"Elsewhere"_s, .base = QUrl(u"https://elsewhere.example/v4"_s)}}};
        for (const auto &[uid, outcome] : std::to_array<std::pair<QString, Outcome>>(
                 {{u"1.1"_s, Outcome::Pending}, {u"1.2"_s, Outcome::Failed}, {u"1.3"_s, Outcome::Dropped}}))
            record.entries << provenance::Entry {.series = {.seriesUid = uid}, .outcome = outcome, .source = 0};
        const auto bytes = provenance::toBytes(record);
        QVERIFY(bytes);
        const Result<basket::Manifest> read = answerOf(session::readManifest(manifest(*bytes)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->seriesUids, QStringList({u"1.1"_s, u"1.2"_s}));
        QCOMPARE(QUrl(read->downloadServer).host(), u"elsewhere.example"_s);

        const Result<basket::Manifest> other = answerOf(session::readManifest(manifest("{\"schema\": \"other\"}")));
        QVERIFY(!other);
    }

    void aMissingManifestIsAnError()
    {
        const Result<basket::Manifest> read = answerOf(session::readManifest(m_folder.filePath(u"missing"_s)));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Disk);
    }

    void outcomeIsPutIntoWords()
    {
        const QString lung = u"Lung\ncohort"_s; // a name is one line
        QCOMPARE(session::wordsOf({.fresh = 12}, lung), u"Added 12 series to Lung cohort."_s);
        QCOMPARE(session::wordsOf({.fresh = 12, .alreadyPresent = 3}, lung),
                 u"Added 12 series to Lung cohort. 3 were in it already."_s);
        QCOMPARE(session::wordsOf({.alreadyPresent = 3}, lung), u"3 series were in Lung cohort already."_s);
    }
};

QTEST_GUILESS_MAIN(TestBasketFiller)
#include "tst_basketfiller.moc"
