// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestlog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RequestLog;

// Rows that name no series are no requests, and a folder is not complete without them.
class TestUnnamedRows : public QObject
{
    Q_OBJECT

    static RequestLog::Content contentOf(const RequestLog &log)
    {
        const auto content = log.read();
        return content ? *content : RequestLog::Content();
    }

private Q_SLOTS:
    void untilTheyAreNamedOrDropped()
    {
        const QTemporaryDir folder;
        const RequestLog log(folder.path());
        QVERIFY(log.setUnnamed(u"collection A"_s, 3));
        QVERIFY(log.setUnnamed(u"collection B"_s, 1));
        QVERIFY(log.setUnnamed(u"collection A"_s, 2));
        const QMap<QString, qint64> both {{u"collection A"_s, 2}, {u"collection B"_s, 1}};
        QCOMPARE(contentOf(log).unnamed, both);
        QVERIFY(!contentOf(log).isComplete());
        QVERIFY(log.setUnnamed(u"collection A"_s, 0));
        QVERIFY(contentOf(log).exists && !contentOf(log).isComplete());
        QVERIFY(log.acknowledge());
        QVERIFY(contentOf(log).isComplete());
    }

    void aDamagedLineIsAnUnreadableRequest()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(RequestLog::fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"unnamed":-1,"selection":"x"})"
                                                              "\n") > 0);
        file.close();
        QCOMPARE(contentOf(RequestLog(folder.path())).unreadable, 1);
    }
};

QTEST_GUILESS_MAIN(TestUnnamedRows)
#include "tst_unnamedrows.moc"
