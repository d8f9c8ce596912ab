// SPDX-License-Identifier: Apache-2.0
#include "session/folderadopter.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/reason.h"

#include <QDir>
#include <QtConcurrentRun>

namespace tcia::session {

namespace {

Error stopped(const QString &root)
{
    return {.kind = Error::Kind::Cancelled,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
            .context = {.path = root}};
}

} // namespace

FolderAdopter::FolderAdopter(QObject *parent) : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
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
    const auto found =
        QtConcurrent::run([folder = m_root, cancelled = m_cancelled] { return findCopies(folder, *cancelled); });
    onFinished(found, this, [this](const Result<FoundCopies> &all) { takeCopies(all); });
}

void FolderAdopter::stop()
{
    *m_cancelled = true;
    if (m_check)
        m_check->stop();
    if (m_comparison)
        m_comparison->stop();
}

void FolderAdopter::takeCopies(const Result<FoundCopies> &found)
{
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
            asked.verdicts << verdictOf(m_copies[i].copy);
            numbers << i;
        }
    m_check = std::make_unique<verify::ServerCheck>(archive, asked);
    const QString base = archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    connect(m_check.get(), &verify::ServerCheck::progressed, this, &FolderAdopter::progressed);
    connect(m_check.get(), &verify::ServerCheck::answered, this,
            [this, numbers, base](qsizetype row, const Result<Series> &answer) {
                JudgedCopy &one = m_copies[numbers[row]];
                one = comparedCopy(FoundCopy(one.copy), answer, {}, base);
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
            if (one.state == CopyState::Unknown && !one.isToRead && one.reason.isEmpty())
                one.reason = asked->serverError->detail;
    }
    compare();
}

void FolderAdopter::compare()
{
    m_step = Step::Comparing;
    m_comparison = std::make_unique<CopyComparison>(*m_archive, m_root, m_copies);
    connect(m_comparison.get(), &CopyComparison::progressed, this, &FolderAdopter::progressed);
    connect(m_comparison.get(), &CopyComparison::failed, this, [this](const Error &error) { m_errors << error; });
    onFinished(m_comparison->future(), this, [this](const Result<QList<JudgedCopy>> &compared) {
        m_copies = compared.value_or(m_comparison->copies());
        m_comparison.reset();
        end(compared ? Result<void>() : failure(compared.error()));
    });
    m_comparison->start();
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
