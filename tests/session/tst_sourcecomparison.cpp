// SPDX-License-Identifier: Apache-2.0
#include "session/sourcecomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::session;

namespace {

Series seriesOf(const QString &uid, Count images, Count bytes)
{
    Series series;
    series.seriesUid = uid;
    series.imageCount = images;
    series.fileSize = bytes;
    return series;
}

QHash<QString, Series> byUid(const QList<Series> &list)
{
    QHash<QString, Series> found;
    for (const Series &series : list)
        found.insert(series.seriesUid, series);
    return found;
}

} // namespace

//! Series of one server compared with those of another.
class TestSourceComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByWhatIsTheSame()
    {
        const QList<Series> known {seriesOf(u"1.1"_s, 10, 1000), seriesOf(u"1.2"_s, 10, 1000),
                                   seriesOf(u"1.3"_s, 10, 1000), seriesOf(u"1.4"_s, {}, 1000),
                                   seriesOf(u"1.5"_s, 10, 1000), seriesOf(u"1.6"_s, 10, 1000)};
        const auto comparison = compareSources(
            known, byUid({seriesOf(u"1.1"_s, 10, 1000), seriesOf(u"1.2"_s, 9, 1000), seriesOf(u"1.3"_s, 10, 1001),
                          seriesOf(u"1.4"_s, 10, 1000), seriesOf(u"1.5"_s, 10, {}), seriesOf(u"2.1"_s, 10, 1000)}));
        QCOMPARE(comparison.same.size(), 1);
        QCOMPARE(comparison.same.first().seriesUid, u"1.1"_s);
        QCOMPARE(compareSources({seriesOf(u"1.1"_s, 100, 1000)}, byUid({seriesOf(u"1.1"_s, 60, {})})).different.size(),
                 1);
        QCOMPARE(comparison.different.size(), 2);
        QCOMPARE(comparison.different[0].found.imageCount, Count(9));
        QCOMPARE(comparison.different[1].found.fileSize, Count(1001));
        QCOMPARE(comparison.uncompared.size(), 2);
        QCOMPARE(comparison.uncompared[0].imageCount, Count(10)); // as the other server announces
        QCOMPARE(comparison.missing, QList<Series> {known[5]});
    }

    void keepsTheNamesOfTheFirstServer()
    {
        Series known = seriesOf(u"1.1"_s, 10, 1000), found = known;
        known.collection = u"LIDC-IDRI"_s;
        found.collection = u"lidc_idri"_s;
        found.licenseName = u"CC BY 3.0"_s;
        found.locator = u"s3://bucket/uuid/"_s;
        const Series same = compareSources({known}, byUid({found})).same.value(0);
        QCOMPARE(same.collection, known.collection);
        QCOMPARE(same.licenseName, found.licenseName);
        QCOMPARE(same.locator, found.locator);
    }
};

QTEST_GUILESS_MAIN(TestSourceComparison)
#include "tst_sourcecomparison.moc"
