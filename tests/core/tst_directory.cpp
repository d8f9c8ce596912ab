// SPDX-License-Identifier: Apache-2.0
#include "core/platform/directory.h"
#include "support/step.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using Mode = Directory::Mode;
using Kind = DirectoryEntry::Kind;

// A root with a folder and a file, and outside of it what links in it lead to.
class TestDirectory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString root() const { return m_folder->filePath(u"root"_s); }
    QString outside(const QString &name = {}) const
    {
        return m_folder->filePath(u"outside"_s + (name.isEmpty() ? name : u'/' + name));
    }
    void link(const QString &target, const QString &name) const { QVERIFY(QFile::link(target, root() + u'/' + name)); }
    Directory opened() const { return Directory::open(root()).value(); }
    static QByteArray contentOf(const QString &path) { return readFile(path).value_or("(cannot be read)"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(root() + u"/sub"_s) && QDir().mkpath(outside(u"sub"_s)));
        QVERIFY(writeFile(root() + u"/sub/file"_s, "inside"));
        QVERIFY(writeFile(outside(u"file"_s), "precious"));
        QVERIFY(writeFile(outside(u"sub/file"_s), "precious"));
        TCIA_STEP(link(outside(), u"away"_s));
        TCIA_STEP(link(outside(u"file"_s), u"fileaway"_s));
        TCIA_STEP(link(outside(u"new"_s), u"dangling"_s));
        TCIA_STEP(link(root() + u"/sub"_s, u"within"_s));
    }

    void cleanup()
    {
        QCOMPARE(contentOf(outside(u"file"_s)), QByteArray("precious"));
        QCOMPARE(contentOf(outside(u"sub/file"_s)), QByteArray("precious"));
        QCOMPARE(QDir(outside()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
    }

    void worksWithoutLinks()
    {
        const Directory root = opened();
        QVERIFY(root.makeFolder(u"a/b/c"_s));
        QVERIFY(root.write(u"a/b/c/new"_s, "first"));
        QVERIFY(root.write(u"a/b/c/new"_s, "second"));
        QCOMPARE(root.read(u"a/b/c/new"_s).value(), QByteArray("second"));
        QCOMPARE(root.entry(u"a/b/c/new"_s).size, 6);
        QVERIFY(root.rename(u"a/b"_s, u"sub/b"_s));
        QCOMPARE(root.folder(u"sub/b/c"_s)->entries()->size(), 1);
        QVERIFY(!root.folder(u"a/b"_s));
        QVERIFY(root.removeTree(u"sub"_s));
        root.removeEmptyFolders(u"a"_s);
        QVERIFY(!root.exists(u"sub"_s) && !root.exists(u"a"_s));
    }

    void modes()
    {
        const Directory root = opened();
        QVERIFY(writeAll(**root.file(u"f"_s, Mode::Create), "one"));
        QVERIFY(!root.file(u"f"_s, Mode::Create));
        QVERIFY(writeAll(**root.file(u"f"_s, Mode::Append), "two"));
        QCOMPARE(root.read(u"f"_s).value(), QByteArray("onetwo"));
        QVERIFY(writeAll(**root.file(u"f"_s, Mode::Overwrite), "3"));
        QCOMPARE(root.read(u"f"_s).value(), QByteArray("3"));
        QCOMPARE((*root.file(u"f"_s, Mode::Read))->fileName(), this->root() + u"/f"_s);
        QVERIFY(!root.file(u"none"_s, Mode::Read));
        QVERIFY(!root.read(u"f"_s, 0));
    }

    // The user chose it: a link on the way to the root is as good as its target.
    void rootMayBeALink()
    {
        QVERIFY(QFile::link(root(), m_folder->filePath(u"chosen"_s)));
        const auto chosen = Directory::open(m_folder->filePath(u"chosen"_s));
        QVERIFY(chosen);
        QCOMPARE(chosen->read(u"sub/file"_s).value(), QByteArray("inside"));
    }

    void neverLeaves_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"away/file", "away/new", "away/sub/file", "fileaway", "dangling", "within/file"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void neverLeaves()
    {
        QFETCH(QString, path);
        const Directory root = opened();
        for (const Mode mode : {Mode::Read, Mode::Append, Mode::Overwrite, Mode::Create}) {
            const auto file = root.file(path, mode);
            QVERIFY(!file);
            const bool isLockedElsewhere =
                mode == Mode::Create && !path.contains(u'/'); // of that name there is something
            QVERIFY2(isLockedElsewhere || file.error().detail.contains(u"is a link"_s),
                     qPrintable(file.error().detail));
        }
        QVERIFY(!root.write(path, "changed"));
        QVERIFY(!root.read(path));
        QVERIFY(!root.folder(path));
        QVERIFY(!root.makeFolder(path + u"/deeper"_s));
        QVERIFY(!root.removeTree(path));
        if (path.contains(u'/')) {
            QVERIFY(!root.exists(path));
            QVERIFY(!root.removeFile(path));
            QVERIFY(!root.rename(u"sub/file"_s, path, Directory::Existing::Replace));
            QVERIFY(!root.rename(path, u"sub/other"_s));
        } else {
            QCOMPARE(root.entry(path).kind, Kind::Link);
        }
        QCOMPARE(contentOf(this->root() + u"/sub/file"_s), QByteArray("inside"));
    }

    void invalidPaths()
    {
        const Directory root = opened();
        for (const QString &path :
             {u""_s, u"/etc/passwd"_s, u"../outside/file"_s, u"sub/../../outside/file"_s, u"./sub"_s, u"sub//file"_s,
              u"sub/"_s, u"c:/file"_s, u":/resource"_s, u"sub/fi\0le"_s}) {
            QVERIFY(!isRelativePath(path));
            QVERIFY(!root.file(path, Mode::Append));
            QVERIFY(!root.exists(path));
        }
    }

    //! A separator on Windows only.
    void aBackslashIsALetterElsewhere()
    {
        const bool isLetter = QDir::separator() == u'/';
        const QString name = u"sub/..\\file"_s;
        QCOMPARE(isRelativePath(name), isLetter);
        const Directory root = opened();
        QCOMPARE(root.write(name, "inside").has_value(), isLetter);
        QCOMPARE(QFile::exists(this->root() + u"/sub/..\\file"_s), isLetter);
    }

    // What is removed with a tree are the links in it.
    void removingTreesKeepsLinkTargets()
    {
        TCIA_STEP(link(outside(), u"sub/away"_s));
        TCIA_STEP(link(outside(u"file"_s), u"sub/fileaway"_s));
        const Directory root = opened();
        QVERIFY(root.removeTree(u"sub"_s));
        QVERIFY(!root.exists(u"sub"_s));
        QVERIFY(root.removeFile(u"away"_s));
        QCOMPARE(root.entry(u"away"_s).kind, Kind::None);
    }

    void renameReplacesOnlyOnRequest()
    {
        const Directory root = opened();
        QVERIFY(root.write(u"a"_s, "a") && root.write(u"b"_s, "b") && root.makeFolder(u"empty"_s));
        QVERIFY(!root.rename(u"a"_s, u"b"_s));
        QVERIFY(!root.rename(u"sub"_s, u"empty"_s));
        QCOMPARE(root.read(u"b"_s).value(), QByteArray("b"));
        QVERIFY(root.rename(u"a"_s, u"b"_s, Directory::Existing::Replace));
        QCOMPARE(root.read(u"b"_s).value(), QByteArray("a"));
    }

    void listsEntryTypes()
    {
        QVERIFY(writeFile(root() + u"/.hidden"_s, "1"));
        auto all = opened().entries().value();
        std::ranges::sort(all, {}, &DirectoryEntry::name);
        QStringList found;
        for (const DirectoryEntry &entry : all)
            found << u"%1 %2 %3"_s.arg(entry.name).arg(int(entry.kind)).arg(entry.size);
        QCOMPARE(found, (QStringList {u".hidden 1 1"_s, u"away 3 0"_s, u"dangling 3 0"_s, u"fileaway 3 0"_s,
                                      u"sub 2 0"_s, u"within 3 0"_s}));
        QVERIFY(!opened().isEmpty());
    }

    // Opening a pipe blocks until its other end is opened.
    void pipesAreNoFiles()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(root() + u"/pipe"_s).constData(), 0600), 0);
        for (const Mode mode : {Mode::Read, Mode::Append, Mode::Overwrite})
            QVERIFY(!opened().file(u"pipe"_s, mode));
        QCOMPARE(opened().entry(u"pipe"_s).kind, Kind::Other);
#else
        QSKIP("This system has no pipes in folders");
#endif
    }

    // A file's other names may be anywhere.
    void otherNamesKeepTheirContent()
    {
#ifdef Q_OS_UNIX
        QCOMPARE(::link(QFile::encodeName(outside(u"file"_s)).constData(),
                        QFile::encodeName(root() + u"/shared"_s).constData()),
                 0);
        QCOMPARE(opened().entry(u"shared"_s).names, 2);
        QVERIFY(writeAll(**opened().file(u"shared"_s, Mode::Append), "more"));
        QCOMPARE(opened().read(u"shared"_s).value(), QByteArray("preciousmore"));
        QCOMPARE(::link(QFile::encodeName(outside(u"file"_s)).constData(),
                        QFile::encodeName(root() + u"/emptied"_s).constData()),
                 0);
        QVERIFY(writeAll(**opened().file(u"emptied"_s, Mode::Overwrite), "new"));
        QCOMPARE(opened().read(u"emptied"_s).value(), QByteArray("new"));
        QVERIFY(opened().write(u"emptied"_s, "newer"));
#else
        QSKIP("This test makes hard links only on Unix");
#endif
    }

    // It stays the opened folder, whatever its path leads to since.
    void followsItsHandle()
    {
        const Directory sub = opened().folder(u"sub"_s).value();
        QVERIFY(QDir().rename(root() + u"/sub"_s, root() + u"/moved"_s));
        TCIA_STEP(link(outside(u"sub"_s), u"sub"_s));
        QVERIFY(sub.write(u"file"_s, "changed"));
        QCOMPARE(contentOf(root() + u"/moved/file"_s), QByteArray("changed"));
    }

    void vanished()
    {
        const auto gone = Directory::open(m_folder->filePath(u"none"_s));
        QVERIFY(!gone);
        QVERIFY(gone.error().diskFault);
        QCOMPARE(gone.error().kind, Error::Kind::Disk);
        const auto tooLong = opened().makeFolder(QString(300, u'x'));
        QVERIFY(!tooLong.error().diskFault);
        QVERIFY2(tooLong.error().detail.contains(u"too long"_s), qPrintable(tooLong.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
