// SPDX-License-Identifier: Apache-2.0
#include "session/foldercheck.h"
#include "support/rootfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::DiskIndex;
using tests::RootFixture;

// Series on this computer by their records, and records whose files are gone.
class TestDiskIndex : public QObject
{
    Q_OBJECT

    static Error problem(const QSignalSpy &problems) { return problems[0][0].value<Error>(); }

private Q_SLOTS:
    // The rest is shown, and the problem is reported: an unreadable record is not an empty one.
    void linesThatCannotBeRead()
    {
        const RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"first"_s));
        QFile record(storage::recordPath(root.path()));
        QVERIFY(record.open(QIODevice::Append) && record.write("\0\0\0\n{\"ser\n", 10) == 10);
        record.close();
        root.record(root.put(u"1.2.4"_s, u"second"_s));
        root.record(RootFixture::lineOf(u"1.2.5"_s, u"removed"_s));
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        QSignalSpy problems(&index, &DiskIndex::problemFound);
        index.scan(root.path());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, 30'000);
        QCOMPARE(problem(problems).context.path, storage::recordPath(root.path()));
        QVERIFY2(problem(problems).detail.startsWith(u"2 lines"_s), qPrintable(problem(problems).detail));
        QCOMPARE(index.folders().size(), 2);
        QCOMPARE(index.folder(u"1.2.4"_s), root.path() + u"/second"_s);
    }

    // Links below the root are not followed: their images are not those that were recorded.
    void linksAreNotFollowed()
    {
        const RootFixture root, other;
        root.record(root.put(u"1.2.3"_s, u"first"_s));
        root.record(RootFixture::lineOf(u"1.2.4"_s, u"linked"_s));
        root.record(RootFixture::lineOf(u"1.2.5"_s, u"parent/series"_s));
        other.put(u"1.2.4"_s, u"series"_s);
        QVERIFY(QFile::link(other.path() + u"/series"_s, root.path() + u"/linked"_s));
        QVERIFY(QFile::link(other.path(), root.path() + u"/parent"_s));
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        index.scan(root.path());
        QTRY_VERIFY_WITH_TIMEOUT(index.contains(u"1.2.3"_s), 30'000);
        QCOMPARE(index.folders().keys(), QStringList {u"1.2.3"_s});
    }

    void aRecordThatCannotBeRead()
    {
        const RootFixture root, other;
        other.record(other.put(u"1.2.3"_s, u"first"_s));
        QVERIFY(QFile::link(storage::recordPath(other.path()), storage::recordPath(root.path()))); // is not followed
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        QSignalSpy problems(&index, &DiskIndex::problemFound);
        index.scan(root.path());
        QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, 30'000);
        QVERIFY2(problem(problems).detail.contains(u"is a link"_s), qPrintable(problem(problems).detail));
        QVERIFY(index.folders().isEmpty());
        index.scan(other.path());
        QTRY_VERIFY_WITH_TIMEOUT(index.contains(u"1.2.3"_s), 30'000);
        QCOMPARE(problems.size(), 1);
    }

    // Files that are deleted, shortened and put back by others, after a download or an earlier run.
    void filesAreLostAndFound()
    {
        const RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"first"_s));
        root.record(root.put(u"1.2.4"_s, u"second"_s));
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        session::FolderCheck check(index);
        QSignalSpy checked(&check, &session::FolderCheck::checked);
        index.scan(root.path());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 30'000); // a round follows a scan
        QVERIFY(index.contains(u"1.2.3"_s) && !index.lost(u"1.2.3"_s));

        QSignalSpy changed(&index, &DiskIndex::changed);
        QVERIFY(QFile::remove(root.path() + u"/first/2.dcm"_s));
        check.check();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        QCOMPARE(changed[0][0].toStringList(), QStringList {u"1.2.3"_s});
        QVERIFY(!index.contains(u"1.2.3"_s));
        QVERIFY(index.isPartly(u"1.2.3"_s));
        QCOMPARE(index.lost(u"1.2.3"_s)->left, 1);
        QCOMPARE(index.lost(u"1.2.3"_s)->recorded, 2);
        QCOMPARE(index.folder(u"1.2.3"_s), root.path() + u"/first"_s); // what is left can be opened
        QVERIFY(index.contains(u"1.2.4"_s));

        root.write(u"first/2.dcm"_s, RootFixture::second());
        QVERIFY(QDir(root.path() + u"/second"_s).removeRecursively());
        check.check();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 30'000);
        QVERIFY(index.contains(u"1.2.3"_s) && !index.lost(u"1.2.3"_s));
        QVERIFY(!index.contains(u"1.2.4"_s) && !index.isPartly(u"1.2.4"_s));
        QCOMPARE(index.lost(u"1.2.4"_s)->left, 0);
        QCOMPARE(index.folder(u"1.2.4"_s), QString());

        root.write(u"first/1.dcm"_s, "short"); // as many files
        check.check();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, 30'000);
        QVERIFY(index.isPartly(u"1.2.3"_s));
        QCOMPARE(index.lost(u"1.2.3"_s)->left, 2);

        checked.clear();
        check.check();
        check.check(); // after the one that runs
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 30'000);
        QCOMPARE(changed.size(), 3); // nothing new
    }

    // What is looked at now is true now, without a round.
    void looksAtASingleSeries()
    {
        const RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"first"_s));
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        session::FolderCheck check(index);
        QSignalSpy checked(&check, &session::FolderCheck::checked);
        index.scan(root.path());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 30'000);
        QVERIFY(QDir(root.path() + u"/first"_s).removeRecursively());
        check.look(u"1.2.9"_s); // was never here
        check.look(u"1.2.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!index.contains(u"1.2.3"_s), 30'000);
        QCOMPARE(index.lost(u"1.2.3"_s)->left, 0);
        root.put(u"1.2.3"_s, u"first"_s);
        check.look(u"1.2.3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(index.contains(u"1.2.3"_s), 30'000);
        QCOMPARE(checked.size(), 1);
    }

    // A folder that cannot be read is not an empty one.
    void unreadableFoldersAreNotLost()
    {
        const RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"first"_s));
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        session::FolderCheck check(index);
        QSignalSpy checked(&check, &session::FolderCheck::checked);
        index.scan(root.path());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 30'000);
        QFile folder(root.path() + u"/first"_s);
        const auto before = folder.permissions();
        QVERIFY(folder.setPermissions({}));
        if (QFileInfo(folder.fileName()).isReadable())
            QSKIP("Everything can be read here");
        check.check();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 30'000);
        QVERIFY(folder.setPermissions(before));
        QVERIFY(index.contains(u"1.2.3"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiskIndex)
#include "tst_diskindex.moc"
