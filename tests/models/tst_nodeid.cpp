// SPDX-License-Identifier: Apache-2.0
#include "models/nodeid.h"

#include <QSet>
#include <QTest>

using namespace tcia::models;

class TestNodeId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameUnpacked()
    {
        using enum CatalogLevel::Level;
        constexpr quint32 largest = (1U << 30) - 1;
        for (const NodeId &id : {NodeId {}, NodeId {Collection, largest, 0}, NodeId {Patient, 0, 1},
                                 NodeId {Study, 77, 4'000'000'000}, NodeId {Series, largest, 0xffffffff}})
            QVERIFY(NodeId::unpacked(id.packed()) == id);
    }

    //! Qt's hash of an index takes the low bits; rows of different collections must not share them.
    void differsInTheLowBits()
    {
        QSet<quint32> low;
        for (quint32 collection = 0; collection < 100; ++collection)
            for (quint32 number = 0; number < 100; ++number)
                low.insert(quint32(NodeId {CatalogLevel::Series, collection, number}.packed()));
        QVERIFY(low.size() > 9'990);
    }
};

QTEST_GUILESS_MAIN(TestNodeId)
#include "tst_nodeid.moc"
