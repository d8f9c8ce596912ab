// SPDX-License-Identifier: Apache-2.0
#include "core/database.h"
#include "core/files.h"
#include "core/text.h"
#include "support/waiting.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::answerOf;

namespace {

const QStringList oneTable {u"CREATE TABLE things (name TEXT PRIMARY KEY, size INTEGER)"_s};

Result<qint64> countOf(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT count(*) FROM things"_s);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    query.next();
    return query.value(0).toLongLong();
}

auto inserting(const QString &name)
{
    return [name](QSqlDatabase &connection) {
        return execute(connection, u"INSERT INTO things (name, size) VALUES (?, ?)"_s, {name, 1});
    };
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"QSqlDatabase"_s)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWrittenRows()
    {
        {
            Database database(path(), oneTable);
            QVERIFY(answerOf(database.run(inserting(u"a"_s))));
            QVERIFY(answerOf(database.run(inserting(u"b"_s))));
        }
        Database again(path(), oneTable);
        QCOMPARE(answerOf(again.run(countOf)).value(), 2);
        QVERIFY(again.repairNote().isEmpty());
    }

    void exceptionRollsBack()
    {
        Database database(path(), oneTable);
        const auto answer = answerOf(database.run([](QSqlDatabase &connection) -> Result<void> {
            if (const auto done = inserting(u"a"_s)(connection); !done)
                return done;
            throw std::bad_alloc();
        }));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Memory);
        QCOMPARE(answerOf(database.run(countOf)).value(), 0);
        QVERIFY(answerOf(database.run(inserting(u"a"_s))));
    }

    // One process at a time may use it, until it exits; others get an error that names it and change nothing.
    void exclusiveFileHasOneOwner()
    {
        using enum Database::Access;
        {
            Database first(path(), oneTable, Database::Durability::Normal, Exclusive);
            QVERIFY(answerOf(first.run(inserting(u"a"_s))));
            Database second(path(), oneTable + QStringList {u"CREATE TABLE more (x)"_s}, Database::Durability::Normal,
                            Exclusive);
            const auto refused = answerOf(second.run(countOf));
            QVERIFY(!refused && second.isLockedElsewhere());
            QCOMPARE(refused.error().kind, Error::Kind::Disk);
            QCOMPARE(refused.error().context.path, path());
            QVERIFY(refused.error().detail.contains(u"process %1 on "_s.arg(QCoreApplication::applicationPid())));
            QVERIFY(!answerOf(second.run(inserting(u"b"_s))));
            QVERIFY(Database::remove(path()));
            QVERIFY(QFile::exists(path())); // it is in use
            QVERIFY(!first.isLockedElsewhere());
        }
        {
            Database again(path(), oneTable, Database::Durability::Normal, Exclusive);
            QCOMPARE(answerOf(again.run(countOf)).value(), 1);
        }
        QVERIFY(Database::remove(path()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    // SQLite maps that file into memory: where the disk fails under it, the program is ended by a signal.
    void exclusiveFileIsNotMapped()
    {
        Database database(path(), oneTable, Database::Durability::Full, Database::Access::Exclusive);
        QVERIFY(answerOf(database.run(inserting(u"a"_s))));
        QVERIFY(QFile::exists(path() + u"-wal"_s));
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
    }

    void makesItsFolder()
    {
        Database database(m_folder->filePath(u"a/b/c.sqlite"_s), oneTable);
        QVERIFY(answerOf(database.open()));
    }

    void finishesSubmittedWork()
    {
        {
            Database database(path(), oneTable);
            for (int i = 0; i < 50; ++i)
                database.run(inserting(QString::number(i)));
        }
        Database again(path(), oneTable);
        QCOMPARE(answerOf(again.run(countOf)).value(), 50);
    }

    void waitingForAnAnswerDoesNotMoveTheWork()
    {
        Database database(path(), oneTable);
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 20; ++i)
            writes.append(database.run(inserting(QString::number(i))));
        for (auto write = writes.rbegin(); write != writes.rend(); ++write)
            QVERIFY(write->result()); // waits here, for the last first
        QCOMPARE(database.run(countOf).result().value(), 20);
    }

    void rollsBackWorkThatFails()
    {
        Database database(path(), oneTable);
        const auto answer = answerOf(database.run([](QSqlDatabase &connection) -> Result<void> {
            if (const auto done = execute(connection, u"INSERT INTO things VALUES ('half', 1)"_s); !done)
                return done;
            return failure(Error::Kind::Usage, u"Changed my mind."_s);
        }));
        QCOMPARE(answer.error().kind, Error::Kind::Usage);
        QCOMPARE(answerOf(database.run(countOf)).value(), 0);
    }

    void namesTheFileInItsErrors()
    {
        Database database(path(), oneTable);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such table: nowhere.*DELETE"_s));
        const auto answer = answerOf(
            database.run([](QSqlDatabase &connection) { return execute(connection, u"DELETE FROM nowhere"_s); }));
        QCOMPARE(answer.error().kind, Error::Kind::Database);
        QCOMPARE(answer.error().context.path, path());
        QVERIFY(answer.error().detail.contains("no such table"_L1));
    }

    void migratesStepByStep()
    {
        {
            Database first(path(), oneTable);
            QVERIFY(answerOf(first.run(inserting(u"kept"_s))));
        }
        const QStringList two =
            oneTable + QStringList {u"ALTER TABLE things ADD COLUMN colour TEXT; UPDATE things SET colour='red'"_s};
        {
            Database second(path(), two);
            const auto colour = answerOf(second.run([](QSqlDatabase &connection) -> Result<QString> {
                QSqlQuery query(u"SELECT colour FROM things"_s, connection);
                query.next();
                return query.value(0).toString();
            }));
            QCOMPARE(colour.value(), u"red"_s);
        }
        Database third(path(), two);
        QCOMPARE(answerOf(third.run(countOf)).value(), 1);
    }

    void aFailedMigrationLeavesTheFileAsItWas()
    {
        {
            Database first(path(), oneTable);
            QVERIFY(answerOf(first.run(inserting(u"kept"_s))));
        }
        {
            Database broken(path(), oneTable + QStringList {u"CREATE TABLE more (x); CREATE TABLE things (x)"_s});
            const auto opened = answerOf(broken.open());
            QCOMPARE(opened.error().kind, Error::Kind::Database);
            QVERIFY(broken.repairNote().isEmpty()); // the file is not damaged: our statement is
        }
        Database again(path(), oneTable + QStringList {u"CREATE TABLE more (x)"_s});
        QCOMPARE(answerOf(again.run(countOf)).value(), 1);
    }

    void refusesAFileOfANewerProgram()
    {
        {
            Database newer(path(), oneTable + QStringList {u"CREATE TABLE more (x)"_s});
            QVERIFY(answerOf(newer.run(inserting(u"precious"_s))));
        }
        {
            Database older(path(), oneTable);
            const auto opened = answerOf(older.open());
            QCOMPARE(opened.error().kind, Error::Kind::Usage);
            QVERIFY(text::of(opened.error()).contains("newer version"_L1));
            QCOMPARE(answerOf(older.run(countOf)).error().kind, Error::Kind::Usage);
        }
        Database newer(path(), oneTable + QStringList {u"CREATE TABLE more (x)"_s});
        QCOMPARE(answerOf(newer.run(countOf)).value(), 1);
    }

    void renamesADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database at all") << QByteArray("This is a letter to my aunt.\n").repeated(100);
        QTest::newRow("damaged behind the head") << QByteArray();
    }

    void renamesADamagedFile()
    {
        QFETCH(QByteArray, content);
        if (content.isEmpty()) {
            {
                Database good(path(), oneTable);
                for (int i = 0; i < 2000; ++i)
                    good.run(inserting(u"a rather long name to fill some pages %1"_s.arg(i)));
            }
            content = readFile(path()).value();
            QVERIFY(content.size() > 20000);
            content.replace(5000, 12000, QByteArray(12000, '\x5a'));
        }
        QVERIFY(writeFile(path(), content));
        Database database(path(), oneTable);
        QVERIFY(answerOf(database.open()));
        QCOMPARE(answerOf(database.run(countOf)).value(), 0);
        QVERIFY(database.repairNote().contains("damaged"_L1));
        const QStringList kept = QDir(m_folder->path()).entryList({u"*.damaged-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(kept.first())).value(), content);
    }

    void aFolderInItsPlaceIsAnErrorAndStays()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"test.sqlite"_s));
        Database database(path(), oneTable);
        const auto opened = answerOf(database.open());
        QCOMPARE(opened.error().kind, Error::Kind::Disk);
        QVERIFY(QFileInfo(path()).isDir());
        QVERIFY(database.repairNote().isEmpty());
    }

    void aFileInTheFoldersPlaceIsAnError()
    {
        QVERIFY(writeFile(m_folder->filePath(u"plain"_s), "x"));
        Database database(m_folder->filePath(u"plain/test.sqlite"_s), oneTable);
        QCOMPARE(answerOf(database.open()).error().kind, Error::Kind::Disk);
    }

    void twoProcessesMayShareAFile()
    {
        // What two processes do, as SQLite sees it: two connections that share nothing but the file.
        Database one(path(), oneTable);
        Database other(path(), oneTable);
        const auto oneOpen = one.open();
        const auto otherOpen = other.open();
        QVERIFY(answerOf(oneOpen));
        QVERIFY(answerOf(otherOpen));
        QList<QFuture<Result<void>>> writes;
        const auto readThenWrite = [](const QString &name) {
            return [name](QSqlDatabase &connection) -> Result<void> {
                if (const auto count = countOf(connection); !count)
                    return failure(count.error());
                return inserting(name)(connection);
            };
        };
        for (int i = 0; i < 100; ++i) {
            writes.append(one.run(readThenWrite(u"one %1"_s.arg(i))));
            writes.append(other.run(readThenWrite(u"other %1"_s.arg(i))));
        }
        for (const auto &write : writes)
            QVERIFY(answerOf(write));
        QCOMPARE(answerOf(one.run(countOf)).value(), 200);
    }

    void concurrentCreationWorks()
    {
        for (int round = 0; round < 10; ++round) {
            const QString file = m_folder->filePath(u"fresh%1.sqlite"_s.arg(round));
            std::vector<std::unique_ptr<Database>> databases;
            QList<QFuture<Result<void>>> opened;
            for (int i = 0; i < 6; ++i) {
                databases.push_back(std::make_unique<Database>(file, oneTable));
                opened.append(databases.back()->open());
            }
            for (const auto &one : opened) {
                const auto answer = answerOf(one);
                QVERIFY2(answer, answer ? "" : qPrintable(text::of(answer.error())));
            }
            QVERIFY(answerOf(databases.back()->run(countOf)));
        }
    }

private:
    QString path() const { return m_folder->filePath(u"test.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
