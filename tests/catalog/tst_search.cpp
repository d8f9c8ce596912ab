// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/filter/relaxation.h"
#include "support/sampleseries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

std::shared_ptr<const SeriesTable> sample()
{
    QList<Series> all;
    for (int i = 0; i < 40; ++i) {
        all << series(u"s"_s, u"1.%1"_s.arg(i), i % 2 ? u"CT"_s : u"MR"_s);
        all.last().description = i % 3 ? u"Axial"_s : u"Coronal"_s;
        all.last().manufacturer = u"maker %1"_s.arg(i % 4);
    }
    return built(u"Some"_s, {}, {}, all);
}

} // namespace

//! What words find, and which criterion is to blame where nothing is found.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInAllAttributes()
    {
        QList<Series> all;
        const auto add = [&all](const char *modality, const char *manufacturer, const char *part, const char *text) {
            Series one = series(u"s"_s, u"1.%1"_s.arg(all.size()), QString::fromLatin1(modality));
            one.manufacturer = QString::fromLatin1(manufacturer);
            one.model = u"Biograph 64"_s;
            one.bodyPart = QString::fromLatin1(part);
            one.description = QString::fromLatin1(text);
            all << one;
        };
        add("CT", "SIEMENS", "LUNG", "Thorax");
        add("CT", "GE MEDICAL SYSTEMS", "LUNG", "contrast");
        add("MR", "SIEMENS", "LUNG", "abstract");
        add("PT", "Siemens", "LUNG", "for the CT");
        add("CT", "SIEMENS", "CHEST", "lungs");
        const auto table = built(u"Some"_s, {}, {}, all);
        const auto found = [&](const QString &text) {
            return applyFilter({.text = text, .ids = {}, .chosen = {}}, *table)->series;
        };
        QCOMPARE(found(u"siemens ct lung"_s), (std::vector<quint32> {0, 4}));
        QCOMPARE(found(u"CT"_s), (std::vector<quint32> {0, 1, 4})); // not the PT, "abstraCT", "contrast"
        QCOMPARE(found(u"mr"_s), (std::vector<quint32> {2}));
        QCOMPARE(found(u"contr"_s), (std::vector<quint32> {1}));
        QCOMPARE(found(u"biograph"_s).size(), size_t(5));
        const auto named = built(u"Lung-PET-CT"_s, {}, {}, all);
        QCOMPARE(applyFilter({.text = u"ct"_s, .ids = {}, .chosen = {}}, *named)->series.size(), size_t(3));
        QCOMPARE(applyFilter({.text = u"pr"_s, .ids = {}, .chosen = {}}, *named)->series.size(), size_t(0));
        QCOMPARE(
            applyFilter({.text = u"us"_s, .ids = {}, .chosen = {}}, *built(u"Liver-US"_s, {}, {}, all))->series.size(),
            size_t(5)); // no US: the word in the collection's name
    }

    void theCriterionIsNamedThatLetsNothingPass()
    {
        const auto table = sample();
        Filter filter {.text = u"axial"_s, .ids = {}, .chosen = {}};
        filter.chosen[FacetId::Modality] = {u"CT"_s};
        filter.chosen[FacetId::Manufacturer] = {u"none of this name"_s};
        const auto shown = applyFilter(filter, *table);
        QVERIFY(shown->series.empty());
        const QList<Relaxation> all =
            counted(relaxationsOf(filter), {{u"Some"_s, table, shown}, {u"B"_s, table, shown}});
        QCOMPARE(all.size(), qsizetype(3));
        QCOMPARE(all[0].key, u"modality"_s);
        QCOMPARE(all[0].series, 0);
        QCOMPARE(all[1].key, u"manufacturer"_s);
        QCOMPARE(all[1].series,
                 2 * qint64(applyFilter(filter.with(FacetId::Manufacturer, u"none of this name"_s, false), *table)
                                ->series.size()));
        QVERIFY(all[1].series > 0);
        QCOMPARE(all[2].key, filterTextKey);
        QCOMPARE(all[2].series, 0);
        QCOMPARE(withoutCriterion(filter, filterTextKey).text, QString());
        QVERIFY(relaxationsOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
