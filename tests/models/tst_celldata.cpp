// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"

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

    void answersNothingElse()
    {
        Fixture f;
        f.start();
        const QModelIndex a = f.model.indexOfCollection(u"A"_s);
        for (const int role : {int(Qt::DecorationRole), int(Qt::FontRole), int(Qt::CheckStateRole), Qt::UserRole + 99})
            QVERIFY2(!a.data(role).isValid(), qPrintable(QString::number(role)));
        const QModelIndex tick = a.siblingAtColumn(models::catalogColumn("Selected"_L1));
        QCOMPARE(tick.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }
};

QTEST_GUILESS_MAIN(TestCellData)
#include "tst_celldata.moc"
