// SPDX-License-Identifier: Apache-2.0
#include "session/diskindex.h"
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
};

QTEST_GUILESS_MAIN(TestDiskIndex)
#include "tst_diskindex.moc"
