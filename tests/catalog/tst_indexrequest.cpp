// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexrequest.h"
#include "indexparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

//! The one pending request of an Indexer, and what others request.
class TestIndexRequest : public QObject
{
    Q_OBJECT

    struct Parts : IndexParts
    {
        IndexRequest request {catalog, freshness};
        QSignalSpy fetched {&request, &IndexRequest::fetched};
        QSignalSpy failed {&request, &IndexRequest::failed};
    };

private Q_SLOTS:
    void tellsItsAnswerWithItsTime()
    {
        Parts parts;
        QVERIFY(parts.start());
        parts.request.send(u"C9"_s);
        QCOMPARE(parts.request.collection(), u"C9"_s);
        QTRY_COMPARE(parts.fetched.size(), 1);
        QCOMPARE(parts.fetched.first().first().toString(), u"C9"_s);
        QVERIFY(parts.fetched.first().at(1).toLongLong() >= 0);
        QVERIFY(parts.request.collection().isEmpty());
        QCOMPARE(parts.failed.size(), 0);
    }

    void seesWhatOthersRequest()
    {
        Parts parts;
        QVERIFY(parts.start());
        parts.catalog.load(parts.catalog.entryOf(u"C10"_s));
        QTRY_COMPARE(parts.fetched.size(), 1);
        QCOMPARE(parts.fetched.first().first().toString(), u"C10"_s);
        QCOMPARE(parts.fetched.first().at(1).toLongLong(), -1);
    }

    void tellsItsFailure()
    {
        Parts parts;
        QVERIFY(parts.start());
        parts.small.refused[u"C9"_s] = 403;
        parts.request.send(u"C9"_s);
        QTRY_COMPARE(parts.failed.size(), 1);
        QCOMPARE(parts.failed.first().first().toString(), u"C9"_s);
        QCOMPARE(parts.failed.first().at(1).value<Error>().kind, Error::Kind::Forbidden);
        QCOMPARE(parts.failed.first().at(2).toBool(), false);
        QVERIFY(parts.request.collection().isEmpty());
        QCOMPARE(parts.fetched.size(), 0);
    }

    void forgottenRequestIsNotTold()
    {
        Parts parts;
        QVERIFY(parts.start());
        parts.small.refused[u"C9"_s] = 403;
        parts.request.send(u"C9"_s);
        parts.request.forget();
        QTRY_VERIFY(entry(parts.catalog, u"C9"_s).error);
        QCOMPARE(parts.failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIndexRequest)
#include "tst_indexrequest.moc"
