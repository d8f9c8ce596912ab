// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "singlefiles/filestore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::singlefiles;

//! What is in the folder of single files, and whose it is.
class TestFileStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString root() const { return m_folder->filePath(u"to"_s); }
    QString file(const QString &name) const { return root() + u"/tcia-files/"_s + name; }

    static Result<StoredFile> keep(FileStore &store, const QString &address, const QString &name,
                                   const QByteArray &content)
    {
        const auto part = store.part(address, {});
        if (!part)
            return failure(part.error());
        if (const auto written = (*part)->write(content); !written)
            return failure(written.error());
        return store.commit({.address = address, .name = name, .bytes = content.size()}, **part);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    //! The user has moved the first file away, and another one of its size has taken its name.
    void nameThatAnotherFileTook()
    {
        {
            const auto store = FileStore::open(root()).value();
            QVERIFY(keep(*store, u"https://h/a"_s, u"mask.nii"_s, "aaaa"));
            QVERIFY(store->find(u"https://h/a"_s));
        }
        QVERIFY(QFile::remove(file(u"mask.nii"_s)));
        {
            const auto store = FileStore::open(root()).value();
            QCOMPARE(keep(*store, u"https://h/b"_s, u"mask.nii"_s, "bbbb").value().name, u"mask.nii"_s);
            QVERIFY(!store->find(u"https://h/a"_s));
            QVERIFY(store->find(u"https://h/b"_s));
        }
        const auto store = FileStore::open(root()).value();
        QVERIFY(!store->find(u"https://h/a"_s));
        QVERIFY(store->find(u"https://h/b"_s));
    }

    //! As a file system sees them that ignores the case.
    void nameInAnotherCase()
    {
        QVERIFY(QDir().mkpath(root() + u"/tcia-files"_s));
        QVERIFY(writeFile(file(u"mask.nii"_s), "bbbb"));
        QVERIFY(writeFile(root() + u"/tcia-files.jsonl"_s, R"({"address":"https://h/a","file":"mask.nii","bytes":4})"
                                                           "\n"
                                                           R"({"address":"https://h/b","file":"Mask.nii","bytes":4})"
                                                           "\n"));
        const auto store = FileStore::open(root()).value();
        QVERIFY(!store->find(u"https://h/a"_s));
    }

    //! A name that an address had before it was fetched again is not its name any more.
    void laterNameOfAnAddress()
    {
        QVERIFY(QDir().mkpath(root() + u"/tcia-files"_s));
        for (const QString &name : {u"1.nii"_s, u"2.nii"_s})
            QVERIFY(writeFile(file(name), "bbbb"));
        QVERIFY(writeFile(root() + u"/tcia-files.jsonl"_s, R"({"address":"https://h/a","file":"1.nii","bytes":4})"
                                                           "\n"
                                                           R"({"address":"https://h/a","file":"2.nii","bytes":4})"
                                                           "\n"
                                                           R"({"address":"https://h/b","file":"1.nii","bytes":4})"
                                                           "\n"));
        const auto store = FileStore::open(root()).value();
        QCOMPARE(store->find(u"https://h/a"_s).value_or(StoredFile {}).name, u"2.nii"_s);
        QVERIFY(store->find(u"https://h/b"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
