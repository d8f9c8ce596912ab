// SPDX-License-Identifier: Apache-2.0
#include "models/rowvalues.h"
#include "models/verdictmodel.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::VerdictModel;
using verify::Verdict;

// What a check of a folder found, as rows.
class TestVerdictModel : public QObject
{
    Q_OBJECT

    static Verdict verdict(Verdict::Kind kind, const QString &uid, qint64 files, const QString &reason = {})
    {
        Verdict made;
        made.kind = kind;
        made.seriesUid = uid;
        made.folder = u"a/"_s + uid;
        made.files = files;
        made.expected = 10;
        made.reason = reason;
        if (kind == Verdict::Kind::Short)
            made.patientId = u"P-4"_s;
        return made;
    }

    static QStringList rows(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    const QList<Verdict> m_verdicts {verdict(Verdict::Kind::Whole, u"1.2.3"_s, 10),
                                     verdict(Verdict::Kind::Short, u"1.2.4"_s, 9, u"x.dcm is missing"_s),
                                     verdict(Verdict::Kind::Damaged, u"1.2.5"_s, 10, u"<b>y\n.dcm</b>"_s),
                                     verdict(Verdict::Kind::Unknown, {}, 1200)};

private Q_SLOTS:
    void rowsMatchVerdicts()
    {
        VerdictModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setVerdicts(m_verdicts);
        QCOMPARE(rows(model), (QStringList {u"Whole||1.2.3|a/1.2.3|10 of 10|"_s,
                                            u"Short|P-4|1.2.4|a/1.2.4|9 of 10|x.dcm is missing"_s,
                                            u"Damaged||1.2.5|a/1.2.5|10 of 10|<b>y .dcm</b>"_s,
                                            u"Unknown|||a/|"_s + QLocale().toString(1200) + u"|"_s}));
        QCOMPARE(model.index(2, VerdictModel::ReasonColumn).data(Qt::ToolTipRole).toString(),
                 u"<b>y .dcm</b>"_s); // shown as it is
        QCOMPARE(model.headerData(VerdictModel::ReasonColumn, Qt::Horizontal).toString(), u"Reason"_s);
        model.setVerdicts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filtersAndSorts()
    {
        VerdictModel model;
        QSortFilterProxyModel proxy;
        QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        proxy.setSortRole(VerdictModel::SortRole);
        proxy.setFilterRole(VerdictModel::DefectiveRole);
        model.setVerdicts(m_verdicts);
        proxy.setFilterFixedString(QString::fromLatin1(VerdictModel::defective));
        proxy.sort(VerdictModel::StateColumn); // the worst first
        QCOMPARE(proxy.rowCount(), 2);
        QCOMPARE(proxy.index(0, VerdictModel::SeriesColumn).data().toString(), u"1.2.5"_s);
        proxy.setFilterFixedString({});
        QCOMPARE(proxy.index(3, VerdictModel::SeriesColumn).data().toString(), u"1.2.3"_s); // what is whole last
    }

    void repairsAreFollowed()
    {
        VerdictModel model;
        QAbstractItemModelTester tester(&model);
        model.setVerdicts(m_verdicts);
        const auto stateOf = [&model](int row) {
            return models::RowState(model.index(row, 0).data(VerdictModel::RowStateRole).toInt());
        };
        QCOMPARE(stateOf(0), models::RowState::OnDisk);
        QCOMPARE(stateOf(1), models::RowState::Partly);
        QCOMPARE(stateOf(2), models::RowState::Failed);
        model.setRepairing();
        QVERIFY(!model.isRepairing(u"1.2.3"_s) && model.isRepairing(u"1.2.4"_s) && model.isRepairing(u"1.2.5"_s));
        QCOMPARE(stateOf(1), models::RowState::Moving);
        model.setRepaired(u"1.2.4"_s, true, {});
        QCOMPARE(rows(model).at(1), u"Whole|P-4|1.2.4|a/1.2.4|10 of 10|It was downloaded again and verified."_s);
        model.setRepaired(u"1.2.5"_s, false, Error {.kind = Error::Kind::Server, .detail = u"It broke."_s});
        QCOMPARE(rows(model).at(2), u"Damaged||1.2.5|a/1.2.5|10 of 10|It broke."_s);
        QVERIFY(!model.isRepairing());
    }
};

QTEST_GUILESS_MAIN(TestVerdictModel)
#include "tst_verdictmodel.moc"
