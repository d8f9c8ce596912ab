// SPDX-License-Identifier: Apache-2.0
//! Empty answers in every form they have on the wire: they withdraw nothing unless confirmed.
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;
using archive::DialectId;

namespace {

constexpr int known = 200;

Content content()
{
    Content out;
    out.patients = {patient(u"P"_s)};
    out.studies = {study(u"P"_s, u"1.9"_s)};
    for (int i = 0; i < known; ++i)
        out.series << series(u"1.9"_s, u"1.9.%1"_s.arg(i), u"CT"_s, i);
    return out;
}

//! A known collection of an archive whose answers change afterwards.
struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    std::unique_ptr<archive::Archive> archive;
    std::unique_ptr<Catalog> catalog;

    explicit Fixture(DialectId dialect)
    {
        small.dialect = dialect;
        small.collections = {{u"C"_s, content()}, {u"Other"_s, {}}};
        archive = std::make_unique<archive::Archive>(small.server());
        catalog = std::make_unique<Catalog>(*archive, store);
    }
    bool learn()
    {
        catalog->start();
        const bool named =
            QTest::qWaitFor([this] { return !catalog->loadingCollections() && !catalog->openingStored(); });
        catalog->load(at());
        return named && QTest::qWaitFor([this] { return entry().isWhole() && catalog->isSettled(); });
    }
    bool requestAgain()
    {
        catalog->refresh(at());
        return QTest::qWaitFor([this] { return !entry().isBusy() && catalog->isSettled(); }, 20'000);
    }
    qsizetype at() const { return catalog->entryOf(u"C"_s); }
    const CatalogEntry &entry() const { return catalog->entries()[size_t(at())]; }
    qsizetype withdrawn() { return answerOf(store.history().changes(catalog->server()))->size(); }
};

void addShapes()
{
    QTest::addColumn<DialectId>("dialect");
    QTest::addColumn<QByteArray>("shape");
    const std::pair<const char *, DialectId> spoken[] {
        {"legacy", DialectId::Legacy}, {"v1", DialectId::NbiaV1}, {"v4", DialectId::NbiaV4}};
    const std::pair<const char *, const char *> shapes[] {{"chunked, then closed", nothing::chunkedThenClosed},
                                                          {"chunked without a chunk", nothing::chunkedWithoutChunk},
                                                          {"no bytes", nothing::noBytes},
                                                          {"closed after the head", nothing::closedAfterTheHead},
                                                          {"empty list", nothing::emptyList}};
    for (const auto &[dialect, id] : spoken)
        for (const auto &[name, bytes] : shapes)
            QTest::addRow("%s: %s", dialect, name) << id << QByteArray(bytes);
}

} // namespace

class TestAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seriesThatPatientsContradictStay_data() { addShapes(); }
    void seriesThatPatientsContradictStay()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        Fixture f(dialect);
        QVERIFY(f.learn());
        f.small.instead = {{"getSeries", shape}};
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QVERIFY(f.entry().error);
        QVERIFY(isTransient(f.entry().error->kind)); // it is requested again
        QCOMPARE(f.withdrawn(), 0);
        if (shape != nothing::chunkedThenClosed)           // which is an error by itself
            QVERIFY(f.small.requestsOf("getSeries") >= 3); // not accepted without confirmation
    }

    void singleEmptyAnswerLosesNothing_data() { addShapes(); }
    void singleEmptyAnswerLosesNothing()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        Fixture f(dialect);
        QVERIFY(f.learn());
        f.small.instead = {{"getSeries", shape}};
        f.small.insteadTimes = 1;
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QCOMPARE(f.entry().error.has_value(), shape == nothing::chunkedThenClosed); // the connection was lost
        QCOMPARE(f.withdrawn(), 0);
    }

    // Nothing is known of it yet, but the archive named it.
    void emptyNewCollectionIsConfirmed()
    {
        Fixture f(DialectId::NbiaV4);
        for (const char *endpoint : {"getSeries", "getPatientStudy", "getPatient"})
            f.small.instead.insert(endpoint, nothing::noBytes);
        QVERIFY(f.learn());
        QCOMPARE(f.entry().table->size(), 0u);
        QVERIFY(!f.entry().error);
        QVERIFY(f.small.requestsOf("getSeries") >= 2);
        QCOMPARE(f.small.requestsOf("getCollectionValues"), 2); // the last of the confirming requests
    }

    void blankAnswersWithdrawNothing_data() { addShapes(); }
    void blankAnswersWithdrawNothing()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        Fixture f(dialect);
        QVERIFY(f.learn());
        for (const char *endpoint : {"getSeries", "getPatientStudy", "getPatient", "getCollectionValues"})
            f.small.instead.insert(endpoint, shape);
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QVERIFY(f.entry().error);
        QCOMPARE(f.withdrawn(), 0);
    }

    void confirmedAbsenceWithdraws_data() { addShapes(); }
    void confirmedAbsenceWithdraws()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        const bool isList = shape == nothing::emptyList;
        const bool isWhole = shape != nothing::chunkedThenClosed;
        const bool isBelieved = isList || (isWhole && dialect != DialectId::Legacy);
        Fixture f(dialect);
        QVERIFY(f.learn());
        f.small.collections.remove(u"C"_s);
        for (const char *endpoint : {"getSeries", "getPatientStudy", "getPatient"})
            f.small.instead.insert(endpoint, shape);
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), isBelieved ? 0u : quint32(known));
        QCOMPARE(f.entry().error.has_value(), !isBelieved);
        QCOMPARE(f.withdrawn(), isBelieved ? known : 0);
    }

    // Of a collection that the archive names: it says nothing about its series.
    void emptyAnswersAboutANamedCollectionWithdrawNothing_data()
    {
        addShapes();
        for (const DialectId dialect : {DialectId::Legacy, DialectId::NbiaV1, DialectId::NbiaV4})
            QTest::addRow("empty row %d", int(dialect)) << dialect << QByteArray(nothing::emptyRow);
    }
    void emptyAnswersAboutANamedCollectionWithdrawNothing()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        Fixture f(dialect);
        QVERIFY(f.learn());
        for (const char *endpoint : {"getSeries", "getPatientStudy", "getPatient"})
            f.small.instead.insert(endpoint, shape);
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QCOMPARE(f.withdrawn(), 0);
        QVERIFY(f.entry().error);
        QVERIFY(isTransient(f.entry().error->kind)); // it is requested again
    }

    // Each of these rows may be one of the known series.
    void unusableRowsWithdrawNothing_data()
    {
        QTest::addColumn<QJsonValue>("row");
        QTest::addRow("no UID") << QJsonValue(QJsonObject {{u"Modality"_s, u"CT"_s}});
        QTest::addRow("invalid UID") << QJsonValue(QJsonObject {{u"SeriesInstanceUID"_s, u"not/a uid"_s}});
        QTest::addRow("empty object") << QJsonValue(QJsonObject());
        QTest::addRow("null") << QJsonValue(QJsonValue::Null);
        QTest::addRow("string") << QJsonValue(u"x"_s);
        QTest::addRow("repeated") << QJsonValue(QJsonObject {{u"SeriesInstanceUID"_s, u"1.9.199"_s}});
    }
    void unusableRowsWithdrawNothing()
    {
        QFETCH(QJsonValue, row);
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        constexpr int lost = 20;
        QList<Series> &held = f.small.collections[u"C"_s].series;
        held.remove(0, lost);
        for (int i = 0; i < lost; ++i)
            f.small.moreSeries << row;
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QCOMPARE(f.withdrawn(), 0);
        QVERIFY(f.entry().error);
        QVERIFY(isTransient(f.entry().error->kind)); // it is requested again
        QVERIFY2(f.entry().error->detail.contains(QString::number(lost)), qPrintable(f.entry().error->detail));
        const auto kept = answerOf(f.store.storedCollections(f.catalog->server()));
        QVERIFY(std::ranges::any_of(*kept, [](const StoredCollection &one) { return one.series == known; }));

        f.small.moreSeries = {}; // a clean answer withdraws again
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known - lost));
        QVERIFY(!f.entry().error);
        QCOMPARE(f.withdrawn(), lost);
    }

    // A permanently unusable row, and withdrawn series: each of the missing series is requested.
    void withdrawnWithAPermanentlyUnusableRow()
    {
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        f.small.moreSeries = {QJsonObject {{u"Modality"_s, u"CT"_s}}};
        f.small.isMoreInLists = true;
        QList<Series> &held = f.small.collections[u"C"_s].series;
        held.remove(0, 3);
        held << series(u"1.9"_s, u"1.9.200"_s, u"CT"_s, known);
        QVERIFY(f.requestAgain());
        QVERIFY2(!f.entry().error, f.entry().error ? qPrintable(f.entry().error->detail) : "");
        QCOMPARE(f.entry().table->size(), quint32(known - 3 + 1));
        QVERIFY(f.entry().table->find(u"1.9.200"_s) && !f.entry().table->find(u"1.9.0"_s));
        QCOMPARE(f.entry().table->unusable().rows(), 1);
        QCOMPARE(f.withdrawn(), 3 + 1); // changes: the new one is the fourth
    }

    // Series that are missing from the list but exist when requested are kept, and the rest of the answer is shown.
    void rowsThatCanBeUsedAreTakenOver()
    {
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        f.small.moreSeries = {QJsonObject {{u"Modality"_s, u"CT"_s}}};
        f.small.isMoreInLists = true;
        f.small.unlisted = {u"1.9.7"_s};
        QList<Series> &held = f.small.collections[u"C"_s].series;
        held.removeFirst();
        held << series(u"1.9"_s, u"1.9.200"_s, u"CT"_s, known);
        QVERIFY(f.requestAgain());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QVERIFY(f.entry().table->find(u"1.9.200"_s) && f.entry().table->find(u"1.9.7"_s));
        QVERIFY(!f.entry().table->find(u"1.9.0"_s));
        QVERIFY(f.entry().error && isTransient(f.entry().error->kind));
        QVERIFY2(f.entry().error->detail.contains(u"1 known series are not in its list, but 1 rows"_s),
                 qPrintable(f.entry().error->detail));
        QCOMPARE(f.withdrawn(), 1 + 1);
        QCOMPARE(f.entry().table->studyCount(), 1u);
    }

    // It holds something, but nothing that can be shown.
    void aNewCollectionOfUnusableRowsIsNotEmpty()
    {
        Fixture f(DialectId::NbiaV4);
        f.small.collections[u"C"_s].series.clear();
        f.small.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}}};
        f.catalog->start();
        QTRY_VERIFY(!f.catalog->loadingCollections() && !f.catalog->openingStored());
        f.catalog->load(f.at());
        QTRY_VERIFY(f.entry().error);
        QVERIFY(!f.entry().isWhole());
        QVERIFY2(f.entry().error->detail.contains(u"None of the 2 rows"_s), qPrintable(f.entry().error->detail));
        QVERIFY(answerOf(f.store.storedCollections(f.catalog->server()))->isEmpty());
    }

    void unusableRowsOfACompleteAnswerAreNoFailure()
    {
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        f.small.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}}};
        f.small.collections[u"C"_s].series << series(u"1.9"_s, u"1.9.200"_s, u"CT"_s, known);
        QVERIFY(f.requestAgain());
        QVERIFY(!f.entry().error);
        QCOMPARE(f.entry().table->size(), quint32(known + 1));
        QCOMPARE(f.entry().table->unusable().rows(), 2);
    }

    void namesThatAreKnownStay_data() { addShapes(); }
    void namesThatAreKnownStay()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        Fixture f(dialect);
        QVERIFY(f.learn());
        f.small.instead = {{"getCollectionValues", shape}};
        f.catalog->requestCollections();
        QTRY_VERIFY(!f.catalog->loadingCollections());
        QCOMPARE(f.catalog->entries().size(), size_t(2));
        QVERIFY(f.catalog->collectionsError());
        QVERIFY(isTransient(f.catalog->collectionsError()->kind));
        QCOMPARE(answerOf(f.store.collections(f.catalog->server()))->size(), 2);
        // Nor does a program that had not read them drop them.
        Catalog other(*f.archive, f.store);
        other.requestCollections();
        QTRY_VERIFY(!other.loadingCollections());
        QVERIFY(other.collectionsError());
        QCOMPARE(answerOf(f.store.collections(f.catalog->server()))->size(), 2);
        f.small.instead.clear();
        f.catalog->requestCollections();
        QTRY_VERIFY(!f.catalog->loadingCollections());
        QVERIFY(!f.catalog->collectionsError());
    }

    void aShorterListOfCollectionsIsConfirmed()
    {
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        const qsizetype asked = f.small.requestsOf("getCollectionValues");
        f.small.instead = {
            {"getCollectionValues", FakeServer::reply(200, "application/json", R"([{"Collection":"Other"}])").bytes}};
        f.small.insteadTimes = 1;
        f.catalog->requestCollections();
        QTRY_VERIFY(!f.catalog->loadingCollections());
        QCOMPARE(f.small.requestsOf("getCollectionValues"), asked + 2);
        QCOMPARE(f.catalog->entries().size(), size_t(2));
        QCOMPARE(f.entry().table->size(), quint32(known));
        QTRY_VERIFY(f.catalog->isSettled());
        QCOMPARE(f.withdrawn(), 0);
        QCOMPARE(answerOf(f.store.collections(f.catalog->server()))->size(), 2);
    }

    void aCollectionThatIsGoneIsRecorded_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addRow("opened") << true;
        QTest::addRow("stored only") << false;
    }
    void aCollectionThatIsGoneIsRecorded()
    {
        QFETCH(bool, isOpen);
        Fixture f(DialectId::NbiaV4);
        QVERIFY(f.learn());
        f.small.collections.remove(u"C"_s);
        Catalog other(*f.archive, f.store);
        Catalog &catalog = isOpen ? *f.catalog : other;
        QSignalSpy changed(&catalog, &Catalog::contentChanged);
        catalog.requestCollections();
        QTRY_VERIFY(!catalog.loadingCollections() && catalog.isSettled());
        QCOMPARE(catalog.entryOf(u"C"_s), -1);
        QTRY_COMPARE(changed.size(), 1);
        const auto changes = answerOf(f.store.history().changes(catalog.server()));
        QCOMPARE(changes->size(), qsizetype(known));
        QVERIFY(std::ranges::all_of(*changes, [](const SeriesChange &one) {
            return one.kind == ChangeKind::Withdrawn && one.collection == "C"_L1;
        }));
        QCOMPARE(*answerOf(f.store.collections(catalog.server())), QStringList {u"Other"_s});
        catalog.requestCollections(); // and not again
        QTRY_VERIFY(!catalog.loadingCollections() && catalog.isSettled());
        QCOMPARE(f.withdrawn(), known);
    }

    void invalidListLeavesAGap_data() { addShapes(); }
    void invalidListLeavesAGap()
    {
        QFETCH(DialectId, dialect);
        QFETCH(QByteArray, shape);
        const bool isGap = shape != nothing::emptyList; // which is a whole answer
        Fixture f(dialect);
        f.small.instead = {{"getPatientStudy", shape}};
        QVERIFY(f.learn());
        QCOMPARE(f.entry().table->size(), quint32(known));
        QCOMPARE(f.entry().table->gaps().studies, isGap);
        QCOMPARE(f.entry().error.has_value(), isGap);
    }
};

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"
