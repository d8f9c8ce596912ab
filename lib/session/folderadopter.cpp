// SPDX-License-Identifier: Apache-2.0
#include "session/folderadopter.h"

#include "archive/bytesourcefactory.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/reason.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using Found = Result<FoundCopies>;

Error stopped(const QString &root)
{
    return {.kind = Error::Kind::Cancelled,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
            .context = {.path = root}};
}

//! A copy of which the archive is to be asked, in the words of a verification. The images of a server that lists them
//! are compared one by one.
verify::Verdict toAsk(const FoundCopy &copy, archive::DialectId dialect)
{
    verify::Verdict verdict {.kind = verify::Verdict::Kind::Whole,
                             .seriesUid = copy.seriesUid,
                             .folder = copy.folder,
                             .files = copy.files.size(),
                             .expected = copy.files.size(),
                             .reason = {}};
    if (archive::byteSourceName(dialect) == "objects"_L1)
        verdict.objects = copy.files;
    return verdict;
}

} // namespace

FolderAdopter::FolderAdopter(QObject *parent) : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FolderAdopter::read);
}

FolderAdopter::~FolderAdopter() { *m_cancelled = true; }

void FolderAdopter::start(const QString &root, archive::Archive *archive)
{
    if (m_step != Step::Idle)
        return;
    m_step = Step::Reading;
    m_root = QDir(root).absolutePath();
    m_archive = archive;
    m_copies.clear();
    m_errors.clear();
    m_otherFiles = 0;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_reading.setFuture(QtConcurrent::run([folder = m_root, cancelled = m_cancelled](QPromise<Found> &promise) {
        const auto onSeries = [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, int(total));
            promise.setProgressValue(int(done));
        };
        promise.addResult(findCopies(folder, *cancelled, onSeries));
    }));
}

void FolderAdopter::stop()
{
    *m_cancelled = true;
    if (m_check)
        m_check->stop();
}

void FolderAdopter::read()
{
    const auto thrown = thrownIn(m_reading.future());
    const Found found = thrown ? Found(failure(*thrown)) : m_reading.result();
    if (!found || *m_cancelled)
        return end(failure(found ? stopped(m_root) : found.error()));
    m_errors = found->errors;
    m_otherFiles = found->otherFiles;
    bool isAnyUnknown = false;
    for (const FoundCopy &copy : found->copies) {
        m_copies << unaskedCopy(copy);
        isAnyUnknown = isAnyUnknown || m_copies.last().state == CopyState::Unknown;
    }
    if (!isAnyUnknown || !m_archive)
        return end({});
    query(*m_archive);
}

void FolderAdopter::query(archive::Archive &archive)
{
    m_step = Step::Querying;
    verify::Verification asked {.root = m_root, .verdicts = {}};
    QList<qsizetype> numbers; // of the copies, by row
    for (qsizetype i = 0; i < m_copies.size(); ++i)
        if (m_copies[i].state == CopyState::Unknown) {
            asked.verdicts << toAsk(m_copies[i].copy, archive.server().dialect);
            numbers << i;
        }
    m_check = std::make_unique<verify::ServerCheck>(archive, asked);
    const QString base = archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    connect(m_check.get(), &verify::ServerCheck::progressed, this, &FolderAdopter::progressed);
    connect(m_check.get(), &verify::ServerCheck::answered, this,
            [this, numbers, base](qsizetype row, const Result<Series> &answer, const archive::FetchPlan &listing) {
                JudgedCopy &one = m_copies[numbers[row]];
                one = comparedCopy(FoundCopy(one.copy), answer, listing, base);
            });
    onFinished(m_check->future(), this, [this](const Result<verify::Verification> &result) { takeAnswers(result); });
    Q_EMIT progressed(0, asked.verdicts.size());
    m_check->start();
}

void FolderAdopter::takeAnswers(const Result<verify::Verification> &asked)
{
    m_check.reset();
    if (!asked)
        return end(failure(asked.error()));
    if (asked->serverError) {
        m_errors << *asked->serverError;
        for (JudgedCopy &one : m_copies)
            if (one.state == CopyState::Unknown && one.reason.isEmpty())
                one.reason = asked->serverError->detail;
    }
    end({});
}

void FolderAdopter::end(const Result<void> &result)
{
    m_step = Step::Idle;
    Q_EMIT finished(result);
}

void FolderAdopter::adopt()
{
    QList<storage::Record> records;
    for (const JudgedCopy &one : std::as_const(m_copies))
        if (one.record)
            records << *one.record;
    if (m_step != Step::Idle || records.isEmpty())
        return;
    m_step = Step::Recording;
    const auto written = runOnDiskThread([root = m_root, records] { return session::adopt(root, records); });
    onFinished(written, this, [this, count = records.size()](const Result<void> &done) {
        m_step = Step::Idle;
        if (done)
            for (JudgedCopy &one : m_copies)
                if (one.record) {
                    one.state = CopyState::Present;
                    one.record.reset();
                }
        Q_EMIT recorded(done ? Result<qsizetype>(count) : failure(done.error()));
    });
}

} // namespace tcia::session
