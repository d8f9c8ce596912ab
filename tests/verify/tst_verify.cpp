// SPDX-License-Identifier: Apache-2.0
#include "verify/verify.h"

#include "core/text.h"
#include "storage/licences.h"
#include "storage/record.h"
#include "support/step.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using verify::Verdict;

// Files on disk compared with the record.
class TestVerify : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString root() const { return m_folder->path(); }

    void write(const QString &path, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(root() + u'/' + path).path()));
        QFile file(root() + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    static storage::UnpackedFile fileOf(const QString &name, const QByteArray &content)
    {
        return {.name = name, .size = content.size(), .digests = digestsOf(content)};
    }

    static storage::Record recordOf(const QString &uid, const QString &folder)
    {
        storage::Record record;
        record.series.seriesUid = uid;
        record.series.collection = u"Größe \"A\""_s;
        record.series.imageCount = 2;
        record.series.fileSize = 5'000'000'000;
        record.series.date = QDate(2001, 2, 3);
        record.folder = folder;
        record.server = u"http://127.0.0.1/x"_s;
        record.proof = Digest::Kind::Md5;
        record.downloaded = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
        record.files = {fileOf(u"1.dcm"_s, "first"), fileOf(u"2.dcm"_s, "second")};
        return record;
    }

    void take(const QString &uid, const QString &folder) const
    {
        TCIA_STEP(write(folder + u"/1.dcm"_s, "first"));
        TCIA_STEP(write(folder + u"/2.dcm"_s, "second"));
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(uid, folder))}));
    }

    QList<Verdict> verify() const
    {
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled);
        return result ? result->verdicts : QList<Verdict>();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void recordsSurvive()
    {
        const storage::Record written = recordOf(u"1.2.3"_s, u"a/b"_s);
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(written)}));
        const auto read = storage::readRecords(root());
        QVERIFY(read);
        QCOMPARE(read->records.size(), 1);
        const storage::Record &same = read->records.first();
        QCOMPARE(same.series, written.series);
        QCOMPARE(same.folder, written.folder);
        QCOMPARE(same.server, written.server);
        QCOMPARE(same.downloaded, written.downloaded);
        QCOMPARE(same.files.size(), 2);
        QCOMPARE(same.files.last().digests, written.files.last().digests);
        QCOMPARE(same.proof, written.proof);
    }

    void cutLastLine()
    {
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.3"_s, u"a"_s))}));
        const auto second = storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.4"_s, u"b"_s))});
        QVERIFY(second);
        QFile file(storage::recordPath(root()));
        QVERIFY(file.resize(file.size() - 20));
        QCOMPARE(storage::readRecords(root())->records.size(), 1);
        QCOMPARE(storage::readRecords(root())->unreadable, 1);
        const auto third = storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.5"_s, u"c"_s))});
        QVERIFY(third);
        const auto after = storage::readRecords(root());
        QCOMPARE(after->records.size(), 2); // the truncated line did not damage the next one
        QCOMPARE(after->unreadable, 1);
        QCOMPARE(storage::readRecordAt(root(), third->first())->series.seriesUid, u"1.2.5"_s);
    }

    void lastOneCounts()
    {
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.3"_s, u"old"_s))}));
        QVERIFY(storage::appendRecords(root(), {storage::lineOf(recordOf(u"1.2.3"_s, u"new"_s))}));
        const auto read = storage::readRecords(root());
        QCOMPARE(read->records.size(), 1);
        QCOMPARE(read->records.first().folder, u"new"_s);
    }

    void foreignLines()
    {
        storage::Record outside = recordOf(u"1.2.3"_s, u"../../etc"_s);
        QVERIFY(!storage::recordFromLine(storage::lineOf(outside)));
        outside = recordOf(u"1.2.3"_s, u"fine"_s);
        outside.files.first().name = u"../passwd"_s;
        QVERIFY(!storage::recordFromLine(storage::lineOf(outside)));
        QVERIFY(!storage::recordFromLine("{}"));
        QVERIFY(!storage::recordFromLine("[1,2"));
    }

    void relativeFolder()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(root() + u"/a"_s));
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(u".."_s, cancelled);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(result);
        QCOMPARE(result->verdicts.size(), 1);
        QCOMPARE(result->verdicts.first().kind, Verdict::Kind::Whole);
    }

    void whole()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a/b"_s));
        TCIA_STEP(take(u"1.2.4"_s, u"a/c"_s));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 2);
        for (const Verdict &verdict : verdicts) {
            QCOMPARE(verdict.kind, Verdict::Kind::Whole);
            QCOMPARE(verdict.files, 2);
            QVERIFY(verdict.reason.isEmpty());
        }
    }

    // More folders than files that may be open.
    void manyFolders()
    {
#ifdef Q_OS_UNIX
        constexpr int many = 300;
        for (int i = 0; i < many; ++i) {
            TCIA_STEP(take(u"1.2.%1"_s.arg(i), u"1.2.%1"_s.arg(i)));
            TCIA_STEP(write(u"place %1/metadata.csv"_s.arg(i), "patient,age\n"));
            TCIA_STEP(write(u"place %1/tcia-series.jsonl"_s.arg(i), storage::lineOf(recordOf(u"1.2.3"_s, u"a"_s))));
        }
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit few {.rlim_cur = 100, .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const auto verdicts = verify();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(verdicts.size(), 2 * many);
        QCOMPARE(std::ranges::count(verdicts, Verdict::Kind::Whole, &Verdict::kind), many);
#else
        QSKIP("This system has no limit of open files");
#endif
    }

    void shortOne()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        QVERIFY(QFile::remove(root() + u"/a/2.dcm"_s));
        const auto verdicts = verify();
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(verdicts.first().kind, Verdict::Kind::Short);
        QCOMPARE(verdicts.first().files, 1);
        QVERIFY(verdicts.first().reason.contains(u"2.dcm"_s));
        QVERIFY(QDir(root() + u"/a"_s).removeRecursively());
        QCOMPARE(verify().first().kind, Verdict::Kind::Short);
        QVERIFY(verify().first().reason.contains(u"folder"_s));
    }

    void damaged()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        TCIA_STEP(write(u"a/1.dcm"_s, "fIrst")); // same size
        QCOMPARE(verify().first().kind, Verdict::Kind::Damaged);
        QVERIFY(verify().first().reason.contains(u"checksum"_s));
        TCIA_STEP(write(u"a/1.dcm"_s, "fir"));
        QCOMPARE(verify().first().kind, Verdict::Kind::Damaged);
        QVERIFY(verify().first().reason.contains(u"3 bytes instead of 5"_s));
    }

    void unknown()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        TCIA_STEP(write(u"strange/x.dcm"_s, "whose is this?"));
        TCIA_STEP(write(u"other/noname"_s, QByteArray(128, '\0') + "DICM"));
        TCIA_STEP(write(u"notes/readme.txt"_s, "not an image"));
        TCIA_STEP(write(u"a/3.dcm"_s, "too many"));
        TCIA_STEP(write(u".tcia-partial/1.2.4/1.dcm"_s, "on its way"));
        const auto verdicts = verify();
        QStringList folders;
        for (const Verdict &verdict : verdicts)
            if (verdict.kind == Verdict::Kind::Unknown)
                folders << verdict.folder;
        QCOMPARE(folders, (QStringList {u"a"_s, u"other"_s, u"strange"_s}));
        QCOMPARE(verdicts.first().kind, Verdict::Kind::Whole);
    }

    // A disk's lost+found, or a record that is a link, affects only its own content.
    void unreadableFolderAffectsNothingElse()
    {
#ifdef Q_OS_UNIX
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        QVERIFY(QDir(root()).mkpath(u"lost+found"_s));
        QVERIFY(QDir(root()).mkpath(u"linked"_s));
        QVERIFY(QFile::link(storage::recordPath(root()), storage::recordPath(root() + u"/linked"_s)));
        QVERIFY(QFile::setPermissions(root() + u"/lost+found"_s, {}));
        constexpr uid_t unprivileged = 65534; // the administrator may read everything
        const bool isAdministrator = ::geteuid() == 0;
        for (const QString &path :
             QStringList {root(), root() + u"/a"_s, storage::recordPath(root())}) // the files in it are the user's own
            QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup |
                                                    QFile::ReadOther | QFile::ExeOther));
        QVERIFY(!isAdministrator || ::seteuid(unprivileged) == 0);
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled);
        QVERIFY(!isAdministrator || ::seteuid(0) == 0);
        QVERIFY(
            QFile::setPermissions(root() + u"/lost+found"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(result, result ? "" : qPrintable(text::of(result.error())));
        const QList<Verdict> verdicts = result->verdicts;
        QCOMPARE(verdicts.size(), 3);
        QCOMPARE(verdicts[0].kind, Verdict::Kind::Whole);
        QCOMPARE((QStringList {verdicts[1].folder, verdicts[2].folder}), (QStringList {u"linked"_s, u"lost+found"_s}));
        for (const Verdict &closed : verdicts.sliced(1)) {
            QCOMPARE(closed.kind, Verdict::Kind::Unknown);
            QVERIFY2(closed.reason.contains(u"cannot be read"_s), qPrintable(closed.reason));
        }
#else
        QSKIP("This system has no permissions to take away");
#endif
    }

    void nothingRecorded()
    {
        const std::atomic_bool cancelled = false;
        const auto result = verify::verifyFolder(root(), cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }

    void stopped()
    {
        TCIA_STEP(take(u"1.2.3"_s, u"a"_s));
        const std::atomic_bool cancelled = true;
        const auto result = verify::verifyFolder(root(), cancelled);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void licences()
    {
        QVERIFY(QDir().mkpath(root() + u"/.tcia-partial"_s)); // as opening the root does
        QVERIFY(storage::storeLicence(root(), u"A/B"_s, "free"));
        QVERIFY(storage::storeLicence(root(), u"A/B"_s, "free"));
        QVERIFY(storage::storeLicence(root(), u"A/B"_s, "freer"));
        QVERIFY(storage::storeLicence(root(), u"C"_s, {}));
        QCOMPARE(QDir(root() + u"/licenses"_s).entryList(QDir::Files), (QStringList {u"A-B (2).txt"_s, u"A-B.txt"_s}));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
