// SPDX-License-Identifier: Apache-2.0
#include "provenance/licencetotals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::provenance;

//! The sums of each licence.
class TestLicenceTotals : public QObject
{
    Q_OBJECT

private:
    static Series series(const QString &name, const QString &address, Count images = 2, Count bytes = 30)
    {
        return {.imageCount = images, .fileSize = bytes, .licenseName = name, .licenseUri = address};
    }

private Q_SLOTS:
    void sortedByNameAndAddress()
    {
        LicenceTotals totals;
        QVERIFY(totals.sorted().isEmpty());
        totals.add(series(u"CC BY 4.0"_s, u"https://b"_s));
        totals.add(series(u"CC BY 3.0"_s, u"https://c"_s));
        totals.add(series({}, {}, {}, 7));
        totals.add(series(u"CC BY 4.0"_s, u"https://a"_s));
        totals.add(series(u"CC BY 4.0"_s, u"https://b"_s, 3, {}));
        const QList<LicenceTotal> expected {
            {.name = {}, .address = {}, .series = 1, .images = 0, .bytes = 7, .unsized = 1},
            {.name = u"CC BY 3.0"_s, .address = u"https://c"_s, .series = 1, .images = 2, .bytes = 30, .unsized = 0},
            {.name = u"CC BY 4.0"_s, .address = u"https://a"_s, .series = 1, .images = 2, .bytes = 30, .unsized = 0},
            {.name = u"CC BY 4.0"_s, .address = u"https://b"_s, .series = 2, .images = 5, .bytes = 30, .unsized = 1}};
        QCOMPARE(totals.sorted(), expected);
    }

    //! Names come from the server: as many as there are series must not matter.
    void manyNames()
    {
        constexpr int many = 100'000;
        LicenceTotals totals;
        for (int i = 0; i < many; ++i)
            totals.add(series(QString::number(i % (many - 1)), {}));
        const QList<LicenceTotal> all = totals.sorted();
        QCOMPARE(all.size(), many - 1);
        QCOMPARE(all.first().series, 2);
    }
};

QTEST_GUILESS_MAIN(TestLicenceTotals)
#include "tst_licencetotals.moc"
