// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "storage/intentlog.h"
#include "storage/licences.h"
#include "storage/record.h"
#include "storage/staging.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"
#include "support/smalldisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using Kind = Error::Kind;

// The error of a failing disk at each step of a commit: whether the disk or the file is the cause, and why.
class TestDiskFault : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::SmallDisk> m_disk;
    QString root() const { return m_disk->path() + u"/downloads"_s; }

    //! Everything that writes while a series is finished, each with its error; nothing where it succeeded.
    QList<Error> errors() const
    {
        const QByteArray line(100'000, 'x'); // more than what is left
        QList<Error> errors;
        const auto add = [&errors](const auto &result) {
            if (!result)
                errors << result.error();
        };
        add(storage::tryWriting(root()));
        add(storage::addIntents(root(), {line}));
        add(storage::appendRecords(root(), {line}));
        add(storage::storeLicence(root(), u"C"_s, line));
        add(Directory::open(root()).and_then([](const Directory &folder) { return folder.makeFolder(u"C/P/S"_s); }));
        return errors;
    }

    static QString mismatchOf(const QList<Error> &errors, qsizetype count, Kind kind, const QString &words)
    {
        if (errors.size() != count)
            return u"%1 errors"_s.arg(errors.size());
        for (const Error &error : errors)
            if (error.kind != kind || !error.diskFault || !text::of(error).contains(words))
                return text::of(error);
        return {};
    }

private Q_SLOTS:
    void init() { m_disk = std::make_unique<tests::SmallDisk>(); }

    void full()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        QVERIFY(m_disk->fill(50'000)); // a write ends short before one fails
        QCOMPARE(mismatchOf(errors(), 4, Kind::NoSpace, u"the disk is full"_s), QString()); // a folder finds room
        QCOMPARE(storage::recordSize(root()).value(), 0);                                   // no half a line
        QCOMPARE(QDir(root() + u"/licenses"_s).entryList(QDir::Files), QStringList());
        QVERIFY(m_disk->makeRoom());
        QVERIFY(errors().isEmpty());
    }

    void readOnly()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        (*open).lock->unlock(); // no disk becomes read-only in which files are open for writing
        QVERIFY(Directory::open(root())->write(storage::lockFile(), "in use"));
        QVERIFY(m_disk->setReadOnly(true));
        QCOMPARE(mismatchOf(errors(), 5, Kind::Disk, u"the disk is read-only"_s), QString());
        QVERIFY(m_disk->setReadOnly(false));
        QVERIFY(errors().isEmpty());
    }

    // What an earlier attempt left is discarded before the next one stages anew; if that fails, the disk is
    // the cause.
    void leftoversOfAnAttempt()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        (*storage::openRoot(root())).lock->unlock();
        const auto folder = Directory::open(root());
        QVERIFY(folder);
        const QString uid = u"1.2.3"_s, staged = storage::stagedFolder(uid);
        QVERIFY(storage::discardStaged(*folder, uid)); // there is nothing
        QVERIFY(folder->makeFolder(staged));
        QVERIFY(folder->write(staged + u"/1-1.dcm"_s, QByteArray(128, '\0') + "DICM"));
        QVERIFY(folder->write(staged + u"/1-2.dcm"_s, {}));
        QVERIFY(m_disk->setReadOnly(true));
        const auto refused = storage::discardStaged(*folder, uid);
        QVERIFY(!refused);
        QVERIFY2(refused.error().diskFault && refused.error().detail.contains(u"read-only"_s),
                 qPrintable(text::of(refused.error())));
        QVERIFY(m_disk->setReadOnly(false));
        QVERIFY(folder->exists(staged + u"/1-1.dcm"_s));
        QVERIFY(storage::discardStaged(*folder, uid));
        QVERIFY(folder->isMissing(staged));
        QVERIFY(folder->isMissing(storage::lostFolder(uid)));
        // Files that are no images are kept.
        QVERIFY(folder->makeFolder(staged));
        QVERIFY(folder->write(staged + u"/notes.txt"_s, "mine"));
        QVERIFY(storage::discardStaged(*folder, uid));
        QVERIFY(folder->isMissing(staged));
        QVERIFY(!folder->isMissing(storage::lostFolder(uid)));
    }

    // It could be written to when it was opened: permission that was withdrawn is a fault of the folder.
    void permissionIsRevoked()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        const QString area = root() + u'/' + storage::stagingFolder();
        constexpr auto readable = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(area, readable));
        const auto refused = storage::tryWriting(root());
        QVERIFY(!refused);
        QVERIFY2(refused.error().diskFault && refused.error().detail.contains(u"permission denied"_s),
                 qPrintable(text::of(refused.error())));
        QVERIFY(QFile::setPermissions(area, readable | QFile::WriteOwner));
        QVERIFY(storage::tryWriting(root()));
    }

    // One that never could be written to is refused at once.
    void permissionIsMissing()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        QVERIFY(QDir().mkpath(root()));
        QVERIFY(QFile::setPermissions(root(), QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = storage::openRoot(root());
        QVERIFY(!refused);
        QVERIFY2(!refused.error().diskFault, qPrintable(text::of(refused.error())));
    }

    void noInodes()
    {
        if (!m_disk->mount(4, 8))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        for (int i = 0; QFile(root() + u"/%1"_s.arg(i)).open(QIODevice::WriteOnly); ++i)
            QVERIFY(i < 8);
        QCOMPARE(mismatchOf(errors(), 5, Kind::Disk, u"no inodes"_s), QString());
    }

    void diskIsMissingTemporarily()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        const QString away = m_disk->path() + u"/away"_s;
        QVERIFY(QDir().rename(root(), away));
        for (const Error &error : errors())
            QVERIFY2(error.diskFault && error.kind == Kind::Disk, qPrintable(text::of(error)));
        QVERIFY(!QFile::exists(root())); // nothing is made in its place
        QVERIFY(QDir().rename(away, root()));
        QVERIFY(errors().isEmpty());
    }

    // Another layout would do.
    void tooLong()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        const auto open = storage::openRoot(root());
        QVERIFY(open);
        const auto made = Directory::open(root())->makeFolder(u"C/"_s + QString(256, u'x'));
        QVERIFY(!made.error().diskFault);
        QVERIFY2(made.error().detail.contains(u"too long"_s), qPrintable(made.error().detail));
    }
};

TCIA_OWN_MOUNTS_MAIN(TestDiskFault)
#include "tst_diskfault.moc"
