// SPDX-License-Identifier: Apache-2.0
#include "storage/layout.h"
#include "support/rootfixture.h"
#include "support/unix.h"
#include "transfer/requestlines.h"
#include "transfer/requestlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::RequestLog;
using transfer::SeriesRequest;

namespace {

SeriesRequest request(const QString &uid, qint64 recordSize = 0)
{
    static const QDateTime asked(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    SeriesRequest made {.series = {}, .server = {}, .target = {}, .requestedAt = asked, .recordSize = recordSize};
    made.series.seriesUid = uid;
    made.series.collection = u"Ünïcode \"C\""_s;
    made.series.imageCount = 7;
    made.server = {.name = u"Archive"_s,
                   .base = QUrl(u"http://127.0.0.1:1/v2"_s),
                   .dialect = archive::DialectId::Legacy,
                   .keyInQuery = true};
    made.target.layout = u"{Collection}/{SeriesInstanceUID}"_s;
    made.target.verify = transfer::Verify::Crc;
    return made;
}

QStringList uidsOf(const QList<SeriesRequest> &requests)
{
    QStringList uids;
    for (const SeriesRequest &each : requests)
        uids << each.series.seriesUid;
    return uids;
}

} // namespace

//! The requests stored in a folder, and which of them are pending.
class TestRequestLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

    RequestLog log() const { return RequestLog(m_root->path()); }
    RequestLog::Content content() const
    {
        const auto read = log().read();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    QByteArray text() const { return m_root->read(RequestLog::fileName()); }
    void setText(const QByteArray &text) const { m_root->write(RequestLog::fileName(), text); }

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    void noRequests()
    {
        QVERIFY(!content().exists && !content().isComplete());
        QVERIFY(!RequestLog(m_root->path() + u"/missing"_s).read());
        QVERIFY(!RequestLog(m_root->path() + u"/missing"_s).add({request(u"1.2.1"_s)}));
    }

    void readsWrittenContent()
    {
        SeriesRequest repair = request(u"1.2.2"_s);
        repair.target.repair = u"old/folder"_s;
        repair.target.verify = transfer::Verify::Md5;
        repair.server.demonstration = true;
        QVERIFY(log().add({request(u"1.2.1"_s), repair}));
        const auto read = content();
        QCOMPARE(read.unreadable, 0);
        QCOMPARE(uidsOf(read.open), QStringList({u"1.2.1"_s, u"1.2.2"_s}));
        const SeriesRequest &first = read.open.first();
        QCOMPARE(first.series, request(u"1.2.1"_s).series);
        QCOMPARE(first.server, request(u"1.2.1"_s).server);
        QCOMPARE(first.requestedAt, request(u"1.2.1"_s).requestedAt);
        QCOMPARE(first.target.root, m_root->path());
        QCOMPARE(first.target.layout, u"{Collection}/{SeriesInstanceUID}"_s);
        QCOMPARE(first.target.verify, transfer::Verify::Crc);
        QCOMPARE(read.open[1].target.repair, u"old/folder"_s);
        QCOMPARE(read.open[1].target.verify, transfer::Verify::Md5);
        QVERIFY(read.open[1].server.demonstration);
    }

    // A record written after a request completes it; an earlier one does not.
    void recordAnswers()
    {
        m_root->record(m_root->put(u"1.2.1"_s, u"one"_s));
        const qint64 size = QFileInfo(storage::recordPath(m_root->path())).size();
        QVERIFY(log().add({request(u"1.2.1"_s, size), request(u"1.2.2"_s, size), request(u"1.2.3"_s, size)}));
        QCOMPARE(content().open.size(), 3);
        m_root->record(m_root->put(u"1.2.2"_s, u"two"_s));
        QCOMPARE(uidsOf(content().open), QStringList({u"1.2.1"_s, u"1.2.3"_s}));
        QCOMPARE(uidsOf(content().completed), QStringList({u"1.2.2"_s}));
        QVERIFY(log().present({u"1.2.1"_s}));
        QVERIFY(log().drop({u"1.2.3"_s, u"9.9"_s}));
        QVERIFY(content().isComplete());
        QCOMPARE(uidsOf(content().dropped), QStringList({u"1.2.3"_s}));
        QVERIFY(log().reopen({u"1.2.3"_s}));
        QCOMPARE(uidsOf(content().open), QStringList({u"1.2.3"_s}));
        QVERIFY(log().drop({u"1.2.3"_s}));
        QVERIFY(log().add({request(u"1.2.3"_s, 2 * size)})); // requested again, with other parameters
        QCOMPARE(uidsOf(content().open), QStringList({u"1.2.3"_s}));
        QCOMPARE(uidsOf(content().completed), QStringList({u"1.2.1"_s, u"1.2.2"_s}));
        QVERIFY(content().dropped.isEmpty());
    }

    // Series that were completed and then removed are missing: the folder is not complete.
    void removedFolders()
    {
        QVERIFY(log().add({request(u"1.2.1"_s), request(u"1.2.2"_s), request(u"1.2.3"_s), request(u"1.2.4"_s)}));
        for (const QString &uid : {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s})
            m_root->record(m_root->put(uid, u"deep/"_s + uid));
        QVERIFY(log().present({u"1.2.2"_s}));
        QCOMPARE(uidsOf(content().completed), QStringList({u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s}));
        QVERIFY(QDir(m_root->path() + u"/deep/1.2.1"_s).removeRecursively());
        QCOMPARE(uidsOf(content().removed), QStringList({u"1.2.1"_s}));
        QVERIFY(QDir(m_root->path() + u"/deep"_s).removeRecursively());
        QCOMPARE(uidsOf(content().removed), QStringList({u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(uidsOf(content().open), QStringList({u"1.2.4"_s}));
        QVERIFY(log().drop({u"1.2.1"_s, u"1.2.2"_s, u"1.2.4"_s}));
        QVERIFY(!content().isComplete());
        m_root->record(m_root->put(u"1.2.3"_s, u"other"_s)); // fetched again
        QVERIFY(content().isComplete());
        m_root->write(u"deep"_s, "a file in the way of a folder");
        m_root->record(m_root->lineOf(u"1.2.3"_s, u"deep/1.2.3"_s));
        QCOMPARE(uidsOf(content().removed), QStringList({u"1.2.3"_s}));
    }

    // An existing folder does not prove that its files exist, and a link's target is elsewhere.
    void removedFiles_data()
    {
        using Change = std::function<bool(const QString &root)>;
        QTest::addColumn<Change>("change");
        const auto replaced = [](const QString &path, const QString &target) {
            return QFile::rename(path, path + u".aside"_s) && QFile::link(target, path);
        };
        QTest::newRow("one file") << Change(
            [](const QString &root) { return QFile::remove(root + u"/deep/one/1.dcm"_s); });
        QTest::newRow("all files") << Change([](const QString &root) {
            return QFile::remove(root + u"/deep/one/1.dcm"_s) && QFile::remove(root + u"/deep/one/2.dcm"_s);
        });
        QTest::newRow("a cut file") << Change(
            [](const QString &root) { return QFile::resize(root + u"/deep/one/1.dcm"_s, 9'999); });
        QTest::newRow("another name") << Change([](const QString &root) {
            return QFile::rename(root + u"/deep/one/1.dcm"_s, root + u"/deep/one/3.dcm"_s);
        });
        QTest::newRow("a folder for a file") << Change([](const QString &root) {
            return QFile::remove(root + u"/deep/one/1.dcm"_s) && QDir().mkdir(root + u"/deep/one/1.dcm"_s);
        });
        QTest::newRow("a file for the folder") << Change([](const QString &root) {
            return QDir(root + u"/deep/one"_s).removeRecursively() &&
                   QFile::copy(root + u"/deep/other/1.dcm"_s, root + u"/deep/one"_s);
        });
        QTest::newRow("a link") << Change(
            [replaced](const QString &root) { return replaced(root + u"/deep/one"_s, root + u"/deep/one.aside"_s); });
        QTest::newRow("a dangling link") << Change(
            [replaced](const QString &root) { return replaced(root + u"/deep/one"_s, root + u"/nothing"_s); });
        QTest::newRow("a link above it") << Change(
            [replaced](const QString &root) { return replaced(root + u"/deep"_s, root + u"/deep.aside"_s); });
    }
    void removedFiles()
    {
        QFETCH(std::function<bool(const QString &)>, change);
        QVERIFY(log().add({request(u"1.2.1"_s), request(u"1.2.2"_s)}));
        m_root->record(m_root->put(u"1.2.1"_s, u"deep/one"_s));
        m_root->record(m_root->put(u"1.2.2"_s, u"other"_s));
        m_root->write(u"deep/other/1.dcm"_s, "x");
        m_root->write(u"other/notes.txt"_s, "a file more is no harm");
        QVERIFY(content().isComplete());
        QVERIFY(change(m_root->path()));
        QCOMPARE(uidsOf(content().removed), QStringList({u"1.2.1"_s}));
        QCOMPARE(uidsOf(content().completed), QStringList({u"1.2.2"_s}));
        QVERIFY(!content().isComplete());
    }

    // Wherever a kill cuts the file: what is read is right, and what is missing is counted.
    void truncatedAnywhere()
    {
        QVERIFY(log().add({request(u"1.2.1"_s), request(u"1.2.2"_s)}));
        const QByteArray whole = text();
        QVERIFY(log().add({request(u"1.2.3"_s), request(u"1.2.4"_s)}));
        const QByteArray longer = text();
        for (qsizetype at = 0; at <= longer.size(); ++at) {
            setText(longer.first(at));
            const auto read = content();
            const QStringList uids = uidsOf(read.open);
            QCOMPARE(uids, QStringList({u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s}).first(uids.size()));
            const qint64 asked = at < whole.indexOf('\n') ? 0 : at <= whole.size() ? 2 : 4;
            const bool isHeadCut = read.open.size() + read.unreadable != asked;
            if (isHeadCut) // of a batch of which only the beginning is known
                QVERIFY2(read.unreadable == (at == whole.size() ? 0 : 1), qPrintable(QString::number(at)));
            if (at % 50 != 0)
                continue;
            QVERIFY(log().add({request(u"1.2.9"_s)})); // is not glued to what was cut
            QCOMPARE(uidsOf(content().open).last(), u"1.2.9"_s);
        }
    }

    // Requested again after it was truncated, nothing is missing.
    void truncatedAndRepeated()
    {
        const QList<SeriesRequest> batch {request(u"1.2.1"_s), request(u"1.2.2"_s), request(u"1.2.3"_s)};
        QVERIFY(log().add(batch));
        const QByteArray whole = text();
        setText(whole.first(whole.size() - 20));
        QCOMPARE(content().unreadable, 1);
        QVERIFY(log().add({request(u"1.2.9"_s)}));
        QCOMPARE(content().unreadable, 1);
        QVERIFY(log().add(batch));
        QCOMPARE(content().unreadable, 0);
        QCOMPARE(content().open.size(), 4);
    }

    // An unreadable line loses only that line.
    void damagedLines_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("text") << QByteArray("{\"request\"") << QByteArray("\xff\x00garbage");
        QTest::newRow("UID") << QByteArray("1.2.2") << QByteArray("../..");
        QTest::newRow("layout") << QByteArray("{Collection}/{") << QByteArray("../{");
        QTest::newRow("dialect") << QByteArray("\"legacy\"") << QByteArray("\"klingon\"");
        QTest::newRow("address") << QByteArray("http://127.0.0.1:1/v2") << QByteArray("file:///etc/passwd");
        QTest::newRow("sums") << QByteArray("\"crc\"") << QByteArray("\"none\"");
    }
    void damagedLines()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(log().add({request(u"1.2.1"_s), request(u"1.2.2"_s), request(u"1.2.3"_s)}));
        QList<QByteArray> lines = text().split('\n');
        QVERIFY(lines[2].contains(before));
        lines[2].replace(before, after);
        setText(lines.join('\n'));
        QCOMPARE(content().unreadable, 1);
        QCOMPARE(uidsOf(content().open), QStringList({u"1.2.1"_s, u"1.2.3"_s}));
        QVERIFY(log().acknowledge());
        QCOMPARE(content().unreadable, 0);
        QCOMPARE(content().open.size(), 2);
    }

    void nothingReachedTheDisk_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("no batch") << QByteArray("{\"drop\":\"1.2.1\"}\n");
        QTest::newRow("a batch of none") << QByteArray("{\"batch\":0,\"sum\":\"\"}\n");
        QTest::newRow("a batch of less") << QByteArray("{\"batch\":-1,\"sum\":\"\"}\n");
    }

    // The file exists, but its requests are unknown: that is not an empty file.
    void nothingReachedTheDisk()
    {
        QFETCH(QByteArray, text);
        setText(text);
        QCOMPARE(content().unreadable, 1);
        QVERIFY(!content().exists && !content().isComplete());
        QVERIFY(log().acknowledge());
        QVERIFY(content().isComplete()); // as the user has acknowledged
        setText(text);
        QVERIFY(log().add({request(u"1.2.1"_s)}));
        QVERIFY(content().exists);
        QCOMPARE(content().open.size(), 1);
    }

    // A batch of less than one must not hide what of the next lines cannot be read.
    void negativeBatchHidesNothing()
    {
        QVERIFY(log().add({request(u"1.2.1"_s)}));
        setText(text() + "{\"batch\":-5,\"sum\":\"\"}\ngarbage\n");
        QCOMPARE(content().unreadable, 2);
    }

    // Requests over the limit are reported.
    void tooManyRequests()
    {
        transfer::RequestReader reader(m_root->path(), 2);
        const QList<SeriesRequest> batch {request(u"1.2.1"_s), request(u"1.2.2"_s), request(u"1.2.3"_s)};
        reader.take(transfer::headOf(batch));
        for (const SeriesRequest &each : batch)
            reader.take(transfer::lineOf(each.series, transfer::parametersOf(each)));
        const auto read = reader.content([](const QString &) { return std::nullopt; },
                                         [](const storage::RecordedSeries &) { return false; });
        QCOMPARE(read.open.size(), 2);
        QCOMPARE(read.unreadable, 1);
    }

    void failedFirstWritingLeavesNothing()
    {
        QVERIFY(QDir().mkpath(m_root->path()));
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        auto small = std::make_optional<tests::ResourceLimit>(tests::Resource::FileSize, 100);
        QVERIFY(small->isSet());
        const auto added = log().add({request(u"1.2.1"_s)});
        small.reset();
        QVERIFY(!added);
        QVERIFY(!QFileInfo::exists(m_root->path() + u'/' + RequestLog::fileName()));
        QVERIFY(!content().exists && content().unreadable == 0);
    }

    // Two programs write at once, and nothing of either is cut.
    void twoWriters()
    {
        constexpr int times = 40;
        const auto write = [this](int first) {
            for (int i = 0; i < times; ++i)
                if (!log().add({request(u"1.2.%1"_s.arg(first + i))}))
                    return false;
            return true;
        };
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        const auto one = QtConcurrent::run(&pool, write, 1'000);
        const auto other = QtConcurrent::run(&pool, write, 2'000);
        QVERIFY(one.result() && other.result());
        QCOMPARE(content().open.size(), 2 * times);
        QCOMPARE(content().unreadable, 0);
        QVERIFY(!QFileInfo::exists(m_root->path() + u'/' + RequestLog::fileName() + u".lock"));
    }

    void otherWriterIsWaitedFor()
    {
        auto lock = std::make_unique<QLockFile>(m_root->path() + u'/' + RequestLog::fileName() + u".lock"_s);
        QVERIFY(lock->tryLock(0));
        const auto writing = QtConcurrent::run([this] { return log().add({request(u"1.2.1"_s)}); });
        QVERIFY(!writing.isFinished() && !content().exists);
        lock->unlock();
        QVERIFY(writing.result());
        QCOMPARE(content().open.size(), 1);
    }

    void hugeLine()
    {
        setText(QByteArray(3 * 1024 * 1024, '[') + '\n');
        QVERIFY(log().add({request(u"1.2.1"_s)}));
        QCOMPARE(content().unreadable, 1);
        QCOMPARE(content().open.size(), 1);
    }

    // Links do not lead out of the folder.
    void linkIsRefused()
    {
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.filePath(u"file"_s), m_root->path() + u'/' + RequestLog::fileName()));
        QVERIFY(!log().add({request(u"1.2.1"_s)}));
        QVERIFY(!QFileInfo::exists(elsewhere.filePath(u"file"_s)));
        QVERIFY(!log().read());
    }

    void holdsNoKey()
    {
        QVERIFY(log().add({request(u"1.2.1"_s)}));
        for (const QByteArray &line : text().split('\n'))
            for (const QString &key :
                 QJsonDocument::fromJson(line).object().value("how"_L1).toObject().value("server"_L1).toObject().keys())
                QVERIFY2(QStringList({u"base"_s, u"dialect"_s, u"keyInQuery"_s, u"name"_s}).contains(key),
                         qPrintable(key));
    }

    void manySeries()
    {
        QList<SeriesRequest> many;
        constexpr int count = 100'000;
        for (int i = 0; i < count; ++i)
            many << request(u"1.3.6.1.4.1.14519.5.2.1.6279.6001.%1"_s.arg(i));
        QVERIFY(log().add(many));
        const auto read = content();
        QCOMPARE(read.open.size(), count);
        QCOMPARE(read.unreadable, 0);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
