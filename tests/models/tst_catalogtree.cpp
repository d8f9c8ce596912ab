// SPDX-License-Identifier: Apache-2.0
#include "catalogmodelfixture.h"

#include "models/catalogtree.h"

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::models;

using Fixture = CatalogModelFixture;

namespace {

//! As a model does without views.
void update(CatalogTree &tree)
{
    tree.collections().followEntries();
    tree.collections().takeAll();
    const std::vector<quint32> wanted = tree.wantedRoots();
    for (const RowRun run : runsToRemove(tree.roots(), wanted))
        tree.removeRoots(run);
    tree.orderRoots();
    for (const RowRun run : runsToInsert(tree.roots(), wanted))
        tree.insertRoots(run, wanted);
    tree.collections().clearGone();
}

QStringList names(const CatalogTree &tree)
{
    QStringList out;
    for (const quint32 root : tree.roots())
        out << tree.collections()[root].name();
    return out;
}

} // namespace

class TestCatalogTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyOnCommand()
    {
        Fixture f;
        f.start();
        CatalogTree tree(f.catalog);
        QVERIFY(tree.roots().empty());
        update(tree);
        QCOMPARE(names(tree), QStringList({u"A"_s, u"B"_s, u"Empty"_s}));
        const NodeId a = tree.root(0);
        QVERIFY(tree.hasChildren(a)); // unknown before it is loaded
        f.load(u"A"_s);
        QCOMPARE(tree.childCount(a), 0);
        QVERIFY(tree.collections().isAnyOutdated());
        QVERIFY(!tree.find(u"1.1"_s));
        tree.collections().take(a.collection);
        QVERIFY(!tree.collections().isAnyOutdated());
        QCOMPARE(tree.childCount(a), 3);
        QVERIFY(tree.find(u"1.1"_s));
    }

    void nodesLeadUpAndDown()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        CatalogTree tree(f.catalog);
        update(tree);
        NodeId node = *tree.find(u"1.2"_s);
        QCOMPARE(tree.nodeOf(node).identifier(), u"1.2"_s);
        for (const QString &above : {u"1"_s, u"P1"_s, u"A"_s}) {
            const NodeId parent = *tree.parentOf(node);
            QCOMPARE(tree.nodeOf(parent).identifier(), above);
            QVERIFY(tree.child(parent, tree.rowOf(node)) == node);
            node = parent;
        }
        QVERIFY(!tree.parentOf(node));
        QVERIFY(node == *tree.collection(u"A"_s));
    }

    //! Numbers of collections are part of indexes that views hold.
    void collectionsKeepTheirNumber()
    {
        Fixture f;
        f.start();
        f.load(u"A"_s);
        CatalogTree tree(f.catalog);
        update(tree);
        const NodeId series = *tree.find(u"2.1"_s);
        const quint32 b = tree.collection(u"B"_s)->collection;
        const auto before = tree.collections().tables();
        f.small.collections[u"A"_s].series.prepend(tests::series(u"1"_s, u"0.9"_s, u"CT"_s, 0));
        f.small.collections.remove(u"Empty"_s);
        f.small.collections[u"0"_s] = {};
        f.catalog.refresh();
        QTRY_VERIFY(f.catalog.find(u"0.9"_s) && f.catalog.entryOf(u"0"_s) >= 0);
        update(tree);
        QCOMPARE(names(tree), QStringList({u"0"_s, u"A"_s, u"B"_s}));
        QCOMPARE(tree.collection(u"B"_s)->collection, b);
        const NodeId moved = *tree.collections().moved(series, before);
        QVERIFY(!(moved == series)); // another row in the new table
        QCOMPARE(tree.nodeOf(moved).identifier(), u"2.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogTree)
#include "tst_catalogtree.moc"
