// SPDX-License-Identifier: Apache-2.0
#include "core/lock.h"
#include "core/text.h"
#include "diskscene.h"
#include "storage/staging.h"
#include "storage/stagingpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTest>

#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::QueueBlock;
using transfer::State;
using transfer::Transfer;
using Kind = Error::Kind;

namespace {

constexpr int diskMegabytes = 24;
constexpr int never = 3'600'000;

//! Looks at the disk often, and does not wait long for anything else.
constexpr RetryPolicy watchful {
    .attempts = 3, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000'000};
constexpr transfer::DiskPolicy soon {.checkMs = 50, .firstDelayMs = 5, .maxDelayMs = 20};

bool isBlockedForSpace(const DownloadManager &manager)
{
    const QList<QueueBlock> blocks = manager.blocks();
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const QueueBlock &block) { return block.why == QueueBlock::Why::NoSpace; });
}

} // namespace

// Small real disks that fill up.
class TestDisk : public QObject, private tests::DiskScene
{
    Q_OBJECT

    QList<Series> m_chosen; //!< of some 4 MB each, their ZIPs of 2: too large to be kept in memory

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        m_chosen = seriesOf(u"Demo-Lung-CT"_s, 7 * megabyte / 2, 9 * megabyte / 2);
        QVERIFY(m_chosen.size() >= 5);
        m_chosen.resize(5);
    }

    void init()
    {
        if (!mount(diskMegabytes))
            QSKIP(tests::noOwnMounts);
    }
    void cleanup() { unmount(); }

    // It pauses before the disk is full, keeps complete series, and resumes when space has been freed.
    void holdsBeforeItIsFull()
    {
        QVERIFY(m_disk->fill(15 * megabyte));
        DownloadManager manager;
        manager.setPolicy(watchful);
        manager.setDiskPolicy(soon);
        std::atomic<qint64> leastFree = m_disk->free();
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            const qint64 free = m_disk->free();
            for (qint64 least = leastFree; free < least && !leastFree.compare_exchange_weak(least, free);) {
            }
            return {};
        });
        manager.enqueue(*m_demo.archive, m_chosen, target());
        QTRY_VERIFY_WITH_TIMEOUT(isBlockedForSpace(manager) && manager.progress().active == 0, 60'000);
        const transfer::QueueProgress then = manager.progress();
        QVERIFY(then.done >= 1);
        QCOMPARE(then.failed, 0);
        QCOMPARE(then.done + then.waiting, m_chosen.size());
        QVERIFY2(leastFree > 0, qPrintable(QString::number(leastFree)));
        QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
        const QueueBlock block = manager.blocks().first();
        QCOMPARE(block.subject, root());
        QCOMPARE(block.error.kind, Kind::NoSpace);
        for (const QString &word : {root(), u"Announced size"_s, u"free"_s})
            QVERIFY2(transfer::wordsFor(block).contains(word), qPrintable(transfer::wordsFor(block)));
        QVERIFY(m_disk->makeRoom());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
        QCOMPARE(manager.progress().failed, 0);
    }

    // Another process fills the disk: running fetches free their space.
    void filledBySomebodyElse()
    {
        DownloadManager manager;
        manager.setPolicy(watchful);
        manager.setDiskPolicy(soon);
        QVERIFY(m_demo.server.setFault(m_chosen[0].seriesUid, u"slow"_s, 1));
        manager.enqueue(*m_demo.archive, m_chosen.first(1), target());
        QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > megabyte, 60'000);
        QVERIFY(m_disk->fill(100'000));
        QTRY_VERIFY_WITH_TIMEOUT(isBlockedForSpace(manager) && manager.progress().active == 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(tests::strays(m_disk->path(), manager), QStringList(), 60'000);
        QCOMPARE(manager.transfers()[0].state, State::Waiting);
        QVERIFY(m_disk->makeRoom());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // There is no space even for the folder's lock.
    void fullFromTheBeginning()
    {
        QVERIFY(QDir().mkpath(root() + u'/' + storage::stagingFolder()));
        QVERIFY(m_disk->fill(0));
        const auto opened = storage::openRoot(root());
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == Kind::NoSpace && opened.error().diskFault,
                 qPrintable(text::of(opened.error())));
        QCOMPARE(opened.error().context.path, root());
        DownloadManager manager;
        manager.setPolicy(watchful);
        manager.setDiskPolicy(soon);
        manager.enqueue(*m_demo.archive, m_chosen.first(1), target());
        QTRY_VERIFY_WITH_TIMEOUT(isBlockedForSpace(manager), 60'000);
        QVERIFY(m_disk->makeRoom());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // Killed, and the disk was filled since; the lock's process has certainly ended.
    void lockOfAnEndedProcessOnAFullDisk()
    {
#ifdef Q_OS_UNIX
        const QString lockPath = root() + u'/' + storage::lockFile();
        QVERIFY(QDir().mkpath(QFileInfo(lockPath).path()));
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = makeLock(lockPath);
            ::_exit(tryLock(*lock) ? 0 : 1); // the file stays
        }
        int status = -1;
        QVERIFY(::waitpid(child, &status, 0) == child && status == 0 && QFile::exists(lockPath));
        QVERIFY(m_disk->fill(0));
        if (const auto opened = storage::openRoot(root()))
            opened->lock->unlock();
        else
            QCOMPARE(opened.error().kind, Kind::NoSpace);
        QVERIFY(m_disk->makeRoom());
        QVERIFY(storage::openRoot(root()));
#else
        QSKIP("This system cannot fork");
#endif
    }

    // The write that meets the end of the disk, for the ZIP while it arrives and for an image.
    void writeFailsWhenFull_data()
    {
        QTest::addColumn<bool>("whileFetching");
        QTest::addColumn<bool>("roomReturns");
        QTest::newRow("fetching, then there is room") << true << true;
        QTest::newRow("fetching, and there is none") << true << false;
        QTest::newRow("unpacking, then there is room") << false << true;
        QTest::newRow("unpacking, and there is none") << false << false;
    }
    void writeFailsWhenFull()
    {
        QFETCH(bool, whileFetching);
        QFETCH(bool, roomReturns);
        DownloadManager manager;
        manager.setPolicy(watchful);
        transfer::DiskPolicy policy = soon;
        policy.checkMs = never; // it must not notice in advance
        policy.waitMs = roomReturns ? transfer::DiskPolicy::forEver : 0;
        manager.setDiskPolicy(policy);
        std::once_flag once;
        if (!whileFetching)
            manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
                std::call_once(once, [this] { m_disk->fill(0); });
                return {};
            });
        else
            QVERIFY(m_demo.server.setFault(m_chosen[0].seriesUid, u"slow"_s, 1));
        manager.enqueue(*m_demo.archive, m_chosen.first(1), target());
        if (whileFetching) {
            QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > 0, 60'000);
            QVERIFY(m_disk->fill(0));
        }
        if (!roomReturns) {
            QVERIFY(tests::waitIdle(manager));
            QCOMPARE(tests::wrongWithWords(manager.transfers()[0], Kind::NoSpace, root()), QString());
            QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
            QVERIFY(m_disk->makeRoom());
            manager.retryFailed();
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(isBlockedForSpace(manager), 60'000);
            const Transfer &waiting = manager.transfers()[0];
            QCOMPARE(waiting.state, State::Waiting);
            QVERIFY(waiting.error);
            QCOMPARE(waiting.error->kind, Kind::NoSpace);
            QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
            QVERIFY(m_disk->makeRoom());
            manager.setPolicy(watchful);
            manager.setDiskPolicy(soon);
        }
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // Permission is withdrawn while a series is half unpacked, so that not even what is staged can be removed.
    void permissionIsRevokedTemporarily()
    {
        constexpr auto readable = QFile::ReadOwner | QFile::ExeOwner;
        const QString area = root() + u'/' + storage::stagingFolder();
        const QString staged = root() + u'/' + storage::stagedFolder(m_chosen[0].seriesUid);
        DownloadManager manager;
        manager.setPolicy({.attempts = 1, .probes = 0});
        manager.setDiskPolicy(soon);
        std::once_flag once;
        bool isWithdrawn = false;
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            std::call_once(once, [&] {
                isWithdrawn = QFile::setPermissions(staged, readable) && QFile::setPermissions(area, readable);
            });
            return {};
        });
        manager.enqueue(*m_demo.archive, m_chosen.first(1), target());
        QTRY_VERIFY_WITH_TIMEOUT(!manager.blocks().isEmpty() && manager.progress().active == 0, 60'000);
        QVERIFY(isWithdrawn);
        QVERIFY(!QDir(staged).isEmpty());
        QCOMPARE(manager.blocks().first().why, QueueBlock::Why::DiskFails);
        const QString said = transfer::wordsFor(manager.blocks().first());
        QVERIFY2(said.contains(u"permission denied"_s) && said.contains(root()), qPrintable(said));
        QCOMPARE(manager.transfers()[0].state, State::Waiting);
        QCOMPARE(manager.transfers()[0].attempts, 0);
        for (const QString &path : {staged, area})
            QVERIFY(QFile::setPermissions(path, readable | QFile::WriteOwner));
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // It is full for a moment again and again, each time while the same series is unpacked and though another was
    // finished.
    void fullAgainAndAgain()
    {
        const QString unlucky = m_chosen[0].seriesUid;
        DownloadManager manager;
        manager.setPolicy({.attempts = 1, .probes = 0});
        manager.setDiskPolicy(soon);
        std::atomic<bool> mayFill = true;
        manager.setFileCheck([&](const QString &, QByteArrayView, const Series &series) -> Result<QString> {
            if (series.seriesUid != unlucky || !mayFill.exchange(false))
                return {};
            for (int i = 0; i < 1'000 && !m_disk->fill(0); ++i) { // retried while another image changes the free space
            }
            return {};
        });
        manager.enqueue(*m_demo.archive, m_chosen.first(1), target());
        const transfer::TransferId id = manager.transfers()[0].id;
        for (int i = 1; i < 4; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(!mayFill && manager.progress().active == 0, 60'000);
            const Transfer &held = *manager.find(id);
            QVERIFY2(held.state == State::Waiting, qPrintable(text::of(held.error.value_or(Error()))));
            QVERIFY(isBlockedForSpace(manager));
            QCOMPARE(manager.find(id)->attempts, 0);
            manager.pause({id}); // so that another is finished first
            manager.enqueue(*m_demo.archive, {m_chosen[i]}, target());
            QVERIFY(m_disk->makeRoom());
            QTRY_COMPARE_WITH_TIMEOUT(manager.progress().done, i, 60'000);
            mayFill = i < 3;
            manager.resume({id});
        }
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // Without a wait for space, the error names the missing amount.
    void noWaiting()
    {
        QVERIFY(m_disk->fill(megabyte));
        DownloadManager manager;
        manager.setPolicy(watchful);
        transfer::DiskPolicy policy = soon;
        policy.waitMs = 0;
        manager.setDiskPolicy(policy);
        manager.enqueue(*m_demo.archive, m_chosen.first(2), target());
        QVERIFY(tests::waitIdle(manager));
        for (const Transfer &transfer : manager.transfers()) {
            QCOMPARE(transfer.state, State::Failed);
            QCOMPARE(transfer.error->kind, Kind::NoSpace);
            const QString said = text::of(*transfer.error);
            for (const QString &word : {u"free"_s, u"Announced size"_s, root(), u"Free some space"_s})
                QVERIFY2(said.contains(word), qPrintable(said));
            QVERIFY2(transfer.error->context.seriesUid == transfer.series.seriesUid,
                     qPrintable(text::of(*transfer.error)));
        }
        QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
    }

    // The queue's own file is on the full disk: that is reported once, and the download continues without it.
    void noRoomForTheJournal()
    {
        QVERIFY(m_disk->fill(0));
        DownloadManager manager;
        manager.setPolicy(watchful);
        manager.setDiskPolicy(soon);
        manager.setJournal(m_disk->path() + u"/queue.sqlite"_s);
        QSignalSpy failed(&manager, &DownloadManager::journalFailed);
        manager.enqueue(*m_demo.archive, m_chosen.first(2), m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 2);
        QCOMPARE(failed.size(), 1);
        const QString said = text::of(failed.first().first().value<Error>());
        QVERIFY2(said.contains(m_disk->path()), qPrintable(said));
    }
};

TCIA_OWN_MOUNTS_MAIN(TestDisk)
#include "tst_disk.moc"
