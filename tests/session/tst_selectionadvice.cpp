// SPDX-License-Identifier: Apache-2.0
#include "session/selectionadvice.h"

#include "catalog/table/tablebuilder.h"
#include "support/sampleseries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using session::SelectionAdvice;

namespace {

Series sized(Series series, qint64 bytes, const QString &licence = u"CC BY 4.0"_s)
{
    series.fileSize = bytes;
    series.licenseName = licence;
    return series;
}

//! Study 1 has a CT, an MR and a segmentation; study 2 a structure set without images on disk.
std::shared_ptr<const catalog::SeriesTable> sample()
{
    catalog::TableBuilder builder(u"A"_s);
    builder.add(QList {study(u"P1"_s, u"1"_s), study(u"P2"_s, u"2"_s)});
    builder.add(QList {sized(series(u"1"_s, u"1.1"_s, u"CT"_s, 1), 100),
                       sized(series(u"1"_s, u"1.2"_s, u"MR"_s, 2), 300, u"CC BY-NC 3.0"_s),
                       sized(series(u"1"_s, u"1.3"_s, u"SEG"_s, 3), 20),
                       sized(series(u"2"_s, u"2.1"_s, u"CT"_s, 1), 50),
                       sized(series(u"2"_s, u"2.2"_s, u"RTSTRUCT"_s, 2), 5)});
    return std::move(builder).build();
}

session::SelectionState stateOf(const std::shared_ptr<const catalog::SeriesTable> &table, const QStringList &selected)
{
    Bitmap rows(table->size());
    for (const QString &uid : selected)
        rows.set(*table->find(QStringView(uid)));
    return {.selected = {{table, rows}},
            .shown = {catalog::applyFilter({}, *table)},
            .ticked = {rows},
            .basket = std::make_shared<basket::BasketContent>(),
            .onDisk = {}};
}

QStringList uidsOf(const SelectionAdvice::Parts &parts)
{
    QStringList out;
    for (const session::SeriesSelection::Part &part : parts)
        part.rows.forEach([&](Row row) { out << part.table->seriesUid(row); });
    return out;
}

} // namespace

//! What is said of a selection before it is downloaded.
class TestSelectionAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsNotForCommercialUse()
    {
        const auto table = sample();
        const SelectionAdvice advice = session::adviceOf(stateOf(table, {u"1.1"_s, u"1.2"_s}));
        QCOMPARE(uidsOf(advice.nonCommercial), QStringList {u"1.2"_s});
        QCOMPARE(advice.licences, QSet<QString> {u"CC BY-NC 3.0"_s});
        QCOMPARE(advice.collections, QStringList {u"A"_s});
        QVERIFY(session::adviceOf(stateOf(table, {u"1.1"_s})).nonCommercial.empty());
    }

    //! The address of a licence counts as its name does.
    void namesWhatAnAddressForbids()
    {
        Series nc = sized(series(u"1"_s, u"1.1"_s, u"CT"_s, 1), 100),
               by = sized(series(u"1"_s, u"1.2"_s, u"MR"_s, 2), 300);
        nc.licenseUri = u"https://creativecommons.org/licenses/by-nc/4.0/"_s;
        by.licenseUri = u"https://creativecommons.org/licenses/by/4.0/"_s;
        catalog::TableBuilder builder(u"A"_s);
        builder.add(QList {study(u"P1"_s, u"1"_s)});
        builder.add(QList {nc, by});
        const SelectionAdvice advice = session::adviceOf(stateOf(std::move(builder).build(), {u"1.1"_s, u"1.2"_s}));
        QCOMPARE(uidsOf(advice.nonCommercial), QStringList {u"1.1"_s});
    }

    void findsTheImagesOfAStructureSet()
    {
        const auto table = sample();
        session::SelectionState state = stateOf(table, {u"2.2"_s});
        SelectionAdvice advice = session::adviceOf(state);
        QCOMPARE(advice.withoutSource, 1);
        QCOMPARE(uidsOf(advice.sources.shown), QStringList {u"2.1"_s});
        state.onDisk.insert(u"2.1"_s, u"/images/2.1"_s);
        QCOMPARE(session::adviceOf(state).withoutSource, 0);
        advice = session::adviceOf(stateOf(table, {u"2.1"_s, u"2.2"_s}));
        QCOMPARE(advice.withoutSource, 0);
        QVERIFY(advice.sources.shown.empty() && advice.partners.shown.empty());
    }

    void findsTheSegmentationOfImages()
    {
        const auto table = sample();
        session::SelectionState state = stateOf(table, {u"1.1"_s});
        QCOMPARE(uidsOf(session::adviceOf(state).partners.shown), QStringList {u"1.3"_s});
        catalog::Filter filter;
        filter.chosen[catalog::FacetId::Modality] = {u"CT"_s};
        state.shown = {catalog::applyFilter(filter, *table)};
        const SelectionAdvice hidden = session::adviceOf(state);
        QVERIFY(hidden.partners.shown.empty()); // ticking it would select nothing yet
        QCOMPARE(uidsOf(hidden.partners.hidden), QStringList {u"1.3"_s});
        QCOMPARE(uidsOf(hidden.partners.open()), QStringList {u"1.3"_s});
        state.ticked[0].set(*table->find(QStringView(u"1.3")));
        const SelectionAdvice ticked = session::adviceOf(state);
        QVERIFY(ticked.partners.open().empty());
        QCOMPARE(uidsOf(ticked.partners.ticked), QStringList {u"1.3"_s});
        state.onDisk.insert(u"1.3"_s, u"/images/1.3"_s);
        QVERIFY(session::adviceOf(state).partners.ticked.empty());
    }

    //! Whatever an archive calls images: a segmentation that is selected with them lacks nothing.
    void knowsTheImagesOfEveryModality_data()
    {
        QTest::addColumn<QString>("modality");
        QTest::addColumn<bool>("isImage");
        for (const char *image :
             {"CT", "MR", "PT", "NM", "US", "CR", "DX", "MG", "SM", "XA", "RF", "OP", "OPT", "XC", "RTIMAGE", "OT"})
            QTest::newRow(image) << QString::fromLatin1(image) << true;
        for (const char *other : {"SR", "PR", "KO", "REG", "RWV", "PLAN", "SEG", "RTSTRUCT", "RTDOSE", "RTPLAN"})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }
    void knowsTheImagesOfEveryModality()
    {
        QFETCH(const QString, modality);
        QFETCH(const bool, isImage);
        catalog::TableBuilder builder(u"A"_s);
        builder.add(QList {study(u"P1"_s, u"1"_s)});
        builder.add(QList {series(u"1"_s, u"1.1"_s, modality, 1), series(u"1"_s, u"1.2"_s, u"SEG"_s, 2)});
        const auto table = std::move(builder).build();
        const SelectionAdvice both = session::adviceOf(stateOf(table, {u"1.1"_s, u"1.2"_s}));
        QCOMPARE(both.withoutSource > 0, !isImage);
        const SelectionAdvice alone = session::adviceOf(stateOf(table, {u"1.2"_s}));
        QCOMPARE(alone.withoutSource, 1);
        QCOMPARE(uidsOf(alone.sources.shown), isImage ? QStringList {u"1.1"_s} : QStringList());
        const SelectionAdvice image = session::adviceOf(stateOf(table, {u"1.1"_s}));
        QCOMPARE(uidsOf(image.partners.shown), isImage ? QStringList {u"1.2"_s} : QStringList());
    }

    void findsTheFewestThatMakeRoom()
    {
        const auto table = sample();
        session::SelectionState state = stateOf(table, {u"1.1"_s, u"1.2"_s, u"1.3"_s, u"2.1"_s});
        const SelectionAdvice advice = session::adviceOf(state); // 470 bytes
        QVERIFY(session::largestBeyond(advice, 470).empty());
        QCOMPARE(uidsOf(session::largestBeyond(advice, 469)), QStringList {u"1.2"_s});
        QCOMPARE(uidsOf(session::largestBeyond(advice, 75)), (QStringList {u"1.1"_s, u"1.2"_s}));
        QCOMPARE(session::countOf(session::largestBeyond(advice, 0)), 4);
        state.onDisk.insert(u"1.2"_s, u"/images/1.2"_s);
        QVERIFY(session::largestBeyond(session::adviceOf(state), 170).empty());
        const auto targets = session::targetsOf(session::largestBeyond(advice, 75));
        QCOMPARE(targets.size(), size_t(1));
        QCOMPARE(targets[0].collection, u"A"_s);
        QCOMPARE(targets[0].rows.size(), size_t(2));
    }

    void countsWhatChangedSinceItWasChosen()
    {
        const auto table = sample();
        session::SelectionState state = stateOf(table, {u"1.1"_s, u"1.2"_s});
        auto basket = std::make_shared<basket::BasketContent>();
        Series before = table->series(*table->find(QStringView(u"1.1")));
        before.imageCount = 9;
        basket->series = {before, table->series(*table->find(QStringView(u"1.2")))};
        basket->rows = {{u"1.1"_s, 0}, {u"1.2"_s, 1}};
        state.basket = basket;
        QCOMPARE(session::adviceOf(state).changed, 1);
    }
};

QTEST_GUILESS_MAIN(TestSelectionAdvice)
#include "tst_selectionadvice.moc"
