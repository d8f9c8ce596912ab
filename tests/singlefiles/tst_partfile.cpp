// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "singlefiles/partfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::singlefiles;

//! Which parts of files outlive the process that fetched them.
class TestPartFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    Result<std::unique_ptr<PartFile>> open() const
    {
        return PartFile::open(Directory::open(m_folder->path()).value(), u"part"_s, {});
    }
    void leave(const QByteArray &version) const
    {
        const auto part = open().value();
        QVERIFY(part->restart(version));
        QVERIFY(part->write("bytes"));
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void partOfAVersionStays()
    {
        leave("\"a\"");
        const auto part = open().value();
        QCOMPARE(part->size(), 5);
        QCOMPARE(part->version(), "\"a\"");
    }

    void partWithoutAVersionGoes()
    {
        leave({});
        QVERIFY(!QFile::exists(path(u"part"_s)));
    }

    //! A folder in the version's place stands for a disk that fails once.
    void partThatCannotBeReadStays()
    {
        leave("\"a\"");
        QVERIFY(QFile::rename(path(u"part.version"_s), path(u"aside"_s)));
        QVERIFY(QDir().mkdir(path(u"part.version"_s)));
        QVERIFY(!open());
        QVERIFY(QFile::exists(path(u"part"_s)));
        QVERIFY(QDir().rmdir(path(u"part.version"_s)));
        QVERIFY(QFile::rename(path(u"aside"_s), path(u"part.version"_s)));
        QCOMPARE(open().value()->size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_partfile.moc"
