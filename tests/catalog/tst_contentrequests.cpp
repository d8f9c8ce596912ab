// SPDX-License-Identifier: Apache-2.0
#include "catalog/contentrequests.h"
#include "catalogfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

using Urgency = ContentRequests::Urgency;

namespace {

//! Five collections, of which two are requested at a time.
struct Fixture
{
    SmallArchive small;
    archive::Archive archive {small.server()};
    CatalogEntries entries;
    ContentRequests requests {archive, entries};
    QStringList ended;

    Fixture()
    {
        int number = 0;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
            small.collections[name] = smallContent(QString::number(++number), 2); // its prefix is part of UIDs
        entries.setNames(small.collections.keys(), {});
        QObject::connect(&requests, &ContentRequests::received, &requests,
                         [this](const QString &collection) { ended << collection; });
        QObject::connect(&requests, &ContentRequests::failed, &requests,
                         [this](const QString &collection) { ended << u"failed "_s + collection; });
    }
};

} // namespace

class TestContentRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUserPrecedesTheBackground()
    {
        Fixture f;
        f.requests.setSuspended(true);
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            f.requests.add(name, Urgency::Background);
        f.requests.add(u"D"_s, Urgency::Now);
        f.requests.sendNext();
        QVERIFY(f.requests.isInBackground(u"A"_s)); // held
        QVERIFY(f.requests.prioritize(u"C"_s));
        QVERIFY(!f.requests.prioritize(u"C"_s) && !f.requests.prioritize(u"D"_s));
        f.requests.setSuspended(false); // sends two
        QCOMPARE(f.requests.dropBackground(), QStringList({u"A"_s, u"B"_s}));
        QTRY_COMPARE(f.ended.size(), 2);
        f.ended.sort();
        QCOMPARE(f.ended, QStringList({u"C"_s, u"D"_s}));
    }

    void allAreSentInTheEnd()
    {
        Fixture f;
        f.small.refused[u"B"_s] = 404;
        for (const QString &name : f.entries.names())
            f.requests.add(name, Urgency::Background);
        f.requests.add(u"unknown"_s, Urgency::Now);
        f.requests.sendNext();
        QCOMPARE(f.requests.dropBackground().size(), 3);
        for (const QString &name : {u"C"_s, u"D"_s, u"E"_s})
            f.requests.add(name, Urgency::Background);
        QTRY_COMPARE(f.ended.size(), 5);
        f.ended.sort();
        QCOMPARE(f.ended, QStringList({u"A"_s, u"C"_s, u"D"_s, u"E"_s, u"failed B"_s}));
    }
};

QTEST_GUILESS_MAIN(TestContentRequests)
#include "tst_contentrequests.moc"
