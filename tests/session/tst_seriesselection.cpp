// SPDX-License-Identifier: Apache-2.0
#include "session/selectiontotals.h"

#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using catalog::FacetId;
using session::SeriesSelection;
using State = session::SeriesSelection::State;

namespace {

struct Fixture
{
    SmallArchive small;
    QTemporaryDir folder;
    catalog::CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    archive::Archive archive {small.server()};
    catalog::Catalog catalog {archive, store};
    SeriesSelection selection {catalog};

    bool start()
    {
        small.collections = {{u"A"_s,
                              {{},
                               {study(u"P1"_s, u"1"_s), study(u"P2"_s, u"2"_s)},
                               {series(u"1"_s, u"1.1"_s, u"CT"_s), series(u"1"_s, u"1.2"_s, u"MR"_s),
                                series(u"2"_s, u"1.3"_s, u"CT"_s)}}},
                             {u"B"_s, {{}, {study(u"P3"_s, u"3"_s)}, {series(u"3"_s, u"2.1"_s, u"PT"_s)}}}};
        catalog.start();
        return QTest::qWaitFor([this] { return catalog.entries().size() == 2; });
    }
    bool load(qsizetype entry)
    {
        catalog.load(entry);
        return QTest::qWaitFor([&] { return catalog.entries()[size_t(entry)].isWhole(); });
    }
    bool filter(const catalog::Filter &filter)
    {
        QSignalSpy filtered(&catalog, &catalog::Catalog::filtered);
        catalog.setFilter(filter);
        return filtered.wait();
    }
    QStringList uids() const
    {
        QStringList out;
        for (const Series &one : session::recordsOf(selection.selected()))
            out << one.seriesUid;
        return out;
    }
    Row rowOf(const QString &uid) const { return *catalog.entries()[0].table->find(QStringView(uid)); }
};

const std::vector<Row> firstTwo {0, 1};
SeriesSelection::Target firstTwoOf(const QString &collection) { return {collection, firstTwo}; }

} // namespace

class TestSeriesSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! As the filter counts them when it treats spellings as one.
    void countsSpellingsAsOne()
    {
        Fixture f;
        QVERIFY(f.start());
        QList<Series> &rows = f.small.collections.first().series;
        rows[0].manufacturer = u"Siemens"_s;
        rows[1].manufacturer = u"SIEMENS"_s;
        rows[2].manufacturer = u" siemens"_s;
        QVERIFY(f.load(0));
        f.selection.tickAllShown();
        const auto counts = [&f](session::Spellings spellings) {
            return session::totalsOf(f.selection.selected(), {FacetId::Manufacturer}, spellings).counts.front().second;
        };
        QCOMPARE(counts(session::Spellings::Apart).size(), 3);
        QCOMPARE(counts(session::Spellings::AsOne).size(), 1);
        QCOMPARE(counts(session::Spellings::AsOne).first().count, 3);
    }

    void ticksAndUnticks()
    {
        Fixture f;
        QVERIFY(f.start() && f.load(0) && f.load(1));
        QSignalSpy changed(&f.selection, &SeriesSelection::changed);
        f.selection.tick({firstTwoOf(u"A"_s)}, true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.selection.count(), 2);
        QCOMPARE(f.uids(), QStringList({u"1.1"_s, u"1.2"_s}));
        QVERIFY(f.selection.contains(u"A"_s, 0));
        QVERIFY(!f.selection.contains(u"A"_s, 2));
        QVERIFY(!f.selection.contains(u"B"_s, 0));
        QCOMPARE(f.selection.stateOf(u"A"_s), State::Part);
        QCOMPARE(f.selection.stateOf(u"A"_s, firstTwo), State::All);
        QCOMPARE(f.selection.stateOf(u"B"_s), State::None);
        f.selection.tick({{u"A"_s, {0}}}, false);
        QCOMPARE(f.selection.stateOf(u"A"_s, firstTwo), State::Part);
        QCOMPARE(f.uids(), QStringList {u"1.2"_s});
        f.selection.tickAllShown();
        QCOMPARE(f.selection.count(), 4);
        QCOMPARE(f.selection.stateOf(u"B"_s), State::All);
        f.selection.tickOnly({firstTwoOf(u"A"_s), {u"B"_s, {0}}});
        QCOMPARE(f.uids(), QStringList({u"1.1"_s, u"1.2"_s, u"2.1"_s}));
        f.selection.clear();
        QCOMPARE(f.selection.count(), 0);
        QVERIFY(f.selection.selected().empty());
    }

    void hiddenSeriesStayTickedAndAreNotSelected()
    {
        Fixture f;
        QVERIFY(f.start() && f.load(0));
        f.selection.tickAllShown();
        QVERIFY(f.filter(catalog::Filter().with(FacetId::Modality, u"CT"_s, true)));
        QCOMPARE(f.uids(), QStringList({u"1.1"_s, u"1.3"_s}));
        QCOMPARE(f.selection.stateOf(u"A"_s), State::All); // of what is shown
        f.selection.tickCollection(u"A"_s, false);
        QCOMPARE(f.selection.count(), 0);
        QVERIFY(f.filter({}));
        QCOMPARE(f.uids(), QStringList {u"1.2"_s}); // it was not shown when the others were unticked
    }

    void anUnloadedCollectionIsLoadedAndTicked()
    {
        Fixture f;
        QVERIFY(f.start());
        f.selection.tickCollection(u"A"_s, true);
        f.selection.tickCollection(u"B"_s, true);
        f.selection.tickCollection(u"B"_s, false); // before it arrived
        QCOMPARE(f.selection.count(), 0);
        QTRY_COMPARE(f.selection.count(), 3);
        QTRY_VERIFY(f.catalog.entries()[1].isWhole());
        QCOMPARE(f.selection.stateOf(u"B"_s), State::None);
    }

    void aRefreshKeepsWhatIsStillThere()
    {
        Fixture f;
        QVERIFY(f.start() && f.load(0));
        f.selection.tick({firstTwoOf(u"A"_s)}, true);
        auto &content = f.small.collections[u"A"_s].series;
        content.removeFirst(); // 1.1 is withdrawn
        content.prepend(series(u"0"_s, u"1.0"_s, u"CT"_s));
        QSignalSpy changed(&f.catalog, &catalog::Catalog::entryChanged);
        f.catalog.refresh(0);
        QTRY_VERIFY(f.catalog.entries()[0].table->find(QStringView(u"1.0"_s)));
        QCOMPARE(f.uids(), QStringList {u"1.2"_s});
        QVERIFY(f.selection.contains(u"A"_s, f.rowOf(u"1.2"_s)));
        QVERIFY(!f.selection.contains(u"A"_s, f.rowOf(u"1.0"_s)));
    }

    void aSnapshotIsRestored()
    {
        Fixture f;
        QVERIFY(f.start() && f.load(0) && f.load(1));
        f.selection.tickOnly({u"2.1"_s, u"1.3"_s, u"9.9"_s});
        QCOMPARE(f.uids(), QStringList({u"1.3"_s, u"2.1"_s}));
        const auto before = f.selection.snapshot();
        f.selection.clear();
        f.selection.restore(before);
        QCOMPARE(f.uids(), QStringList({u"1.3"_s, u"2.1"_s}));
    }

    void totalsAreSums()
    {
        Fixture f;
        QVERIFY(f.start());
        auto &content = f.small.collections[u"A"_s].series;
        content[0].fileSize = 1000;
        content[2].imageCount = 5;
        QVERIFY(f.load(0) && f.load(1));
        f.selection.tickAllShown();
        const auto totals = session::totalsOf(f.selection.selected(), {FacetId::Modality});
        QCOMPARE(totals.series, 4);
        QCOMPARE(totals.patients, 3);
        QCOMPARE(totals.studies, 3);
        QCOMPARE(totals.images, 35);
        QCOMPARE(totals.bytes, 1000);
        QCOMPARE(totals.bytesUnknown, 3);
        QCOMPARE(totals.counts.size(), size_t(1));
        QCOMPARE(totals.counts[0].second, (QList<catalog::FacetCount> {{u"CT"_s, 2}, {u"MR"_s, 1}, {u"PT"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestSeriesSelection)
#include "tst_seriesselection.moc"
