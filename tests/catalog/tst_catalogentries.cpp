// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/catalogentries.h"
#include "support/sampleseries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

using From = IncomingTable::From;
using State = CatalogEntry::State;
using Table = std::shared_ptr<const SeriesTable>;

namespace {

Table tableOf(const QString &collection, const QStringList &uids)
{
    QList<Series> rows;
    for (const QString &uid : uids)
        rows << series(u"1"_s, uid, u"CT"_s);
    return built(collection, {}, {}, rows);
}

IncomingTable incoming(const Table &table, From from) { return {table, QDateTime::currentDateTimeUtc(), from}; }

//! As the pool does.
Evaluation evaluated(const CatalogEntries &entries, const Filter &filter = {})
{
    Evaluation work {.filter = filter,
                     .localSeries = {},
                     .tables = entries.newestTables(false),
                     .vocabulary = {},
                     .counts = {},
                     .notFound = {}};
    runEvaluation(work);
    return work;
}

} // namespace

class TestCatalogEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSortedAndOnce()
    {
        CatalogEntries entries;
        QVERIFY(entries.setNames({u"C10"_s, u"C9"_s, QString(), u"C9"_s}, {}));
        QCOMPARE(entries.names(), QStringList({u"C9"_s, u"C10"_s}));
        QVERIFY(!entries.setNames({u"C9"_s, u"C10"_s}, {}));
        entries.begin(1);
        QVERIFY(entries.setNames({u"C10"_s, u"D"_s}, {.text = u"c1"_s, .ids = {}, .chosen = {}}));
        QCOMPARE(entries[0].state, State::Loading); // remains as it was
        QVERIFY(entries[1].hidden);
        QCOMPARE(entries.find(u"C9"_s), -1);
    }

    void tablesAreShownWithTheirResult()
    {
        CatalogEntries entries;
        entries.setNames({u"A"_s, u"B"_s}, {});
        entries.begin(0);
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s}), From::ServerPartial));
        QVERIFY(entries.hasIncoming());
        QCOMPARE(entries.show(evaluated(entries)).changed, QStringList {u"A"_s});
        QVERIFY(!entries.hasIncoming());
        QCOMPARE(entries[0].state, State::Loading); // more follows
        QVERIFY(entries[0].shown && entries.findSeries(u"1"_s));
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s, u"2"_s}), From::Server));
        QVERIFY(entries.hasIncomingAnswer(u"A"_s));
        const CatalogEntries::Shown shown =
            entries.show(evaluated(entries, {.text = u"nowhere"_s, .ids = {}, .chosen = {}}));
        QCOMPARE(shown.changed, QStringList {u"A"_s});
        QVERIFY(!shown.isOutdated);
        QCOMPARE(entries[0].state, State::Loaded);
        QCOMPARE(entries[0].answers, 1);
        QVERIFY(entries[0].hidden && entries[1].hidden);
    }

    void newerTablesAreFilteredNext()
    {
        CatalogEntries entries;
        entries.setNames({u"A"_s}, {});
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s}), From::Disk));
        const Evaluation early = evaluated(entries);
        const Table newer = tableOf(u"A"_s, {u"2"_s});
        entries.add(u"A"_s, incoming(newer, From::Server));
        const CatalogEntries::Shown shown = entries.show(early);
        QVERIFY(shown.isOutdated);
        QCOMPARE(shown.changed, QStringList());
        QVERIFY(!entries[0].table);
        QVERIFY(!entries.show(evaluated(entries)).isOutdated);
        QVERIFY(entries[0].table == newer);
    }

    void aTableFromDiskEndsNoRequest()
    {
        CatalogEntries entries;
        entries.setNames({u"A"_s}, {});
        entries.begin(0);
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s}), From::Disk));
        entries.show(evaluated(entries));
        QVERIFY(entries[0].isWhole() && entries[0].refreshing);
        QCOMPARE(entries[0].answers, 0);
        QVERIFY(!entries.fail(0, {.kind = Error::Kind::Offline})); // the rows stay
        QVERIFY(entries[0].table && !entries[0].refreshing && entries[0].error);
    }

    void failuresDiscardAPartialAnswer()
    {
        CatalogEntries entries;
        entries.setNames({u"A"_s, u"B"_s}, {});
        for (const qsizetype at : {0, 1}) {
            entries.begin(at);
            entries.add(entries[at].name, incoming(tableOf(entries[at].name, {u"1"_s}), From::ServerPartial));
        }
        entries.show(evaluated(entries));
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s, u"2"_s}), From::ServerPartial));
        QVERIFY(entries.fail(0, {.kind = Error::Kind::Offline}));
        QVERIFY(!entries.hasIncoming() && !entries[0].table);
        QCOMPARE(entries[0].state, State::Failed);
        QVERIFY(entries.fail(1, {.kind = Error::Kind::Cancelled}));
        QCOMPARE(entries[1].state, State::Unloaded);
        QVERIFY(!entries[1].error && !entries[1].isRequested);
    }

    void contentOfOthersIsDropped()
    {
        CatalogEntries entries;
        entries.setNames({u"A"_s}, {});
        entries.add(u"Gone"_s, incoming(tableOf(u"Gone"_s, {u"1"_s}), From::Disk));
        QVERIFY(!entries.hasIncoming()); // not of the list
        entries.add(u"A"_s, incoming(tableOf(u"A"_s, {u"1"_s}), From::Disk));
        entries.dropIncomingOfOthers();
        QCOMPARE(entries.dropIncoming(), QStringList {u"A"_s});
        QCOMPARE(entries.dropIncoming(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCatalogEntries)
#include "tst_catalogentries.moc"
