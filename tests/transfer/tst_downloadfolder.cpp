// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"
#include "storage/record.h"
#include "storage/stagingpaths.h"
#include "support/rootfixture.h"
#include "support/smalldisk.h"
#include "support/step.h"
#include "support/waiting.h"
#include "transfer/downloadfolder.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;
using transfer::DownloadFolder;

// Opening, using and closing one download folder; on a small disk where that may fill up.
class TestDownloadFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<transfer::TransferWorkers> m_workers;
    std::unique_ptr<DownloadFolder> m_folder;

    void open(const QString &root)
    {
        const transfer::DiskPolicy policy {.firstDelayMs = 0, .maxDelayMs = 0};
        m_folder = std::make_unique<DownloadFolder>(root, *m_workers, policy);
        QSignalSpy opened(m_folder.get(), &DownloadFolder::opened);
        m_folder->open();
        QVERIFY(opened.wait(30'000));
        QCOMPARE(m_folder->phase(), DownloadFolder::Phase::Open);
    }

    void close()
    {
        QSignalSpy closed(m_folder.get(), &DownloadFolder::closed);
        m_folder->close();
        QVERIFY(closed.wait(30'000));
    }

    static void put(const QString &root, const QString &folder)
    {
        const auto directory = Directory::open(root);
        QVERIFY(directory && directory->makeFolder(folder));
        QVERIFY(directory->write(folder + u"/1.dcm"_s, RootFixture::first()));
        QVERIFY(directory->write(folder + u"/2.dcm"_s, RootFixture::second()));
    }

    static storage::StagedSeries staged(const QString &root, const QString &uid)
    {
        put(root, storage::stagedFolder(uid));
        storage::StagedSeries staged;
        staged.placement.series.seriesUid = staged.placement.folder = uid;
        staged.placement.root = root;
        staged.placement.control = std::make_shared<storage::JobControl>();
        for (const auto &[name, content] :
             {std::pair(u"1.dcm"_s, RootFixture::first()), std::pair(u"2.dcm"_s, RootFixture::second())})
            staged.unpacked.files << storage::UnpackedFile {
                .name = name, .size = content.size(), .digests = digestsOf(content)};
        return staged;
    }

private Q_SLOTS:
    void init() { m_workers = std::make_unique<transfer::TransferWorkers>(); }
    void cleanup()
    {
        m_folder.reset();
        m_workers.reset();
    }

    void fromOpeningToClosing()
    {
        RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"one"_s));
        TCIA_STEP(open(root.path()));
        QCOMPARE(m_folder->recorded(u"1.2.3"_s)->folder, u"one"_s);
        QVERIFY(!m_folder->recorded(u"1.2.4"_s));
        QCOMPARE(m_folder->names().choose(u"1.2.5"_s, u"one"_s, {}), u"one (2)"_s); // that name is taken
        const auto committed = tests::answerOf(m_folder->commit(staged(root.path(), u"1.2.4"_s)));
        QVERIFY(committed);
        QCOMPARE(m_folder->recorded(u"1.2.4"_s)->offset, committed->offset);
        QCOMPARE(m_folder->guard().successes(), 1);
        TCIA_STEP(close());
        QVERIFY(storage::isSynced(root.path()));
        QVERIFY(!root.has(storage::stagingFolder()));
        QVERIFY(!m_folder->recorded(u"1.2.3"_s)); // it is another's to change now
    }

    // The disk failed between the rename and the record: the next try would take the series for the user's own.
    void placedSeriesAreRecordedLater()
    {
        tests::SmallDisk disk;
        if (!disk.mount(4))
            QSKIP(tests::noOwnMounts);
        const QString root = disk.path() + u"/downloads"_s;
        TCIA_STEP(open(root));
        TCIA_STEP(put(root, u"1.2.3"_s));
        QVERIFY(storage::addIntents(root, {RootFixture::lineOf(u"1.2.3"_s, u"1.2.3"_s)}));
        const storage::StagedSeries other = staged(root, u"1.2.4"_s);
        QVERIFY(disk.fill(0));
        const auto full = tests::answerOf(m_folder->commit(other));
        QVERIFY(!full && transfer::isDiskFault(full.error()));
        m_folder->guard().failed(full.error(), {}, m_workers->now());
        QVERIFY(!m_folder->recorded(u"1.2.3"_s));
        QSignalSpy seen(m_folder.get(), &DownloadFolder::diskSeen);
        m_folder->examineDisk();
        QVERIFY(seen.wait(30'000));
        QVERIFY(!seen.takeFirst().first().toBool() && !m_folder->recorded(u"1.2.3"_s));
        QVERIFY(disk.makeRoom());
        m_folder->examineDisk();
        QVERIFY(seen.wait(30'000));
        QVERIFY(seen.takeFirst().first().toBool()); // the block ends, and by then it is recorded
        QCOMPARE(m_folder->recorded(u"1.2.3"_s)->folder, u"1.2.3"_s);
        QVERIFY(!m_folder->recorded(u"1.2.4"_s));
        TCIA_STEP(close());
        const auto records = storage::readRecords(root);
        QVERIFY(records);
        QCOMPARE(records->records.size(), 1);
        QCOMPARE(records->records.first().series.seriesUid, u"1.2.3"_s);
    }
};

TCIA_OWN_MOUNTS_MAIN(TestDownloadFolder)
#include "tst_downloadfolder.moc"
