// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "demo/server/faults.h"
#include "storage/record.h"
#include "support/archivefixture.h"
#include "support/step.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "transfer/journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;
using Kind = Error::Kind;

namespace {

constexpr int attempts = 3;

//! Short delays, because there are some hundred failures, and no server block for the failures of one series.
constexpr RetryPolicy impatient {
    .attempts = attempts, .probes = 0, .firstDelayMs = 5, .maxDelayMs = 20, .failuresToBlock = 1'000'000};

//! For faults that are silence.
constexpr archive::ImageDownload::Limits shortSilence {.firstByteMs = 600, .stallMs = 600};

//! How many of the attempts have the fault; 0: all.
struct HowLong
{
    const char *name;
    int times;
};
constexpr HowLong howLong[] = {{"first try", 1}, {"all but the last try", attempts - 1}, {"for ever", 0}};

//! How many series are requested, and which of them has the fault.
struct HowMany
{
    const char *name;
    qsizetype series;
    qsizetype bad;
};
constexpr HowMany howMany[] = {{"one series", 1, 0}, {"one of several", 3, 1}};

//! The expected outcome of a permanent fault.
struct Outcome
{
    QList<Kind> kinds {};     //!< empty: no failure at all
    bool mayPass = true;      //!< worth another try
    const char *says = "";    //!< what the message must contain, as a regular expression
    bool isRefusal = false;   //!< the options may be the cause: requested without them in the same attempt
    bool isSuspected = false; //!< the same, but only after as many attempts as there are
    bool isReset = false;     //!< Qt repeats a request whose connection ended without an answer
};

struct StatusOutcome
{
    int status;
    Outcome outcome;
};

//! The outcome of a status other than 200.
std::optional<Outcome> outcomeOfStatus(int status)
{
    static const StatusOutcome known[] = {
        {400, {{Kind::BadRequest}, false, "", true}},
        {401, {{Kind::KeyRefused}, false}},
        {403, {{Kind::Forbidden}, false}},
        {404, {{Kind::NotFound}, false}},
        {471, {{Kind::BadRequest}, false, "", true}},
        {429, {{Kind::Busy}}},
        {500, {{Kind::Server}}},
        {503, {{Kind::Busy}}},
    };
    for (const StatusOutcome &each : known)
        if (each.status == status)
            return each.outcome;
    return std::nullopt;
}

//! Derived from what a fault does, not from its name, so that new faults get rows automatically. Empty: not covered
//! yet.
std::optional<Outcome> outcomeOf(const demo::Fault &fault)
{
    if (*fault.only != '\0' || fault.images.noSums) { // no series fails for lack of an optional sum
        const bool isPassing = fault.status == 503 || fault.status == 504 || fault.pace != demo::Pace::Normal;
        return Outcome {.isRefusal = !isPassing, .isSuspected = isPassing, .isReset = fault.pace == demo::Pace::Reset};
    }
    if (fault.status == 200)
        return Outcome {{Kind::BadArchive, Kind::BadAnswer, Kind::Server, Kind::Incomplete},
                        true,
                        "server sent (nothing|something else|text)"};
    if (fault.status != 0)
        return outcomeOfStatus(fault.status);
    if (fault.pace == demo::Pace::StallBefore || fault.pace == demo::Pace::StallInside)
        return Outcome {{Kind::Timeout}, true, "(?i)(in time|silen|no data)"};
    if (fault.pace == demo::Pace::Cut)
        return Outcome {{Kind::Offline, Kind::Truncated}, true, "(?i)(closed|cut|ended|lost)"};
    if (fault.pace == demo::Pace::Reset)
        return Outcome {.kinds = {Kind::Offline}, .says = "(?i)(closed|cut|ended|lost)", .isReset = true};
    if (fault.pace ==
        demo::Pace::CutBefore) // Qt may report a chunked answer that is cut before its first byte as a whole one
        return Outcome {{Kind::Offline, Kind::BadArchive, Kind::Incomplete},
                        true,
                        "(?i)(closed|cut|ended|lost|server sent nothing)"};
    if (fault.images.dropImages)
        return Outcome {{Kind::Incomplete}, true, "^\\d+ of \\d+ images are in the archive"};
    if (fault.images.flipByte)
        return Outcome {{Kind::BadArchive}, true, "\\.dcm"};
    if (fault.images.alterImage || fault.images.wrongSums)
        return Outcome {{Kind::BadArchive}, true, "\\.dcm.*MD5|MD5.*\\.dcm"};
    return fault.pace == demo::Pace::Drip ? std::optional(Outcome {}) : std::nullopt;
}

//! Every file below a folder with its sum.
QMap<QString, QByteArray> sumsBelow(const QString &folder)
{
    QMap<QString, QByteArray> sums;
    for (const QString &path : tests::tree(folder)) {
        QFile file(folder + u'/' + path);
        if (!path.endsWith(u'/') && file.open(QIODevice::ReadOnly))
            sums.insert(path, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5));
    }
    return sums;
}

//! The sums of files regardless of their names, which depend on the options a server supports.
QList<QByteArray> withoutNames(const QMap<QString, QByteArray> &sums)
{
    QList<QByteArray> all = sums.values();
    std::sort(all.begin(), all.end());
    return all;
}

bool isWhole(const Transfer &transfer) { return transfer.state == State::Done; }

} // namespace

// Every fault of the demonstration archive, temporary or permanent, with and without other series: the manager's
// result, its journal and the files on disk in the end.
class TestMatrix : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    std::unique_ptr<archive::Archive> m_first; //!< the same in version 1, whose MD5 sums have a path of their own
    QList<Series> m_chosen;
    QHash<QString, QMap<QString, QByteArray>>
        m_reference; //!< by series UID: its files as they are where nothing goes wrong

    // Of one row
    std::unique_ptr<QTemporaryDir> m_folder, m_state;
    std::vector<Transfer> m_end;

    QString journal() const { return m_state->filePath(u"queue.sqlite"_s); }

    //! Downloads with the fault, and stores the manager's result in m_end.
    void download(const demo::Fault &fault, const HowLong &lasts, const HowMany &many)
    {
        const bool isSilence = fault.pace == demo::Pace::StallBefore || fault.pace == demo::Pace::StallInside;
        const archive::Archive &archive = QByteArray(fault.only).startsWith("getImage") ? *m_first : *m_demo.archive;
        DownloadManager manager;
        manager.setJournal(journal());
        manager.setPolicy(impatient);
        if (fault.pace == demo::Pace::Reset || fault.status == 503)
            manager.setParallel(1); // what is refused while others are answered proves nothing about an option
        manager.setLimits(isSilence ? shortSilence : archive::ImageDownload::Limits());
        QSignalSpy ended(&manager, &DownloadManager::ended), idle(&manager, &DownloadManager::idle);
        QSignalSpy journalFailed(&manager, &DownloadManager::journalFailed);
        QList<transfer::QueueBlock> reported; // what a banner would show
        connect(&manager, &DownloadManager::blocksChanged, this, [&] { reported = manager.blocks(); });
        QVERIFY(m_demo.server.setFault(m_chosen[many.bad].seriesUid, QString::fromLatin1(fault.name), lasts.times));
        const transfer::Target target {.root = m_folder->path(), .layout = u"classic"_s};
        QCOMPARE(manager.enqueue(archive, m_chosen.first(many.series), target), many.series);
        QVERIFY(tests::waitIdle(manager));
        m_end.assign(manager.transfers().begin(), manager.transfers().end());
        QCOMPARE(ended.size(), many.series);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(journalFailed.size(), 0);
        const bool isStale = !reported.isEmpty() || !manager.blocks().isEmpty(); // nothing is waiting any more
        QVERIFY(!isStale);
        QCOMPARE(manager.progress().done + manager.progress().failed, many.series);
    }

    void checkSufferer(const Transfer &bad, const Outcome &outcome, const HowLong &lasts) const
    {
        const bool fails = !outcome.kinds.isEmpty() && (lasts.times == 0 || (!outcome.mayPass && !outcome.isRefusal));
        const bool isOneTry = (outcome.kinds.isEmpty() && !outcome.isSuspected) || !outcome.mayPass;
        const int tries = isOneTry ? 1 : lasts.times == 0 ? attempts : lasts.times + 1;
        // An attempt may send two requests: Qt repeats one whose connection ended.
        const bool mayBeRepeated = lasts.times > 1 || (lasts.times == 1 && outcome.isReset);
        const int fewest = mayBeRepeated ? tries - 1 : tries;
        QVERIFY2(bad.attempts >= fewest && bad.attempts <= tries,
                 qPrintable(u"%1 of %2"_s.arg(bad.attempts).arg(tries)));
        QCOMPARE(bad.state, fails ? State::Failed : State::Done);
        QCOMPARE(bool(bad.error), fails);
        QVERIFY(bad.finished.isValid());
        if (fails)
            TCIA_STEP(checkMessage(bad, outcome));
    }

    void checkMessage(const Transfer &bad, const Outcome &outcome) const
    {
        const Error &error = *bad.error;
        const QString reported = u"kind %1: %2 | %3"_s.arg(int(error.kind)).arg(error.detail, error.serverText);
        QVERIFY2(outcome.kinds.contains(error.kind), qPrintable(reported));
        QCOMPARE(error.context.seriesUid, bad.series.seriesUid);
        QCOMPARE(error.context.collection, bad.series.collection);
        QVERIFY2(!error.detail.isEmpty(), "it must say more than a headline");
        QVERIFY2(text::causeOf(error).contains(QRegularExpression(QString::fromLatin1(outcome.says))),
                 qPrintable(reported));
        QVERIFY2(!text::of(error).contains(u".part"_s), "a path that is gone when somebody reads this");
        QVERIFY(bad.folder.isEmpty());
    }

    void checkDisk(bool isRefusal) const
    {
        const auto records = storage::readRecords(m_folder->path());
        QStringList paths = tests::tree(m_folder->path());
        QVERIFY(!paths.contains(u".tcia-partial/"_s));
        const auto whole = std::count_if(m_end.begin(), m_end.end(), isWhole);
        QCOMPARE(paths.isEmpty(), whole == 0);
        for (const Transfer &transfer : m_end) {
            if (!isWhole(transfer))
                continue;
            QCOMPARE(withoutNames(sumsBelow(transfer.folder)),
                     withoutNames(m_reference.value(transfer.series.seriesUid)));
            if (!isRefusal)
                QCOMPARE(sumsBelow(transfer.folder), m_reference.value(transfer.series.seriesUid));
            const QString folder = QDir(m_folder->path()).relativeFilePath(transfer.folder) + u'/';
            paths.removeIf(
                [&folder](const QString &path) { return path.startsWith(folder) || folder.startsWith(path); });
        }
        paths.removeIf(
            [](const QString &path) { return path == u"tcia-series.jsonl"_s || path.startsWith(u"licenses/"_s); });
        QCOMPARE(paths, QStringList());
        if (whole == 0)
            return;
        QVERIFY(records);
        QCOMPARE(records->records.size(), whole);
    }

    void checkJournal() const
    {
        const auto kept = tests::answerOf(transfer::Journal(journal()).read());
        QVERIFY(kept);
        QCOMPARE(kept->unreadable, 0);
        QCOMPARE(size_t(kept->rows.size()), m_end.size());
        for (qsizetype row = 0; row < kept->rows.size(); ++row) {
            const Transfer &now = kept->rows[row].transfer;
            const Transfer &then = m_end[size_t(row)];
            std::optional<Error> error = then.error;
            if (error)
                error->retryAfter = 0; // it was an answer to one request
            QCOMPARE(now.series.seriesUid, then.series.seriesUid);
            QCOMPARE(now.series.imageCount, then.series.imageCount);
            QCOMPARE(now.series.fileSize, then.series.fileSize);
            QCOMPARE(now.state, then.state);
            QCOMPARE(now.attempts, then.attempts);
            QVERIFY(now.error == error);
            QCOMPARE(now.folder, then.folder);
            QCOMPARE(now.finished.toSecsSinceEpoch(), then.finished.toSecsSinceEpoch());
        }
    }

    //! The next start finds the same, and does nothing about what is final.
    void checkNextStart() const
    {
        DownloadManager manager;
        manager.setJournal(journal());
        QSignalSpy restored(&manager, &DownloadManager::restored);
        manager.restore();
        QVERIFY(restored.wait());
        for (const auto &server : {m_demo.archive->server(), m_first->server()})
            manager.provide(server, server);
        QVERIFY(tests::waitIdle(manager)); // once it has checked whether the last end was clean
        QCOMPARE(manager.transfers().size(), m_end.size());
        for (size_t row = 0; row < m_end.size(); ++row)
            QCOMPARE(manager.transfers()[row].state, m_end[row].state);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        archive::Server first = m_demo.archive->server();
        first.dialect = archive::DialectId::NbiaV1;
        first.base = archive::demonstrationUrl(m_demo.server.port(), first.dialect);
        m_first = std::make_unique<archive::Archive>(first);
        qsizetype most = 0;
        for (const HowMany &many : howMany)
            most = qMax(most, many.series);
        m_chosen = m_demo.smallSeries(int(most));
        QCOMPARE(m_chosen.size(), most);
        DownloadManager manager;
        manager.enqueue(*m_demo.archive, m_chosen, m_demo.target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, most);
        for (const Transfer &transfer : manager.transfers()) {
            m_reference.insert(transfer.series.seriesUid, sumsBelow(transfer.folder));
            QCOMPARE(m_reference.value(transfer.series.seriesUid).size(), *transfer.series.imageCount);
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_demo.server.setFault({}, u"none"_s);
        m_end.clear();
        m_folder.reset();
        m_state.reset();
    }

    void ends_data()
    {
        QTest::addColumn<const demo::Fault *>("fault");
        QTest::addColumn<const HowLong *>("lasts");
        QTest::addColumn<const HowMany *>("many");
        for (const demo::Fault &fault : demo::faults()) {
            if (fault.web.isAny || fault.isOfObjects) // see tst_wadodownload.cpp and tst_s3download.cpp
                continue;
            for (const HowLong &lasts : howLong)
                for (const HowMany &many : howMany)
                    QTest::addRow("%s, %s, %s", fault.name, lasts.name, many.name) << &fault << &lasts << &many;
        }
    }

    void ends()
    {
        QFETCH(const demo::Fault *, fault);
        QFETCH(const HowLong *, lasts);
        QFETCH(const HowMany *, many);
        const auto outcome = outcomeOf(*fault);
        QVERIFY2(outcome, "a new kind of fault: say in outcomeOf() what it must come to");
        TCIA_STEP(download(*fault, *lasts, *many));
        for (size_t row = 0; row < m_end.size() && !QTest::currentTestFailed(); ++row)
            TCIA_STEP(checkSufferer(m_end[row], qsizetype(row) == many->bad ? *outcome : Outcome {}, *lasts));
        if (!QTest::currentTestFailed())
            TCIA_STEP(checkDisk(outcome->isRefusal || outcome->isSuspected));
        for (const auto check : {&TestMatrix::checkJournal, &TestMatrix::checkNextStart})
            if (!QTest::currentTestFailed())
                (this->*check)();
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
