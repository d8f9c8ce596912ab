// SPDX-License-Identifier: Apache-2.0
#include "verify/servercheck.h"

#include "archive/bytesourcefactory.h"
#include "archive/serieslookup.h"
#include "core/async.h"
#include "core/reason.h"
#include "verify/servercomparison.h"

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

constexpr qsizetype atATime = 4;

} // namespace

ServerCheck::ServerCheck(archive::Archive &archive, const Verification &verification, const RetryPolicy &retry,
                         QObject *parent)
    : QObject(parent),
      m_archive(archive),
      m_source(archive::makeByteSource(archive.access())),
      m_verification(verification),
      m_health(retry)
{
    m_clock.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServerCheck::requestMore);
    for (qsizetype row = 0; row < verification.verdicts.size(); ++row)
        if (!verification.verdicts[row].seriesUid.isEmpty())
            m_rows << row;
    m_total = m_rows.size();
    m_promise.start();
}

ServerCheck::~ServerCheck() { stop(); }

void ServerCheck::setInstanceReader(const InstanceReader &reader)
{
    if (m_archive.server().dialect == archive::DialectId::DicomWeb)
        m_instances = std::make_unique<InstanceComparison>(m_archive, m_verification.root, reader);
}

void ServerCheck::start() { requestMore(); }

void ServerCheck::stop()
{
    end(failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "The verification was stopped.")>(),
                {.path = m_verification.root}));
}

void ServerCheck::requestMore()
{
    while (mayRequestNext())
        request(m_rows[m_next++]);
    if (m_inFlight > 0 || m_ended || m_again.isActive())
        return;
    const qsizetype rest = m_rows.size() - m_next; // the server is given up
    m_verification.unanswered += rest;
    end(m_verification);
}

//! Whether another request may be sent now. If it may be sent later, starts the timer.
bool ServerCheck::mayRequestNext()
{
    if (m_ended || m_next >= m_rows.size() || m_inFlight >= atATime || m_health.isGivenUp())
        return false;
    const qint64 now = m_clock.elapsed();
    const qint64 at = qMax(m_health.retryAt(), m_failures.value(m_rows[m_next]).notBefore);
    if (m_health.mayStart(now) && at <= now)
        return true;
    if (at > now && !m_again.isActive())
        m_again.start(int(at - now));
    return false; // or the probe's answer wakes it
}

void ServerCheck::request(qsizetype row)
{
    ++m_inFlight;
    const QString uid = m_verification.verdicts[row].seriesUid;
    m_health.started(uid);
    onFinished(archive::describeSeries(m_archive, uid), this, [this, row](const Result<Series> &answer) {
        const Verdict &verdict = m_verification.verdicts[row];
        if (answer && !m_ended && !verdict.objects.isEmpty())
            compareListing(row, *answer);
        else if (answer && !m_ended && m_instances && verdict.kind == Verdict::Kind::Whole)
            compareInstances(row, *answer);
        else
            takeAnswer(row, answer);
    });
}

void ServerCheck::compareListing(qsizetype row, const Series &answer)
{
    onFinished(m_source->plan(answer, Digest::Kind::Md5), this,
               [this, row, answer](const Result<archive::FetchPlan> &listing) {
                   takeAnswer(row, listing ? Result<Series>(answer) : failure(listing.error()),
                              listing.value_or(archive::FetchPlan()));
               });
}

void ServerCheck::compareInstances(qsizetype row, const Series &answer)
{
    onFinished(m_instances->compare(m_verification.verdicts[row], answer), this,
               [this, row, answer](const Result<Verdict> &compared) {
                   if (compared && !m_ended)
                       m_verification.verdicts[row] = *compared;
                   takeAnswer(row, compared ? Result<Series>(answer) : failure(compared.error()));
               });
}

void ServerCheck::takeAnswer(qsizetype row, const Result<Series> &answer, const archive::FetchPlan &listing)
{
    --m_inFlight;
    if (m_ended)
        return;
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return stop();
    if (!answer && !isMissing(answer.error())) {
        if (isRetried(row, answer.error()))
            return requestMore();
        ++m_verification.unanswered;
        if (!m_verification.serverError)
            m_verification.serverError = answer.error();
    } else {
        m_health.succeeded();
        Q_EMIT answered(row, answer, listing);
    }
    Verdict &verdict = m_verification.verdicts[row];
    verdict = comparedWith(verdict, answer, m_archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const auto isNamed = [](const archive::FetchObject &object) { return !object.key.isEmpty(); };
    if (answer && std::ranges::any_of(listing.objects, isNamed))
        verdict = comparedWithListing(verdict, listing);
    Q_EMIT progressed(++m_answered, m_total);
    requestMore();
}

bool ServerCheck::isRetried(qsizetype row, const Error &error)
{
    Failures &failures = m_failures[row];
    const archive::ServerHealth::Attempt attempt {.subject = m_verification.verdicts[row].seriesUid,
                                                  .failuresBefore = failures.count++,
                                                  .others = int(m_inFlight)};
    const auto consequence = m_health.failed(attempt, error, m_clock.elapsed());
    failures.charged += consequence.isCharged;
    failures.notBefore = m_clock.elapsed() + consequence.delayMs;
    if (!isTransient(error.kind) || !m_health.policy().mayRetry(failures.charged) || m_health.isGivenUp())
        return false;
    m_rows << row;
    return true;
}

void ServerCheck::end(const Result<Verification> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace tcia::verify
