// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Stages in a folder whose journal somebody else has written: only what the command names is run.
class TestStages : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    Ran run(const QStringList &words)
    {
        return m_program.run(QStringList {u"--url"_s,
                                          u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                                          u"--dialect"_s, u"nbia-v4"_s, u"--format"_s, u"json"_s} +
                             words);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void aForeignJournalRunsNothing()
    {
        const auto all = demo::content().series;
        const auto smallest = std::ranges::min_element(all, {}, &demo::SeriesEntry::images);
        const QString uid = smallest->record.seriesUid;
        const QString folder = m_program.file(u"images"_s), made = m_program.file(u"made"_s);
        const QString stage = u"command:touch \"%1\""_s.arg(made);
        const QStringList named {u"download"_s, u"--to"_s, folder, u"--series"_s, uid};
        Ran ran = run(named);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY(QDir().mkpath(folder + u"/tcia-stages"_s));
        QFile journal(folder + u"/tcia-stages/journal.jsonl"_s);
        const QByteArray line = QJsonDocument(QJsonObject {{u"stage"_s, stage}, {u"asked"_s, QJsonArray {uid}}})
                                    .toJson(QJsonDocument::Compact) +
                                '\n';
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(line) == line.size());
        journal.close();

        const QList<QStringList> commands {named,
                                           {u"download"_s, u"--to"_s, folder},
                                           {u"download"_s, u"--to"_s, folder, u"--dry-run"_s},
                                           {u"download"_s, u"--to"_s, folder, u"--after"_s, u"command:true"_s}};
        for (const QStringList &words : commands) {
            ran = run(words);
            QVERIFY2(ran.exit == 0, ran.err.constData());
            QVERIFY2(ran.err.contains("1 series of earlier downloads"), ran.err.constData());
            QVERIFY(!QFile::exists(made));
        }
        ran = m_program.run({u"--format"_s, u"json"_s, u"stages"_s, folder, u"--retry"_s});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("--after"), ran.err.constData());
        ran = m_program.run({u"--format"_s, u"json"_s, u"stages"_s, folder, u"--after"_s, u"command:false"_s,
                             u"--retry"_s}); // it was never asked for
        QVERIFY2(ran.exit == 0 && ran.json().isEmpty(), ran.err.constData());
        QVERIFY(!QFile::exists(made));
        ran = m_program.run({u"--format"_s, u"json"_s, u"stages"_s, folder, u"--after"_s, stage, u"--retry"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.json().first().toObject().value("State"_L1).toString(), u"done"_s);
        QVERIFY(QFile::exists(made));
    }
};

QTEST_GUILESS_MAIN(TestStages)
#include "tst_stages.moc"
