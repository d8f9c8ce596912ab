// SPDX-License-Identifier: Apache-2.0
#include "transfer/journaltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::State;

// What is written in the journal is read back, by this version and by others.
class TestJournalTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("name");
        QTest::addColumn<State>("again");
        QTest::newRow("waiting") << State::Waiting << u"waiting"_s << State::Waiting;
        QTest::newRow("running") << State::Fetching << u"waiting"_s << State::Waiting;
        QTest::newRow("paused") << State::Paused << u"paused"_s << State::Paused;
        QTest::newRow("done") << State::Done << u"done"_s << State::Done;
        QTest::newRow("present") << State::Present << u"present"_s << State::Present;
        QTest::newRow("failed") << State::Failed << u"failed"_s << State::Failed;
        QTest::newRow("cancelled") << State::Cancelled << u"cancelled"_s << State::Cancelled;
    }
    void states()
    {
        QFETCH(State, state);
        QTEST(transfer::journalName(state), "name");
        const auto again = transfer::stateFromJournal(transfer::journalName(state));
        QVERIFY(again);
        QTEST(*again, "again");
        QVERIFY(!transfer::stateFromJournal(u"sleeping"_s));
    }

    void errors()
    {
        const Error error {.kind = Error::Kind::Busy,
                           .detail = u"Ein Ä."_s,
                           .context = {.name = u"n"_s,
                                       .seriesUid = u"1.2"_s,
                                       .collection = u"C"_s,
                                       .patientId = u"P"_s,
                                       .path = u"/data/x"_s,
                                       .url = u"https://host/x?a=b"_s,
                                       .row = 7},
                           .consequence = u"It was not tried any more."_s,
                           .serverText = u"<b>later</b>"_s,
                           .httpStatus = 503};
        const auto again = transfer::errorFromJournal(transfer::journalText(error));
        QCOMPARE(again, error);
        QVERIFY(transfer::journalText({}).isEmpty());
        QVERIFY(!transfer::errorFromJournal({}));
        // Older versions stored one text of what it concerns.
        const auto older = transfer::errorFromJournal(R"({"kind":14,"detail":"full","subject":"1.2, of C"})");
        QCOMPARE(older,
                 (Error {.kind = Error::Kind::NoSpace, .detail = u"full"_s, .context = {.name = u"1.2, of C"_s}}));
        QCOMPARE(transfer::errorFromJournal(R"({"kind":"OfTheFuture","detail":"x"})")->kind, Error::Kind::Internal);
    }

    void equalTextsShareTheirMemory()
    {
        transfer::SharedTexts texts;
        Series one, other;
        for (Series *series : {&one, &other}) {
            series->collection = u"A collection%1"_s.arg(u"!"_s);
            series->seriesUid = u"1.2.%1"_s.arg(3);
        }
        QVERIFY(one.collection.constData() != other.collection.constData());
        texts.share(one);
        texts.share(other);
        QVERIFY(one.collection.constData() == other.collection.constData());
        QVERIFY(one.seriesUid.constData() != other.seriesUid.constData()); // each has its own: nothing to gain
        QCOMPARE(other.collection, u"A collection!"_s);
        QVERIFY(texts.shared(u"A collection%1"_s.arg(u"!"_s)).constData() == one.collection.constData());
    }
};

QTEST_APPLESS_MAIN(TestJournalTexts)
#include "tst_journaltexts.moc"
