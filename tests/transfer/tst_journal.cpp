// SPDX-License-Identifier: Apache-2.0
#include "support/waiting.h"
#include "transfer/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::answerOf;
using transfer::Journal;
using transfer::JournalEntry;
using transfer::State;

//! The queue's file alone: what it stores and drops, and which process owns it.
class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"queue.sqlite"_s); }

    static JournalEntry row(qint64 key, State state)
    {
        JournalEntry kept {.key = key, .place = double(key), .server = {}, .transfer = {}};
        kept.server.name = u"Archive"_s;
        kept.server.base = QUrl(u"http://127.0.0.1:1/nbia-api/services/v4"_s);
        kept.transfer.series.seriesUid = u"1.2.%1"_s.arg(key);
        kept.transfer.target = {.root = u"/nowhere"_s, .layout = u"flat"_s};
        kept.transfer.state = state;
        return kept;
    }

    static QStringList uidsIn(Journal &journal)
    {
        QStringList uids;
        const auto content = answerOf(journal.read());
        for (const JournalEntry &kept : content ? content->rows : QList<JournalEntry>())
            uids << kept.transfer.series.seriesUid;
        return uids;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // Rows whose source is damaged cannot be read; they are counted, not passed over.
    void countsRowsWithoutTheirSource()
    {
        {
            Journal journal(path());
            QVERIFY(answerOf(journal.add({row(1, State::Waiting), row(2, State::Waiting)})));
        }
        {
            auto damaged = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damaged"_s); // which checks no references
            damaged.setDatabaseName(path());
            QVERIFY(damaged.open() && QSqlQuery(damaged).exec(u"UPDATE transfers SET source=99 WHERE key=2"_s));
        }
        QSqlDatabase::removeDatabase(u"damaged"_s);
        Journal journal(path());
        const auto content = answerOf(journal.read());
        QVERIFY(content);
        QCOMPARE(content->rows.size(), 1);
        QCOMPARE(content->unreadable, 1);
    }

    // A queue of a version that stored no separate UIDs.
    void knowsOldQueues()
    {
        {
            Database old(
                path(),
                {u"CREATE TABLE sources(id INTEGER PRIMARY KEY, server BLOB NOT NULL, root TEXT NOT NULL,"
                 " layout TEXT NOT NULL, verify INTEGER NOT NULL, UNIQUE(server, root, layout, verify));"
                 "CREATE TABLE transfers(key INTEGER PRIMARY KEY, place REAL NOT NULL, source INTEGER NOT NULL"
                 " REFERENCES sources(id), repair TEXT, series BLOB NOT NULL, state TEXT NOT NULL, attempts INTEGER"
                 " NOT NULL, error BLOB, folder TEXT, finished TEXT, images INTEGER, bytes INTEGER)"_s});
            QVERIFY(answerOf(old.run([](QSqlDatabase &connection) -> Result<void> {
                const QByteArray server = R"({"name":"Archive","base":"http://127.0.0.1:1/v4","dialect":"nbia-v4"})";
                if (const auto done =
                        execute(connection, u"INSERT INTO sources VALUES(1, ?, '/nowhere', 'flat', 0)"_s, {server});
                    !done)
                    return done;
                for (const QByteArray &series :
                     {QByteArray(R"({"SeriesInstanceUID":"1.2.1"})"), QByteArray(R"({"SeriesInstanceUID":"1.2.2"})"),
                      QByteArray("{damaged")})
                    if (const auto done = execute(connection,
                                                  u"INSERT INTO transfers(place, source, series, state, attempts)"
                                                  " VALUES(1, 1, ?, 'waiting', 0)"_s,
                                                  {series});
                        !done)
                        return done;
                return execute(connection,
                               u"UPDATE transfers SET state='failed', error=? WHERE key=1"_s, // kinds were numbers
                               {QByteArray(R"({"kind":14,"detail":"full","subject":"1.2.1, of C","httpStatus":0})")});
            })));
        }
        Journal journal(path());
        const auto content = answerOf(journal.read());
        QVERIFY(content);
        QCOMPARE(content->rows.size(), 2);
        QCOMPARE(*content->rows[0].transfer.error, (Error {.kind = Error::Kind::NoSpace,
                                                           .detail = u"full"_s,
                                                           .context = {.name = u"1.2.1, of C"_s}})); // was one text
        QCOMPARE(content->unreadable, 1);
        QVERIFY(answerOf(journal.remove({content->rows[0].key})));
        QCOMPARE(uidsIn(journal).size(), 1);
    }

    void keepsHowImagesWereVerified()
    {
        {
            Journal journal(path());
            QVERIFY(answerOf(journal.add({row(1, State::Waiting), row(2, State::Waiting)})));
            QVERIFY(answerOf(journal.update({{.key = 1,
                                              .place = 1,
                                              .state = State::Done,
                                              .error = {},
                                              .folder = u"/nowhere/1"_s,
                                              .finished = QDateTime::currentDateTimeUtc(),
                                              .proof = Digest::Kind::Md5,
                                              .received = 49'100'000}})));
        }
        Journal journal(path());
        const auto content = answerOf(journal.read());
        QVERIFY(content && content->rows.size() == 2);
        QCOMPARE(content->rows[0].transfer.proof, Digest::Kind::Md5);
        QCOMPARE(content->rows[0].transfer.received, 49'100'000);
        QCOMPARE(content->rows[1].transfer.proof, Digest::Kind::None);
        QCOMPARE(content->rows[1].transfer.received, 0);
    }

    void isOneProcesssAtATime()
    {
        {
            Journal first(path());
            QVERIFY(answerOf(first.add({row(1, State::Waiting)})));
            Journal second(path());
            const auto refused = answerOf(second.remove({1}));
            QVERIFY(!refused && second.isLockedElsewhere());
            QCOMPARE(refused.error().kind, Error::Kind::Disk);
            QVERIFY2(refused.error().detail.contains(u"process"_s), qPrintable(refused.error().detail));
            QVERIFY(!answerOf(second.read()));
        }
        Journal next(path());
        QCOMPARE(uidsIn(next), QStringList({u"1.2.1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
