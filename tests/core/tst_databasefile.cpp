// SPDX-License-Identifier: Apache-2.0
#include "core/databasefile.h"
#include "core/files.h"
#include "core/sql.h"

#include <QDir>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

const QStringList oneTable {u"CREATE TABLE things (name TEXT)"_s};

int thingsIn(const QSqlDatabase &connection)
{
    QSqlQuery query(u"SELECT count(*) FROM things"_s, connection);
    return query.next() ? query.value(0).toInt() : -1;
}

} // namespace

//! One file and its connection, on this thread.
class TestDatabaseFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"sub/things.sqlite"_s); }
    Result<void> fill() const
    {
        DatabaseFile file(path(), oneTable);
        return file.open().and_then([&file] {
            QSqlDatabase connection = file.connection();
            return execute(connection, u"INSERT INTO things VALUES (?)"_s, {u"a"_s});
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid() && fill());
    }

    void opensOnce()
    {
        DatabaseFile file(path(), oneTable);
        QVERIFY(file.open() && file.open());
        QCOMPARE(thingsIn(file.connection()), 1);
        QVERIFY(file.repairNote().isEmpty() && !file.isLockedElsewhere());
    }

    void exclusiveFileIsLocked()
    {
        DatabaseFile first(path(), oneTable, {.access = DatabaseOptions::Access::Exclusive});
        QVERIFY(first.open());
        DatabaseFile second(path(), oneTable, {.access = DatabaseOptions::Access::Exclusive});
        QVERIFY(!second.open() && second.isLockedElsewhere());
        QVERIFY(DatabaseFile::remove(path())); // in use: stays
        QVERIFY(QFile::exists(path()));
    }

    void aNewerFileIsRefused()
    {
        QVERIFY(DatabaseFile(path(), {oneTable.first(), u"CREATE TABLE more (a)"_s}).open());
        DatabaseFile file(path(), oneTable);
        const auto opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Usage);
        QCOMPARE(opened.error().context.path, path());
    }

    void damagedFileIsReplacedAndSalvaged()
    {
        QVERIFY(writeFile(path(), QByteArray(8192, 'x')));
        DatabaseFile file(path(), oneTable);
        QString seen;
        file.setSalvage([&seen](QSqlDatabase &damaged, QSqlDatabase &fresh) -> Result<QString> {
            seen = damaged.databaseName();
            if (const auto done = execute(fresh, u"INSERT INTO things VALUES ('saved')"_s); !done)
                return failure(done.error());
            return u"One thing was saved."_s;
        });
        QVERIFY(file.open());
        QVERIFY(seen != path()); // a copy
        QCOMPARE(thingsIn(file.connection()), 1);
        QVERIFY(file.repairNote().endsWith(u"One thing was saved."_s));
        const QDir folder = QFileInfo(path()).dir();
        QCOMPARE(folder.entryList({u"things.sqlite.damaged-*"_s}).size(), 1);
    }

    // Without its log the copy lacks transactions: what it holds is not all that could be recovered.
    void aLogThatCannotBeCopiedIsAnError()
    {
        const QString copy = m_folder->filePath(u"damaged.sqlite"_s);
        QVERIFY(QFile::copy(path(), copy) && QDir().mkdir(copy + u"-wal"_s));
        DatabaseFile file(path(), oneTable);
        QVERIFY(file.open());
        QSqlDatabase fresh = file.connection();
        bool isCalled = false;
        const auto salvaged = salvageDamaged(copy, fresh, [&isCalled](QSqlDatabase &, QSqlDatabase &) {
            isCalled = true;
            return Result<QString>(u"All was saved."_s);
        });
        QVERIFY(!salvaged && !isCalled);
        QCOMPARE(salvaged.error().kind, Error::Kind::Disk);
        QCOMPARE(salvaged.error().context.path, copy + u"-wal"_s);
    }

    void failedSalvageChangesNothing()
    {
        QVERIFY(writeFile(path(), QByteArray(8192, 'x')));
        DatabaseFile file(path(), oneTable);
        file.setSalvage([](QSqlDatabase &, QSqlDatabase &fresh) -> Result<QString> {
            if (const auto done = execute(fresh, u"INSERT INTO things VALUES ('half')"_s); !done)
                return failure(done.error());
            throw std::bad_alloc();
        });
        QVERIFY(file.open());
        QCOMPARE(thingsIn(file.connection()), 0);
        QVERIFY2(file.repairNote().endsWith(u"Nothing could be recovered from it. There is not enough memory."_s),
                 qPrintable(file.repairNote()));
    }

    void theNoteSaysWhyNothingWasSalvaged()
    {
        QVERIFY(writeFile(path(), QByteArray(8192, 'x')));
        DatabaseFile file(path(), oneTable);
        file.setSalvage([](QSqlDatabase &damaged, QSqlDatabase &) -> Result<QString> {
            return failure(Error::Kind::Disk, u"The file cannot be read: the disk reports an input/output error."_s,
                           {.path = damaged.databaseName()});
        });
        QVERIFY(file.open());
        QVERIFY2(file.repairNote().contains(u"Nothing could be recovered from it. "_s) &&
                     file.repairNote().contains(u"the disk reports an input/output error"_s),
                 qPrintable(file.repairNote()));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
