// SPDX-License-Identifier: Apache-2.0
#include "archive/serieslookup.h"
#include "archive/wadosource.h"
#include "core/files.h"
#include "verify/servercheck.h"
#include "verify/servercomparison.h"

#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using verify::ServerCheck;
using verify::Verdict;
using verify::Verification;

// Series on disk compared with the server's current state.
class TestServerCheck : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    QList<Series> m_series;

    static Verdict verdictOf(const Series &series, Verdict::Kind kind = Verdict::Kind::Whole)
    {
        Verdict verdict;
        verdict.kind = kind;
        verdict.seriesUid = series.seriesUid;
        verdict.folder = series.seriesUid;
        verdict.files = verdict.expected = series.imageCount.value_or(0);
        verdict.bytes = series.fileSize.value_or(0);
        return verdict;
    }

    Verification verification() const
    {
        Verification all;
        all.root = u"/images"_s;
        for (const Series &series : m_series)
            all.verdicts << verdictOf(series);
        return all;
    }

    static Result<Verification> request(archive::Archive &archive, const Verification &verification)
    {
        ServerCheck check(archive, verification);
        check.start();
        return tests::answerOf(check.future());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        for (const Series &series : m_demo.smallSeries(6))
            m_series << *tests::answerOf(describeSeries(*m_demo.archive, series.seriesUid));
        QCOMPARE(m_series.size(), 6);
    }

    // Images of a bucket are compared with its listing: by their sums, or by name and size.
    void listing()
    {
        const auto object = [](const QString &name, const QByteArray &content, bool hasSum = true) {
            return archive::FetchObject {.request = {},
                                         .container = archive::Container::Image,
                                         .name = name,
                                         .key = u"folder/"_s + name,
                                         .size = content.size(),
                                         .digest = hasSum ? digestsOf(content).last() : Digest()};
        };
        Verdict verdict = verdictOf(m_series[0]);
        for (const QByteArray content : {"one", "two", "three"})
            verdict.objects << storage::UnpackedFile {.name = u"1-%1.dcm"_s.arg(verdict.objects.size() + 1),
                                                      .size = content.size(),
                                                      .digests = digestsOf(content),
                                                      .key = u"old/"_s + QString::fromLatin1(content)};
        const auto kindFor = [&](const QList<archive::FetchObject> &objects) {
            return verify::comparedWithListing(verdict, {.objects = objects}).kind;
        };
        using enum Verdict::Kind;
        QCOMPARE(kindFor({object(u"b"_s, "two"), object(u"a"_s, "one"), object(u"c"_s, "three")}), Whole);
        QCOMPARE(kindFor({object(u"one"_s, "1!!", false), object(u"two"_s, "2!!", false), object(u"c"_s, "three")}),
                 Whole);
        QCOMPARE(kindFor({object(u"a"_s, "one"), object(u"b"_s, "TWO"), object(u"c"_s, "three")}), Changed);
        QCOMPARE(kindFor({object(u"a"_s, "one"), object(u"b"_s, "two")}), Changed);
        QCOMPARE(kindFor({object(u"a"_s, "one"), object(u"b"_s, "two"), object(u"c"_s, "three"), object(u"d"_s, "4")}),
                 Short);
        const auto changed =
            verify::comparedWithListing(verdict, {.objects = {object(u"a"_s, "one"), object(u"b"_s, "TWO")}});
        QVERIFY2(changed.reason.contains(u"1 of the server's images"_s) &&
                     changed.reason.contains(u"2 of those here"_s),
                 qPrintable(changed.reason));
    }

    void unchanged()
    {
        ServerCheck check(*m_demo.archive, verification());
        QSignalSpy progress(&check, &ServerCheck::progressed);
        check.start();
        const auto result = tests::answerOf(check.future());
        QVERIFY(result);
        for (const Verdict &verdict : result->verdicts) {
            QCOMPARE(verdict.kind, Verdict::Kind::Whole);
            QVERIFY2(verdict.reason.isEmpty(), qPrintable(verdict.reason));
        }
        QCOMPARE(result->unanswered, 0);
        QCOMPARE(progress.size(), 6);
        QCOMPARE(progress.last(), (QVariantList {6LL, 6LL}));
    }

    void changed()
    {
        Verification then = verification();
        --then.verdicts[0].files;
        --then.verdicts[0].expected;
        ++then.verdicts[1].files;
        ++then.verdicts[1].expected;
        --then.verdicts[2].bytes;
        --then.verdicts[3].files;
        then.verdicts[3].kind = Verdict::Kind::Short;
        then.verdicts[3].reason = u"x.dcm is missing"_s;
        then.verdicts[4].kind = Verdict::Kind::Unknown;
        then.verdicts[4].expected = 0;
        then.verdicts[5].seriesUid.clear(); // the images' series are unknown
        const auto now = request(*m_demo.archive, then);
        QVERIFY(now);
        QCOMPARE(now->verdicts[0].kind, Verdict::Kind::Short);
        QVERIFY2(now->verdicts[0].reason.contains(u"images now"_s), qPrintable(now->verdicts[0].reason));
        QCOMPARE(now->verdicts[1].kind, Verdict::Kind::Changed);
        QCOMPARE(now->verdicts[2].kind, Verdict::Kind::Changed);
        QVERIFY2(now->verdicts[2].reason.contains(u"bytes now"_s), qPrintable(now->verdicts[2].reason));
        QCOMPARE(now->verdicts[3].reason, then.verdicts[3].reason); // no news
        QCOMPARE(now->verdicts[4].kind, Verdict::Kind::Whole);
        QVERIFY(now->verdicts[5].reason.isEmpty());
    }

    void withdrawn()
    {
        Verification then = verification();
        then.verdicts[0].seriesUid = u"1.2.3.4"_s;
        then.verdicts[0].server = u"https://elsewhere.example"_s;
        then.verdicts[1].seriesUid = u"1.2.3.5"_s;
        then.verdicts[1].kind = Verdict::Kind::Short;
        const auto now = request(*m_demo.archive, then);
        QCOMPARE(now->verdicts[0].kind, Verdict::Kind::Whole); // the files on disk are unchanged
        QVERIFY2(now->verdicts[0].reason.contains(u"does not have"_s), qPrintable(now->verdicts[0].reason));
        QVERIFY(now->verdicts[0].reason.contains(u"elsewhere.example"_s));
        QVERIFY(!now->verdicts[1].canBeRepaired());
        QCOMPARE(now->unanswered, 0);
    }

    // Of which the server announces neither sizes nor sums: the images are compared by their UIDs.
    void imagesOfADicomWebServer()
    {
        tests::ArchiveFixture web;
        QVERIFY(web.start(archive::DialectId::DicomWeb));
        const auto series = tests::answerOf(describeSeries(*web.archive, m_series[0].seriesUid));
        QVERIFY(series);
        archive::WadoSource source(web.archive->server());
        QStringList uids = tests::answerOf(source.instances(*series)).value();
        QVERIFY(uids.size() > 1);
        Verification here;
        here.root = web.root();
        here.verdicts << verdictOf(*series);
        here.verdicts.first().files = here.verdicts.first().expected = uids.size();
        QVERIFY(QDir(web.root()).mkpath(series->seriesUid));
        for (qsizetype i = 0; i < uids.size(); ++i)
            QVERIFY(writeFile(web.root() + u"/%1/%2.dcm"_s.arg(series->seriesUid).arg(i), "image"));
        const auto verdict = [&] {
            ServerCheck check(*web.archive, here);
            check.setInstanceReader(
                [uids](const QString &path) -> Result<QString> { return uids[QFileInfo(path).baseName().toInt()]; });
            check.start();
            return tests::answerOf(check.future()).value().verdicts.first();
        };
        QCOMPARE(verdict().kind, Verdict::Kind::Whole);
        uids.last() = u"1.2.3"_s; // there another one has taken its place
        QCOMPARE(verdict().kind, Verdict::Kind::Changed);
        QVERIFY2(verdict().reason.contains(u"1 of the server's images"_s), qPrintable(verdict().reason));
        uids.last() = QString(); // it cannot be read: nobody knows which it is
        QCOMPARE(verdict().kind, Verdict::Kind::Damaged);
        QVERIFY2(verdict().reason.contains(u"cannot be read"_s), qPrintable(verdict().reason));
        QVERIFY2(!verdict().reason.contains(u"not here"_s), qPrintable(verdict().reason));
        QVERIFY(QDir(web.root() + u'/' + series->seriesUid).removeRecursively()); // since it was verified
        QCOMPARE(verdict().kind, Verdict::Kind::Short);
        QVERIFY(!verdict().canBeRepaired());
        QVERIFY(!verdict().reason.isEmpty());
    }

    // Such answers say nothing about the series.
    void answersOfUnusableRows_data()
    {
        QTest::addColumn<QByteArray>("series");
        QTest::addColumn<QByteArray>("size");
        const QByteArray none = "[]", empty = "[{}]", countOnly = R"([{"ImageCount":1}])";
        const QByteArray other = R"([{"SeriesInstanceUID":"1.2.3"}])";
        QTest::addRow("empty rows") << empty << empty;
        QTest::addRow("empty row of the size") << none << empty;
        QTest::addRow("no UID") << countOnly << countOnly;
        QTest::addRow("another series") << other << other;
        QTest::addRow("another series, no size") << other << none;
        QTest::addRow("null rows") << QByteArray("[null]") << none;
    }
    void answersOfUnusableRows()
    {
        QFETCH(QByteArray, series);
        QFETCH(QByteArray, size);
        tests::FakeServer odd([&](const tests::FakeServer::Request &request) {
            return tests::FakeServer::reply(200, "application/json",
                                            request.target.contains("getSeriesSize") ? size : series);
        });
        archive::Server where;
        where.base = odd.url(u"/nbia-api/services/v4"_s);
        where.dialect = archive::DialectId::NbiaV4;
        archive::Archive archive(where);
        Verification one;
        one.verdicts << verdictOf({.seriesUid = u"1.2.77"_s});
        const auto now = request(archive, one);
        QVERIFY(now);
        QCOMPARE(now->unanswered, 1);
        QVERIFY(now->serverError);
        QCOMPARE(now->serverError->kind, Error::Kind::BadAnswer);
        QVERIFY2(now->verdicts[0].reason.isEmpty(), qPrintable(now->verdicts[0].reason));
    }

    void aServerThatFails()
    {
        tests::FakeServer broken(
            [](const auto &) { return tests::FakeServer::Reply {tests::FakeServer::reply(500, "text/plain", "no")}; });
        archive::Server where;
        where.base = broken.url(u"/nbia-api/services/v4"_s);
        archive::Archive archive(where);
        Verification many;
        for (int i = 0; i < 1000; ++i)
            many.verdicts << verdictOf({.seriesUid = u"1.2.%1"_s.arg(i)});
        const auto now = request(archive, many);
        QVERIFY(now);
        QCOMPARE(now->unanswered, 1000);
        QCOMPARE(now->serverError->kind, Error::Kind::Server);
        QVERIFY2(broken.requests().size() < 20, "it was troubled with all of them");
        QCOMPARE(now->verdicts[999].kind, Verdict::Kind::Whole);
    }

    // One failure says nothing about a series; it is requested again.
    void transientFailureIsRetried()
    {
        QVERIFY(m_demo.server.setFault(u"getSeries"_s, u"text-500"_s, 1));
        const auto now = request(*m_demo.archive, verification());
        QVERIFY(now);
        QCOMPARE(now->unanswered, 0);
        QVERIFY(!now->serverError);
    }

    void stopped()
    {
        tests::FakeServer silent([](const auto &) { return tests::FakeServer::Reply {{}, true}; });
        archive::Server where;
        where.base = silent.url(u"/nbia-api/services/v4"_s);
        archive::Archive archive(where);
        auto check = std::make_unique<ServerCheck>(archive, verification());
        check->start();
        QTRY_VERIFY(!silent.requests().isEmpty());
        const auto future = check->future();
        check->stop();
        QCOMPARE(tests::answerOf(future).error().kind, Error::Kind::Cancelled);
        check.reset();

        ServerCheck other(archive, verification());
        other.start();
        archive.stop();
        QCOMPARE(tests::answerOf(other.future()).error().kind, Error::Kind::Cancelled);
    }

    void nothingToRequest()
    {
        const auto now = request(*m_demo.archive, {});
        QVERIFY(now && now->verdicts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerCheck)
#include "tst_servercheck.moc"
