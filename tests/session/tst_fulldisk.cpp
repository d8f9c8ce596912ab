// SPDX-License-Identifier: Apache-2.0
#include "session/downloadrequests.h"
#include "session/pendingfolders.h"
#include "support/archivefixture.h"
#include "support/smalldisk.h"
#include "support/waiting.h"
#include "transfer/requestlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::QueueBlock;
using transfer::RequestLog;

// A download that the window requests into a folder whose disk is full stays in the queue.
class TestFullDisk : public QObject
{
    Q_OBJECT

    static constexpr int timeoutMs = 60'000;
    static constexpr int inodes = 40;

    std::unique_ptr<tests::ArchiveFixture> m_demo;
    std::unique_ptr<tests::SmallDisk> m_disk;
    QList<Series> m_series;

    QString root() const { return m_disk->path() + u"/new/to"_s; }
    QString filler(int number) const { return m_disk->path() + u"/filler%1"_s.arg(number); }

    bool useUpInodes() const
    {
        for (int i = 0; i < inodes; ++i)
            if (QFile file(filler(i)); !file.open(QIODevice::WriteOnly))
                return i > 0;
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<tests::ArchiveFixture>();
        QVERIFY(m_demo->start());
        m_series = m_demo->smallSeries(1);
        QCOMPARE(m_series.size(), 1);
        m_disk = std::make_unique<tests::SmallDisk>();
    }
    void cleanup() { m_disk.reset(); }

    void waitsInTheQueue_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("the disk is full") << true;
        QTest::newRow("the folder cannot be made") << false;
    }
    void waitsInTheQueue()
    {
        QFETCH(bool, isFull);
        if (!m_disk->mount(16, isFull ? 0 : inodes))
            QSKIP(tests::noOwnMounts);
        QVERIFY(!isFull || QDir().mkpath(root() + u"/.tcia-partial"_s));
        QVERIFY(isFull ? m_disk->fill(0) : useUpInodes());

        session::Demonstration demonstration([]() -> Result<quint16> { return failure(Error {}); });
        session::DownloadArchives archives;
        transfer::DownloadManager downloads;
        downloads.setDiskPolicy({.checkMs = 50, .firstDelayMs = 5, .maxDelayMs = 20});
        session::FolderQueue folders {downloads};
        session::ServerAccessResolver resolver {demonstration};
        session::QueueServers servers {downloads, resolver};
        session::DownloadRequests requests {downloads, folders, archives, servers};
        const auto queued = tests::answerOf(requests.download(
            m_demo->archive->server(), [series = m_series] { return series; }, {.root = root(), .layout = u"flat"_s}));
        QVERIFY2(queued, queued ? "" : qPrintable(queued.error().detail));
        QCOMPARE(*queued, 1);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.blocks().size(), 1, timeoutMs);
        const QueueBlock block = downloads.blocks().first();
        QCOMPARE(block.why, isFull ? QueueBlock::Why::NoSpace : QueueBlock::Why::DiskFails);
        QCOMPARE(block.subject, root());

        if (isFull)
            QVERIFY(m_disk->makeRoom());
        for (int i = 0; !isFull && i < inodes; ++i)
            QFile::remove(filler(i));
        QVERIFY(tests::waitIdle(downloads));
        QCOMPARE(downloads.progress().done, 1);
        // The folder itself stores the requests.
        const auto isComplete = [this] {
            const auto content = RequestLog(root()).read();
            return content && content->isComplete();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), timeoutMs);
    }
};

TCIA_OWN_MOUNTS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
