// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::archive;

//! What people outside this room call endpoints and the demonstration archive: they know no address of their own.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointsAreKnownByTheGuidesNames()
    {
        QCOMPARE(namesOf(Endpoint::Series), QStringList {u"getSeries"_s});
        const QStringList list = namesOf(Endpoint::SharedList);
        QCOMPARE(QSet<QString>(list.begin(), list.end()),
                 (QSet<QString> {u"ContentsByName"_s, u"getContentsByName"_s}));
        QCOMPARE(endpointFromName(u"GETPATIENTSTUDY"), Endpoint::Studies);
        QCOMPARE(endpointFromName(u"contentsbyname"), Endpoint::SharedList);
        QVERIFY(!endpointFromName(u"getEverything"));
        for (int i = 0; i < endpointCount; ++i)
            QCOMPARE(endpointFromName(namesOf(Endpoint(i)).first()), Endpoint(i));
    }

    void theDemonstrationArchiveHasAnAddressForEachDialect()
    {
        QCOMPARE(demonstrationUrl(8080, DialectId::Legacy), QUrl(u"http://127.0.0.1:8080/services/v2"_s));
        QCOMPARE(demonstrationUrl(8080, DialectId::NbiaV1), QUrl(u"http://127.0.0.1:8080/nbia-api/services/v1"_s));
        QCOMPARE(demonstrationUrl(8080, DialectId::NbiaV4), QUrl(u"http://127.0.0.1:8080/nbia-api/services/v4"_s));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
