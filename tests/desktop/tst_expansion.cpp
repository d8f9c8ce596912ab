// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "support/sampleseries.h"
#include "support/smallarchive.h"

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! What is expanded in the tree is expanded again after a restart.
class TestExpansion : public QObject
{
    Q_OBJECT

    Home m_home;
    SmallArchive m_small;

    //! The expanded nodes, "A/p" for a patient.
    static QStringList expanded(const Desk &desk, const QModelIndex &parent = {}, const QString &above = {})
    {
        QStringList out;
        for (int row = 0; row < desk.model().rowCount(parent); ++row) {
            const QModelIndex node = desk.model().index(row, 0, parent);
            const QString path = above + desk.model().nodeAt(node).identifier();
            if (!desk.tree().isExpanded(node))
                continue;
            out << path;
            out += expanded(desk, node, path + u'/');
        }
        return out;
    }
    void start(Desk &desk)
    {
        desk.start(m_small.server().base, archive::DialectId::Legacy);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 2, 60'000);
    }

private Q_SLOTS:
    void afterARestart()
    {
        const Content content {{patient(u"p"_s), patient(u"q"_s)},
                               {study(u"p"_s, u"1"_s), study(u"q"_s, u"2"_s)},
                               {series(u"1"_s, u"1.1"_s, u"CT"_s), series(u"2"_s, u"1.2"_s, u"MR"_s)}};
        m_small.collections = {{u"A"_s, content}, {u"B"_s, {}}};
        const QStringList all {u"A"_s, u"A/q"_s, u"A/q/2"_s};
        {
            Desk desk;
            start(desk);
            QVERIFY(desk.open(desk.collection(u"A"_s)).isValid());
            QTRY_COMPARE(desk.model().rowCount(desk.collection(u"A"_s)), 2);
            const QModelIndex q = desk.model().index(1, 0, desk.collection(u"A"_s));
            QVERIFY(desk.open(desk.open(q)).isValid());
            QCOMPARE(expanded(desk), all);
        }
        {
            Desk desk;
            start(desk);
            QTRY_COMPARE(expanded(desk), all);
            catalog::Filter filter;
            filter.text = u"nothing is called so"_s;
            desk.services().session()->catalog().setFilter(filter);
            QTRY_COMPARE(desk.model().rowCount(), 0);
            desk.services().session()->catalog().setFilter({});
            QTRY_COMPARE(expanded(desk), all);
            desk.tree().collapse(desk.model().index(1, 0, desk.collection(u"A"_s)));
            QCOMPARE(expanded(desk), QStringList {u"A"_s});
        }
        Desk desk;
        start(desk);
        QTRY_COMPARE(desk.model().rowCount(desk.collection(u"A"_s)), 2);
        QCOMPARE(expanded(desk), QStringList {u"A"_s});
    }
};

QTEST_MAIN(TestExpansion)
#include "tst_expansion.moc"
