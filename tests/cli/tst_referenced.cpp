// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `--referenced-by`: the series that segmentations and structure sets on disk were made from.
class TestReferenced : public QObject
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

    static Series firstOf(const QString &modality)
    {
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == modality)
                return entry.record;
        qFatal("no such series");
    }

    static QStringList uidsOf(const Ran &ran)
    {
        QStringList uids;
        const QJsonArray rows = ran.json();
        for (const auto &row : rows)
            uids << row.toObject().value("SeriesInstanceUID"_L1).toString();
        return uids;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void theirSeriesAreFetchedAndTheRecordNamesTheRule_data()
    {
        QTest::addColumn<QString>("modality");
        QTest::newRow("segmentation") << u"SEG"_s;
        QTest::newRow("structure set") << u"RTSTRUCT"_s;
    }
    void theirSeriesAreFetchedAndTheRecordNamesTheRule()
    {
        QFETCH(const QString, modality);
        const Series derived = firstOf(modality);
        const QString folder = m_program.file(modality), other = m_program.file(modality + u"-images"_s);
        const Ran first = run({u"download"_s, u"--to"_s, folder, u"--series"_s, derived.seriesUid});
        QVERIFY2(first.exit == 0, first.err.constData());
        const Ran ran = run({u"download"_s, u"--to"_s, other, u"--referenced-by"_s, folder});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(uidsOf(ran).size(), 1);
        const demo::SeriesEntry *source = demo::content().find(uidsOf(ran).first());
        QVERIFY(source);
        QCOMPARE(source->record.patientId, derived.patientId);
        QVERIFY(source->record.modality != modality);

        const auto record = readFile(other + u"/tcia-provenance.json"_s);
        QVERIFY(record);
        const QJsonObject selection = QJsonDocument::fromJson(*record)["requests"_L1][0]["selection"_L1].toObject();
        const QJsonObject by = selection.value("referencedBy"_L1).toObject();
        QCOMPARE(by, (QJsonObject {{u"folder"_s, modality}, {u"objects"_s, 1}, {u"series"_s, 1}}));

        const Ran added = run({u"basket"_s, u"add"_s, modality, u"--referenced-by"_s, folder});
        QVERIFY2(added.exit == 0, added.err.constData());
        QCOMPARE(uidsOf(run({u"basket"_s, u"show"_s, modality})), uidsOf(ran));
    }

    void aFolderWithoutThemIsSaid()
    {
        const QString folder = m_program.file(u"empty"_s);
        QVERIFY(QDir().mkpath(folder));
        const Ran ran = run({u"download"_s, u"--to"_s, m_program.file(u"nothing"_s), u"--referenced-by"_s, folder});
        QVERIFY(ran.exit != 0);
        QVERIFY2(ran.err.contains("no segmentation"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestReferenced)
#include "tst_referenced.moc"
