// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"
#include "models/rowlook.h"

#include <QFont>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

using Fixture = CatalogModelFixture;

class TestCellData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatARowIs()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        const QModelIndex series = f.model.indexOfSeries(u"1.1"_s);
        const QStringList uids {u"1.1"_s, QString(), QString(), QString()};
        int level = CatalogModel::Series;
        for (QModelIndex row = series; row.isValid(); row = row.parent(), --level) {
            QCOMPARE(row.data(NodeRole::Level).toInt(), level);
            QCOMPARE(row.data(NodeRole::SeriesUid).toString(), uids[CatalogModel::Series - level]);
            QCOMPARE(row.data(NodeRole::Collection).toString(), u"A"_s);
            QCOMPARE(row.data(NodeRole::State).toInt(), int(catalog::CatalogEntry::State::Loaded));
        }
        QCOMPARE(level, -1);
        const QModelIndex other = f.model.indexOfCollection(u"B"_s);
        QCOMPARE(other.data(NodeRole::State).toInt(), int(catalog::CatalogEntry::State::Unloaded));
    }

    void licencesThatForbidCommercialUse_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("isForbidden");
        QTest::newRow("no address") << QString() << false;
        QTest::newRow("free") << u"https://creativecommons.org/licenses/by/4.0/"_s << false;
        QTest::newRow("by the address") << u"https://creativecommons.org/licenses/by-nc/4.0/"_s << true;
    }
    void licencesThatForbidCommercialUse()
    {
        QFETCH(const QString, uri); // of one series
        QFETCH(const bool, isForbidden);
        Fixture f;
        Content content = first();
        content.series[0].licenseName = u"TCIA No Commercial Limited Access"_s;
        content.series[1].licenseName = u"Creative Commons Attribution-NonCommercial 3.0 Unported License"_s;
        content.series[2].licenseName = u"CC BY 4.0"_s;
        content.series[3].licenseName = u"ABC-NCI"_s;
        content.series[3].licenseUri = uri;
        f.small.collections[u"A"_s] = content;
        f.start();
        f.load(u"A"_s);
        const auto forbids = [&f](const QString &uid, int levelsUp = 0) {
            QModelIndex row = f.model.indexOfSeries(uid);
            for (; levelsUp > 0; --levelsUp)
                row = row.parent();
            return row.data(models::RowRole::NonCommercial).toBool();
        };
        QVERIFY(forbids(u"1.1"_s) && forbids(u"1.2"_s));
        QVERIFY(!forbids(u"2.1"_s));
        QCOMPARE(forbids(u"3.1"_s), isForbidden);
        QVERIFY(forbids(u"1.1"_s, 1) && !forbids(u"2.1"_s, 1)); // studies
        QVERIFY(forbids(u"2.1"_s, 2));                          // patients
        QCOMPARE(forbids(u"3.1"_s, 2), isForbidden);
        QVERIFY(forbids(u"3.1"_s, 3)); // the collection
    }

    void answersNothingElse()
    {
        Fixture f;
        f.start();
        const QModelIndex a = f.model.indexOfCollection(u"A"_s);
        for (const int role : {int(Qt::DecorationRole), int(Qt::CheckStateRole), Qt::UserRole + 99})
            QVERIFY2(!a.data(role).isValid(), qPrintable(QString::number(role)));
        QCOMPARE(a.data(Qt::FontRole).value<QFont>().weight(), QFont::DemiBold); // stands out from what is below it
        QVERIFY(!a.siblingAtColumn(models::catalogColumn("Size"_L1)).data(Qt::FontRole).isValid());
        const QModelIndex tick = a.siblingAtColumn(models::catalogColumn("Selected"_L1));
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }
};

QTEST_GUILESS_MAIN(TestCellData)
#include "tst_celldata.moc"
