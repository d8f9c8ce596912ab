// SPDX-License-Identifier: Apache-2.0
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/earlier.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! The command resumes downloads of version 0.1; tests/fixtures describes how they were made.
class TestEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Done, present, failed, waiting, running and cancelled, some of them in place but not recorded: all are complete
    // in the end.
    void resumes()
    {
        demo::DemoServer server;
        QVERIFY(server.start());
        Program program(QStringLiteral(TCIA_PROGRAM));
        const QString fixtures = QStringLiteral(TCIA_FIXTURES);
        const QString root = program.file(u"root"_s);
        const QString name =
            QString::fromLatin1(QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex());
        const QString queue = program.file(u"home/XDG_DATA_HOME/tcia-browser/queues/%1.sqlite"_s.arg(name));
        QVERIFY(copyTree(fixtures + u"/0.1/folder"_s, root));
        QVERIFY(copyQueue(fixtures, queue, root, u"http://127.0.0.1:%1"_s.arg(server.port())));
        QSet<QString> uids;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"queue"_s);
            connection.setDatabaseName(queue);
            QVERIFY(connection.open());
            QSqlQuery query(connection);
            QVERIFY(query.exec(u"DELETE FROM transfers WHERE state='paused'"_s)); // of another folder
            QVERIFY(query.exec(u"SELECT uid FROM transfers"_s));
            while (query.next())
                uids << query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(u"queue"_s);
        QCOMPARE(uids.size(), 8);

        const Ran ran = program.run({u"--format"_s, u"json"_s, u"download"_s, u"--to"_s, root});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QSet<QString> whole;
        for (const auto &row : ran.json()) {
            const QString state = row.toObject().value("State"_L1).toString();
            QVERIFY2(state == "done"_L1 || state == "present"_L1, ran.out.constData());
            whole << row.toObject().value("SeriesInstanceUID"_L1).toString();
        }
        QCOMPARE(whole, uids);
        const Ran checked = program.run({u"--format"_s, u"json"_s, u"verify"_s, root});
        QVERIFY2(checked.exit == 0, checked.err.constData());
        QCOMPARE(checked.json().size(), 8);
        QVERIFY(!QFileInfo::exists(queue));
    }
};

QTEST_GUILESS_MAIN(TestEarlier)
#include "tst_oldversions.moc"
