// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesource.h"
#include "archive/imagecapabilities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::archive;

namespace {

constexpr ImageOptions both {.md5 = true, .orderedNames = true}, md5 {.md5 = true}, names {.orderedNames = true},
    bare {};
using List = QList<ImageOptions>;

} // namespace

// What a server's getImage turns out to take, as values.
class TestImageCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strongestOptionsFirst()
    {
        const ImageCapabilities fresh;
        QCOMPARE(fresh.optionsToTry(nbiaV4Dialect, true), (List {both, md5, names, bare}));
        QCOMPARE(fresh.optionsToTry(nbiaV4Dialect, false), (List {names, bare}));
        QCOMPARE(fresh.optionsToTry(nbiaV1Dialect, true),
                 (List {md5, names, bare})); // a separate endpoint has no options
        QCOMPARE(fresh.optionsToTry(legacyDialect, true), (List {bare}));
    }

    void refusalCountsAfterSecondSeries()
    {
        ImageCapabilities known;
        known.refused(both, u"1"_s);
        known.refused(both, u"1"_s); // the same one again
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true).first(), both);
        known.refused(both, u"2"_s);
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true), (List {md5, names, bare}));
    }

    void laterAcceptanceClearsRefusal()
    {
        ImageCapabilities known;
        known.refused(both, u"1"_s);
        known.accepted(both);
        known.refused(both, u"2"_s);
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true).first(), both);
    }

    void bareRequestAlwaysRemains()
    {
        ImageCapabilities known;
        for (const ImageOptions &each : {both, md5, names, bare})
            for (const auto &uid : {u"1"_s, u"2"_s})
                known.refused(each, uid);
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true), List {bare});
    }

    void missingMd5StopsRequests()
    {
        ImageCapabilities known;
        known.answeredMd5(u"1"_s, false);
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true).first(), both);
        known.answeredMd5(u"2"_s, false);
        QCOMPARE(known.optionsToTry(nbiaV4Dialect, true), (List {names, bare}));
        ImageCapabilities gives;
        gives.answeredMd5(u"1"_s, true);
        for (const auto &uid : {u"2"_s, u"3"_s, u"4"_s})
            gives.answeredMd5(uid, false);
        QCOMPARE(gives.optionsToTry(nbiaV4Dialect, true).first(), both); // some series have them
    }

    // A server error says nothing about an option before the series was asked for with it again, and failed again.
    void errorsOfOneSeries()
    {
        OptionErrors errors;
        for (int i = 1; i < OptionErrors::errorsToSuspect; ++i)
            for (const auto &uid : {u"1"_s, u"2"_s, u"3"_s}) // many that fail at the same time prove nothing
                QVERIFY(!errors.isOptionSuspected(uid, false));
        QVERIFY(errors.isOptionSuspected(u"1"_s, false));
        QVERIFY(errors.isOptionSuspected(u"1"_s, true));
        QVERIFY(!errors.isOptionSuspected(u"1"_s, false)); // the bare request failed, too
        errors.arrived(u"2"_s, false, both);
        QVERIFY(!errors.isOptionSuspected(u"2"_s, false));
    }

    void arrivalWithoutOptionsProvesTheCause()
    {
        OptionErrors errors;
        errors.arrived(u"1"_s, true, bare);
        QVERIFY(errors.isOptionSuspected(u"2"_s, false));
        errors.arrived(u"3"_s, false, both); // with all options, after all
        QVERIFY(!errors.isOptionSuspected(u"4"_s, false));
    }

    // A bad connection breaks off whatever is requested; an option is suspected only where nothing ever arrived with
    // it.
    void breaksAmidTheImages()
    {
        OptionErrors errors;
        errors.arrived(u"0"_s, true, bare); // another series is no proof of it
        for (int i = 1; i < OptionErrors::errorsToSuspect; ++i)
            QVERIFY(!errors.isOptionSuspectedOfBreak(u"1"_s, false, both));
        QVERIFY(errors.isOptionSuspectedOfBreak(u"1"_s, false, both));
        errors.arrived(u"2"_s, false, both);
        for (int i = 0; i < 2 * OptionErrors::errorsToSuspect; ++i)
            QVERIFY(!errors.isOptionSuspectedOfBreak(u"3"_s, false, both));
    }

    // A server that limits its connections refuses some while it answers others.
    void refusedWhileOthersAreInFlight()
    {
        OptionErrors errors;
        errors.setInFlight(md5, 1);
        for (int i = 0; i < 2 * OptionErrors::errorsToSuspect; ++i)
            QVERIFY(!errors.isOptionSuspected(u"1"_s, false, md5));
        QVERIFY(errors.isOptionSuspected(u"1"_s, false, both)); // with these none is
        errors.setInFlight(md5, -1);
        QVERIFY(errors.isOptionSuspected(u"1"_s, false, md5));
    }

    void refusals_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("samePath");
        QTest::addColumn<bool>("otherPath");
        using enum Error::Kind;
        QTest::newRow("400") << BadRequest << 400 << true << true;
        QTest::newRow("404") << NotFound << 404 << false << true; // of the same path, it is the series that is missing
        QTest::newRow("405") << BadRequest << 405 << true << true;
        QTest::newRow("501") << Server << 501 << true << true;
        QTest::newRow("500") << Server << 500 << false << false;
        QTest::newRow("503") << Busy << 503 << false << false;
        QTest::newRow("401") << KeyRefused << 401 << false << false;
        QTest::newRow("not given out") << Forbidden << 400 << false << false;
        QTest::newRow("no answer") << Offline << 0 << false << false;
    }
    void refusals()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, status);
        const Error error {.kind = kind, .httpStatus = status};
        const QNetworkRequest asked(QUrl(u"http://h/v1/getImageWithMD5Hash?SeriesInstanceUID=1"_s));
        QTEST(isRefusal(error, false, asked, QNetworkRequest(QUrl(u"http://h/v1/getImageWithMD5Hash"_s))), "samePath");
        QTEST(isRefusal(error, false, asked, QNetworkRequest(QUrl(u"http://h/v1/getImage?SeriesInstanceUID=1"_s))),
              "otherPath");
    }
};

QTEST_GUILESS_MAIN(TestImageCapabilities)
#include "tst_imagecapabilities.moc"
