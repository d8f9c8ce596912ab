// SPDX-License-Identifier: Apache-2.0
#include "session/damagekeeper.h"
#include "session/foldercheck.h"
#include "support/rootfixture.h"
#include "verify/verify.h"

#include "core/files.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::DamageKeeper;
using session::DiskIndex;
using tests::RootFixture;

namespace {

constexpr int timeoutMs = 30'000;
const QString uid = u"1.2.3"_s;

//! One run of the program, with what it keeps of damage.
struct Run
{
    Run(const QString &list, const QString &root) : file(list), keeper(index, list, {}) { index.scan(root); }

    //! As the dialog does, with the folder by any of its paths.
    void verify(const QString &root)
    {
        const auto verified = verify::verifyFolder(root, isCancelled);
        QVERIFY(verified);
        keeper.take(*verified);
    }
    //! Whether the files were looked at again since, and all is in the file.
    bool isSettled() const
    {
        const auto kept = session::readDamages(file);
        return kept && *kept == index.damages() && !kept->isEmpty() &&
               std::ranges::none_of(*kept, [](const session::Damage &one) { return one.stamp == 0; });
    }
    //! Looks at all folders.
    void check()
    {
        QSignalSpy checked(&folders, &session::FolderCheck::checked);
        folders.check();
        QVERIFY(checked.wait(timeoutMs));
    }

    const QString file;
    std::atomic_bool isCancelled = false;
    transfer::DownloadManager downloads;
    DiskIndex index {downloads};
    DamageKeeper keeper;
    session::FolderCheck folders {index};
};

QByteArray spoilt(QByteArray content)
{
    content[content.size() / 2] = '!';
    return content;
}

session::Damages mark(const QString &seriesUid)
{
    return {{{u"/d/"_s + seriesUid, seriesUid}, {.root = u"/d"_s, .reason = u"It is."_s, .stamp = 1}}};
}

//! Puts a series of one image, 3.dcm, into a folder that may have others, and returns its line.
QByteArray putOther(const RootFixture &root, const QString &seriesUid, const QString &folder)
{
    root.write(folder + u"/3.dcm"_s, RootFixture::first());
    storage::Record record;
    record.series.seriesUid = seriesUid;
    record.folder = folder;
    record.downloaded = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    record.files = {
        {.name = u"3.dcm"_s, .size = RootFixture::first().size(), .digests = digestsOf(RootFixture::first())}};
    return storage::lineOf(record);
}

} // namespace

//! What a verification found wrong with files whose number and sizes are right.
class TestDamageKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUntilTheFilesAreRight()
    {
        const RootFixture root;
        QTemporaryDir home;
        const QString file = home.filePath(u"new/damaged.json"_s);
        root.record(root.put(uid, u"first"_s));
        root.record(root.put(u"1.2.4"_s, u"second"_s));
        root.write(u"first/2.dcm"_s, spoilt(RootFixture::second()));
        {
            Run run(file, root.path());
            QTRY_COMPARE_WITH_TIMEOUT(run.index.folders().size(), 2, timeoutMs);
            run.verify(root.path());
            QTRY_VERIFY_WITH_TIMEOUT(run.index.isDamaged(uid), timeoutMs);
            QVERIFY(!run.index.contains(uid) && run.index.contains(u"1.2.4"_s));
            QVERIFY(run.index.lost(uid)->reason.contains(u"2.dcm"_s));
            QCOMPARE(run.index.folder(uid), root.path() + u"/first"_s); // can be opened
            QTRY_VERIFY_WITH_TIMEOUT(run.isSettled(), timeoutMs);
            QVERIFY(run.index.damages().cbegin()->isReplaceable);
            run.check();
            QVERIFY(run.index.isDamaged(uid)); // number and sizes are those of the record
        }
        {
            Run run(file, root.path()); // a restart
            QTRY_VERIFY_WITH_TIMEOUT(run.index.isDamaged(uid), timeoutMs);
            QTRY_COMPARE_WITH_TIMEOUT(run.index.folders().keys(), QStringList {u"1.2.4"_s}, timeoutMs);
            root.write(u"first/1.dcm"_s, spoilt(RootFixture::first()));
            run.check(); // other files: verified again, and still damaged
            QTRY_VERIFY_WITH_TIMEOUT(run.index.lost(uid)->reason.contains(u"1.dcm"_s), timeoutMs);
            root.write(u"first/1.dcm"_s, RootFixture::first());
            root.write(u"first/2.dcm"_s, RootFixture::second());
            run.check();
            QTRY_VERIFY_WITH_TIMEOUT(run.index.contains(uid), timeoutMs);
            QVERIFY(!run.index.lost(uid));
            QTRY_COMPARE_WITH_TIMEOUT(session::readDamages(file)->size(), 0, timeoutMs);
        }
    }

    //! Files that are gone are seen without a verification; those that come back are as damaged as before.
    void missingFoldersKeepIt()
    {
        const RootFixture root;
        QTemporaryDir home;
        root.record(root.put(uid, u"first"_s));
        root.write(u"first/2.dcm"_s, spoilt(RootFixture::second()));
        Run run(home.filePath(u"damaged.json"_s), root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.index.contains(uid), timeoutMs);
        run.verify(root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.isSettled(), timeoutMs);
        const QDir folder(root.path());
        QVERIFY(QDir().rename(folder.filePath(u"first"_s), folder.filePath(u"away"_s)));
        run.check();
        QCOMPARE(run.index.lost(uid)->left, 0);
        QVERIFY(QDir().rename(folder.filePath(u"away"_s), folder.filePath(u"first"_s)));
        run.check();
        QVERIFY(run.index.isDamaged(uid));
        QCOMPARE(run.index.lost(uid)->left, 2);
        QVERIFY(QFile::remove(folder.filePath(u"first/2.dcm"_s))); // what is left is right
        run.check();
        QTRY_VERIFY_WITH_TIMEOUT(!run.index.isDamaged(uid), timeoutMs);
        QVERIFY(run.index.isPartly(uid));
    }

    //! The folder is the same by whatever path it is verified.
    void linkedPaths()
    {
        const RootFixture root;
        QTemporaryDir home;
        root.record(root.put(uid, u"first"_s));
        root.write(u"first/1.dcm"_s, spoilt(RootFixture::first()));
        QVERIFY(QFile::link(root.path(), home.filePath(u"link"_s)));
        Run run(home.filePath(u"damaged.json"_s), root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.index.contains(uid), timeoutMs);
        run.verify(home.filePath(u"link"_s));
        QTRY_VERIFY_WITH_TIMEOUT(run.index.isDamaged(uid), timeoutMs);
        root.write(u"first/1.dcm"_s, RootFixture::first());
        run.verify(root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.index.contains(uid), timeoutMs);
    }

    //! Series that share a folder are damaged each by itself.
    void sharedFolders()
    {
        const RootFixture root;
        QTemporaryDir home;
        const QString file = home.filePath(u"damaged.json"_s), other = u"1.2.4"_s;
        root.record(root.put(uid, u"both"_s));
        root.record(putOther(root, other, u"both"_s));
        root.write(u"both/2.dcm"_s, spoilt(RootFixture::second()));
        root.write(u"both/3.dcm"_s, spoilt(RootFixture::first()));
        Run run(file, root.path());
        QTRY_COMPARE_WITH_TIMEOUT(run.index.folders().size(), 2, timeoutMs);
        run.verify(root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.index.isDamaged(uid) && run.index.isDamaged(other), timeoutMs);
        QVERIFY(run.index.lost(uid)->reason.contains(u"2.dcm"_s));
        QVERIFY(run.index.lost(other)->reason.contains(u"3.dcm"_s));
        QTRY_VERIFY_WITH_TIMEOUT(run.isSettled(), timeoutMs);
        const auto kept = session::readDamages(file);
        QCOMPARE(kept->size(), 2);
        for (const session::Damage &one : *kept)
            QVERIFY(!one.isReplaceable); // a download of one would move the other's files away
        root.write(u"both/3.dcm"_s, RootFixture::first());
        run.verify(root.path());
        QTRY_VERIFY_WITH_TIMEOUT(run.index.contains(other), timeoutMs);
        QVERIFY(run.index.isDamaged(uid));
    }

    //! A damaged list is said, marks nothing and stays beside the new one.
    void spoiltList()
    {
        for (const QByteArray content : {"[1, {", R"({"damaged": [{"folder": "/d"}]})"}) {
            QTemporaryDir home;
            const QString file = home.filePath(u"damaged.json"_s);
            QVERIFY(writeFile(file, content));
            transfer::DownloadManager downloads;
            DiskIndex index(downloads);
            DamageKeeper keeper(index, file, {});
            QSignalSpy failed(&keeper, &DamageKeeper::failed);
            QVERIFY(failed.wait(timeoutMs));
            QVERIFY(index.damages().isEmpty());
            index.setDamages(mark(uid));
            QTRY_COMPARE_WITH_TIMEOUT(session::readDamages(file).value_or(session::Damages()), mark(uid), timeoutMs);
            const QStringList kept = QDir(home.path()).entryList({u"damaged.json.damaged-*"_s});
            QCOMPARE(kept.size(), 1);
            QCOMPARE(readFile(home.filePath(kept.first())).value_or(QByteArray()), content);
            QCOMPARE(failed.size(), 1);
        }
    }

    //! A list that the disk does not give now is not replaced: it may do so later.
    void unreadableList()
    {
        QTemporaryDir home;
        const QString file = home.filePath(u"damaged.json"_s);
        QVERIFY(QDir().mkdir(file)); // opens as no file
        transfer::DownloadManager downloads;
        DiskIndex index(downloads);
        DamageKeeper keeper(index, file, {});
        QSignalSpy failed(&keeper, &DamageKeeper::failed);
        QVERIFY(failed.wait(timeoutMs));
        index.setDamages(mark(uid));
        QVERIFY(failed.wait(timeoutMs));
        QVERIFY(QDir().rmdir(file));
        QVERIFY(session::writeDamages(file, mark(u"1.2.4"_s))); // an earlier run's
        session::Damages now = mark(uid);
        now.insert(mark(u"1.2.5"_s));
        index.setDamages(now);
        now.insert(mark(u"1.2.4"_s));
        QTRY_COMPARE_WITH_TIMEOUT(index.damages(), now, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(session::readDamages(file).value_or(session::Damages()), now, timeoutMs);
        QCOMPARE(failed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDamageKeeper)
#include "tst_damagekeeper.moc"
