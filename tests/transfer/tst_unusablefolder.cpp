// SPDX-License-Identifier: Apache-2.0
#include "diskscene.h"
#include "support/zipmaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace tcia;
using Kind = Error::Kind;

namespace {

constexpr int diskMegabytes = 16;

bool setMayWrite(const QString &folder, bool may)
{
    using P = QFile::Permission;
    const QFile::Permissions read = P::ReadOwner | P::ExeOwner;
    return QFile::setPermissions(folder, may ? read | P::WriteOwner : read);
}

} // namespace

// Folders that may not be written to, that go away, or whose names are too long: each is one plain sentence.
class TestUnusableFolder : public QObject, private tests::DiskScene
{
    Q_OBJECT

    Series m_small; //!< its ZIP is kept in memory
    Series m_large; //!< and of this one it is not

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        m_small = seriesOf(u"Demo-Scanner-Phantom"_s, megabyte, 3 * megabyte / 2).value(0);
        m_large = seriesOf(u"Demo-Lung-CT"_s, 7 * megabyte / 2, 9 * megabyte / 2).value(0);
        QVERIFY(!m_small.seriesUid.isEmpty() && !m_large.seriesUid.isEmpty());
    }

    void init()
    {
        if (!mount(diskMegabytes))
            QSKIP(tests::noOwnMounts);
    }
    void cleanup() { unmount(); }

    void notAllowed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("the folder itself") << QString();
        QTest::newRow("a folder of it") << u"/"_s + m_large.collection;
    }
    void notAllowed()
    {
        QFETCH(QString, folder);
        const QString place = root() + folder;
        QVERIFY(QDir().mkpath(place));
        QVERIFY(setMayWrite(place, false));
        if (QFile file(place + u"/probe"_s); file.open(QIODevice::WriteOnly))
            QSKIP("Permissions do not count for this user");
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_large}, target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::wrongWithWords(manager.transfers()[0], Kind::Disk, place), QString());
        QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
        QVERIFY(setMayWrite(place, true));
        manager.retryFailed();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    // Detected before a byte is fetched: else all would be fetched, and each series would fail at its end.
    void recordThatCannotBeWritten_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("a folder") << true;
        QTest::newRow("a file that may not be written to") << false;
    }
    void recordThatCannotBeWritten()
    {
        QFETCH(bool, isFolder);
        const QString record = root() + u"/tcia-series.jsonl"_s;
        QVERIFY(QDir().mkpath(isFolder ? record : root()));
        if (!isFolder) {
            QFile file(record);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner));
            file.close();
            if (file.open(QIODevice::WriteOnly | QIODevice::Append))
                QSKIP("Permissions do not count for this user");
        }
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_small, m_large}, target());
        QVERIFY(tests::waitIdle(manager));
        for (const transfer::Transfer &transfer : manager.transfers()) {
            QCOMPARE(tests::wrongWithWords(transfer, Kind::Disk, record), QString());
            QCOMPARE(transfer.attempts, 0); // no run of it ever began
        }
        QCOMPARE(tests::tree(root()), QStringList {isFolder ? u"tcia-series.jsonl/"_s : u"tcia-series.jsonl"_s});
        QVERIFY(isFolder ? QDir().rmdir(record) : QFile::remove(record));
        manager.retryFailed();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    void readOnly()
    {
        QVERIFY(QDir().mkpath(root()));
        QVERIFY(m_disk->setReadOnly(true));
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_large}, target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::wrongWithWords(manager.transfers()[0], Kind::Disk, root()), QString());
        QVERIFY(m_disk->setReadOnly(false));
        manager.retryFailed();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(root(), manager), QString());
    }

    void vanished_data()
    {
        QTest::addColumn<bool>("disk");
        QTest::addColumn<bool>("inMemory");
        QTest::addColumn<bool>("whileFetching");
        QTest::newRow("the folder, while fetching into memory") << false << true << true;
        QTest::newRow("the disk, while fetching into memory") << true << true << true;
        QTest::newRow("the folder, while fetching") << false << false << true;
        QTest::newRow("the disk, while fetching") << true << false << true;
        QTest::newRow("the disk, while unpacking") << true << false << false;
    }
    // Nothing is stored in the folder's place: that is another disk now, or it was removed on purpose.
    void vanished()
    {
        QFETCH(bool, disk);
        QFETCH(bool, inMemory);
        QFETCH(bool, whileFetching);
        const auto vanish = [this, disk] { return disk ? m_disk->detach() : QDir(root()).removeRecursively(); };
        tests::OneTry manager;
        std::once_flag once;
        if (!whileFetching)
            manager.setFileCheck([&](const QString &, QByteArrayView, const Series &) -> Result<QString> {
                std::call_once(once, vanish);
                return {};
            });
        else
            QVERIFY(m_demo.server.setFault(u"*"_s, u"slow"_s));
        manager.enqueue(*m_demo.archive, {inMemory ? m_small : m_large}, target());
        if (whileFetching) {
            QTRY_VERIFY_WITH_TIMEOUT(manager.transfers()[0].received > 0, 60'000);
            QVERIFY(vanish());
        }
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::wrongWithWords(manager.transfers()[0], Kind::Disk, root()), QString());
        QCOMPARE(tests::tree(m_disk->path()), QStringList());
    }

    void tooLong_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("a name") << QString(300, u'n');
        const auto nested = [](qsizetype each) { return QStringList(21, QString(each, u'p')).join(u'/'); };
        QTest::newRow("a path") << nested(200);
        QTest::newRow("a path, together with the series' own") << nested(189);
    }
    void tooLong()
    {
        QFETCH(QString, below);
        transfer::Target deep = target();
        deep.root = m_disk->path() + u'/' + below;
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_large}, deep);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::wrongWithWords(manager.transfers()[0], Kind::Disk, deep.root), QString());
        QCOMPARE(tests::strays(m_disk->path(), manager), QStringList());
    }
};

TCIA_OWN_MOUNTS_MAIN(TestUnusableFolder)
#include "tst_unusablefolder.moc"
