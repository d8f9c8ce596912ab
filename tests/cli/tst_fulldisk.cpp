// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/smalldisk.h"
#include "support/step.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

// A disk that has no room when a command begins.
class TestFullDisk : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QString m_series;
    std::unique_ptr<SmallDisk> m_disk;

    QString root() const { return m_disk->path() + u"/to"_s; }
    QStringList server() const
    {
        return {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()), u"--dialect"_s,
                u"nbia-v4"_s};
    }
    QStringList fresh(const QString &wait) const
    {
        return server() + QStringList {u"download"_s, u"--to"_s,       root(),    u"--series"_s,
                                       m_series,      u"--layout"_s,   u"flat"_s, u"--wait-for-room"_s,
                                       wait,          u"--progress"_s, u"json"_s};
    }

    //! Runs it until it reports that it waits, frees space, and waits for its end.
    Ran withRoomAtLast(const QStringList &arguments)
    {
        const auto process = m_program.start(arguments);
        process->setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("\"event\":\"hold\"") && process->waitForReadyRead(60'000))
            said += process->readAllStandardError();
        if (!m_disk->makeRoom())
            qFatal("no room");
        Ran ran = Program::ended(*process);
        ran.err.prepend(said);
        return ran;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 3 && entry.images <= 12)
                m_series = entry.record.seriesUid;
        QVERIFY(!m_series.isEmpty());
    }

    void init()
    {
        m_disk = std::make_unique<SmallDisk>();
        if (!m_disk->mount(16))
            QSKIP(noOwnMounts);
        QVERIFY(QDir().mkpath(root() + u"/.tcia-partial"_s));
        QVERIFY(m_disk->fill(0));
    }
    void cleanup() { m_disk.reset(); }

    void newDownloadWaits()
    {
        const Ran ran = withRoomAtLast(fresh(u"120"_s));
        QVERIFY2(ran.err.contains("\"event\":\"hold\"") && ran.err.contains("disk is full"), ran.err.constData());
        QVERIFY2(ran.exit == 0 && ran.err.contains("\"event\":\"done\""), ran.err.constData());
    }

    void reportsFullDisk()
    {
        const Ran ran = m_program.run(fresh(u"0"_s));
        QVERIFY2(ran.exit == 1 && ran.err.contains("disk is full"), ran.err.constData());
        QVERIFY2(!ran.err.contains("writable") && !ran.err.contains("hold"), ran.err.constData());
    }

    // Nothing needs to be written where nothing is left.
    void completeFolderOnAReadOnlyDisk()
    {
        QVERIFY(m_disk->makeRoom());
        QCOMPARE(m_program.run(fresh(u"0"_s)).exit, 0);
        QVERIFY(m_disk->setReadOnly(true));
        const Ran ran = m_program.run({u"download"_s, u"--to"_s, root()});
        QVERIFY2(ran.exit == 0 && ran.err.contains("Nothing is left to fetch"), ran.err.constData());
        QVERIFY(m_disk->setReadOnly(false));
        const QString area = root() + u"/.tcia-partial"_s;
        QVERIFY(QFile(area).open(QIODevice::WriteOnly)); // in place of the folder, so that it cannot be opened
        QVERIFY(m_disk->setReadOnly(true));
        const Ran unknown = m_program.run({u"download"_s, u"--to"_s, root()});
        QVERIFY2(unknown.exit == 1 && !unknown.err.contains("Nothing is left"), unknown.err.constData());
        QVERIFY(m_disk->setReadOnly(false));
        QVERIFY(QFile::remove(area));
        QVERIFY(QDir(root() + u'/' + m_series).removeRecursively());
        QVERIFY(m_disk->setReadOnly(true));
        const Ran gone = m_program.run({u"download"_s, u"--to"_s, root()});
        QVERIFY2(gone.exit == 1 && gone.err.contains("read-only"), gone.err.constData());
        QVERIFY(m_disk->setReadOnly(false));
    }

    void repairWaits()
    {
        QVERIFY(m_disk->makeRoom());
        QCOMPARE(m_program.run(fresh(u"0"_s)).exit, 0);
        const QDir images(root() + u'/' + m_series);
        QVERIFY(QFile::remove(images.filePath(images.entryList({u"*.dcm"_s}).value(0))));
        QVERIFY(m_disk->fill(0));
        const QStringList words {u"verify"_s,          root(),  u"--repair"_s, u"--progress"_s, u"json"_s,
                                 u"--wait-for-room"_s, u"120"_s};
        const Ran ran = withRoomAtLast(words + server());
        QVERIFY2(ran.exit == 0 && ran.err.contains("\"event\":\"hold\""), ran.err.constData());
    }
};

TCIA_OWN_MOUNTS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
