// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/platform/location.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! Where a relative path leads, and what it is refused for.
class TestLocation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    platform::HandlePtr m_root;

    Result<platform::Location> locate(const QString &relative) const
    {
        return platform::locate(m_root, m_folder.path(), relative);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir(m_folder.path()).mkpath(u"a/b"_s));
        QVERIFY(writeFile(m_folder.filePath(u"file"_s), "x"));
        QVERIFY(QFile::link(m_folder.filePath(u"a"_s), m_folder.filePath(u"link"_s)));
        QVERIFY(!platform::openRoot(m_folder.path(), m_root));
    }

    void leadsToTheParent()
    {
        const auto place = locate(u"a/b/new"_s);
        QVERIFY(place);
        QCOMPARE(place->name, u"new"_s);
        QCOMPARE(place->path, m_folder.filePath(u"a/b/new"_s));
        DirectoryEntry entry;
        QVERIFY(!platform::makeFolder(*place->folder, place->name));
        QVERIFY(!platform::entryOf(*place->folder, place->name, entry) && entry.isFolder());
        QVERIFY(QFileInfo(place->path).isDir());
    }

    void refusesWhatCouldLeave_data()
    {
        QTest::addColumn<QString>("relative");
        QTest::addColumn<int>("kind");
        QTest::newRow("absolute") << u"/a"_s << int(Error::Kind::Usage);
        QTest::newRow("parent") << u"a/../b"_s << int(Error::Kind::Usage);
        QTest::newRow("nothing") << QString() << int(Error::Kind::Usage);
        QTest::newRow("through a link") << u"link/b/new"_s << int(Error::Kind::Disk);
        QTest::newRow("through a file") << u"file/new"_s << int(Error::Kind::Disk);
        QTest::newRow("through nothing") << u"none/new"_s << int(Error::Kind::Disk);
        QTest::newRow("too long") << u"a/"_s + QString(platform::maxPathBytes, u'x') << int(Error::Kind::Disk);
    }
    void refusesWhatCouldLeave()
    {
        QFETCH(QString, relative);
        const auto place = locate(relative);
        QVERIFY(!place);
        QTEST(int(place.error().kind), "kind");
        QVERIFY(place.error().context.path.startsWith(m_folder.path()));
    }

    void siblingsAreInTheSameFolder()
    {
        const auto place = locate(u"a/b"_s);
        QVERIFY(place);
        const auto other = platform::sibling(*place, u"c"_s);
        QVERIFY(other && other->folder == place->folder);
        QCOMPARE(other->path, m_folder.filePath(u"a/c"_s));
        QVERIFY(!platform::sibling(*place, QString(platform::maxPathBytes, u'x')));
    }

    void isMissingOnlyIfCertain()
    {
        QVERIFY(platform::isMissing(m_root, u"none"_s) && platform::isMissing(m_root, u"a/none/new"_s));
        QVERIFY(!platform::isMissing(m_root, u"a/b"_s) && !platform::isMissing(m_root, u"file/new"_s));
        QVERIFY(!platform::isMissing(m_root, u"link/new"_s) && !platform::isMissing(m_root, u"../none"_s));
    }
};

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
