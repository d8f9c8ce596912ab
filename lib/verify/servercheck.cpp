// SPDX-License-Identifier: Apache-2.0
#include "verify/servercheck.h"

#include "archive/bytesourcefactory.h"
#include "archive/serieslookup.h"
#include "core/async.h"
#include "core/reason.h"
#include "verify/verifyseries.h"

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

constexpr qsizetype atATime = 4;

bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
}

Verdict withdrawn(Verdict verdict, const Error &error, const QString &base)
{
    const bool forbidden = error.kind == Error::Kind::Forbidden;
    QString news = forbidden
                       ? english<QT_TRANSLATE_NOOP("Reasons", "The server denies access to this series.")>()
                       : english<QT_TRANSLATE_NOOP("Reasons", "The server does not have this series (any more).")>();
    if (!verdict.server.isEmpty() && verdict.server != base)
        news += u' ' + english<QT_TRANSLATE_NOOP("Reasons", "It was downloaded from %1.")>().arg(verdict.server);
    verdict.reason = withMore(verdict.reason, news);
    verdict.obstacle = withMore(verdict.obstacle, news);
    return verdict;
}

} // namespace

Verdict comparedWith(Verdict verdict, const Result<Series> &answer, const QString &base)
{
    using Kind = Verdict::Kind;
    if (!answer)
        return isMissing(answer.error()) ? withdrawn(verdict, answer.error(), base) : verdict;
    if (verdict.kind == Kind::Unknown && answer->imageCount) { // too little was recorded: the server's number counts
        verdict.kind = Kind::Whole;
        verdict.expected = *answer->imageCount;
        verdict.reason.clear();
    }
    const bool whole = verdict.kind == Kind::Whole;
    const qint64 images = answer->imageCount.value_or(verdict.expected);
    const qint64 bytes = answer->fileSize.value_or(verdict.bytes);
    if (whole ? images != verdict.files : images != verdict.expected) {
        verdict.reason =
            withMore(verdict.reason,
                     english<QT_TRANSLATE_N_NOOP("Reasons", "The server has %n images now, %1 are here.")>(images).arg(
                         verdict.files));
        if (whole)
            verdict.kind = images > verdict.files ? Kind::Short : Kind::Damaged;
    } else if (whole && bytes != verdict.bytes) {
        verdict.reason =
            english<QT_TRANSLATE_NOOP("Reasons", "The server's images have %1 bytes now, those here %2.")>()
                .arg(bytes)
                .arg(verdict.bytes);
        verdict.kind = Kind::Damaged;
    }
    return whole ? finished(verdict) : verdict;
}

Verdict comparedWithListing(Verdict verdict, const archive::FetchPlan &listing)
{
    using Kind = Verdict::Kind;
    QMultiHash<QString, qsizetype> bySum, byName; // positions in the listing
    for (qsizetype i = 0; i < listing.objects.size(); ++i) {
        const archive::FetchObject &object = listing.objects[i];
        if (object.digest.kind() == Digest::Kind::Md5)
            bySum.insert(object.digest.hex(), i);
        else
            byName.insert(object.name + u'/' + QString::number(object.size.value_or(-1)), i);
    }
    qint64 gone = 0;
    for (const storage::UnpackedFile &file : std::as_const(verdict.objects)) {
        const QString name = file.key.section(u'/', -1) + u'/' + QString::number(file.size);
        if (const auto same = bySum.constFind(find(file.digests, Digest::Kind::Md5).hex()); same != bySum.cend())
            bySum.erase(same);
        else if (const auto alike = byName.constFind(name); alike != byName.cend())
            byName.erase(alike);
        else
            ++gone;
    }
    const qint64 added = bySum.size() + byName.size();
    if (gone == 0 && added == 0)
        return verdict;
    verdict.reason = withMore(
        verdict.reason,
        english<QT_TRANSLATE_N_NOOP(
            "Reasons",
            "%n of the server's images are not here, and %1 of those here are not on the server (any more).")>(added)
            .arg(gone));
    if (verdict.kind != Kind::Whole)
        return verdict;
    verdict.kind = gone > 0 ? Kind::Damaged : Kind::Short;
    return finished(verdict);
}

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
        if (answer && !m_verification.verdicts[row].objects.isEmpty() && !m_ended)
            compareListing(row, *answer);
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
