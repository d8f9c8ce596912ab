// SPDX-License-Identifier: Apache-2.0
#include "verify/servercheck.h"

#include "archive/bytesourcefactory.h"
#include "archive/serieslookup.h"
#include "core/async.h"
#include "core/reason.h"
#include "verify/servercomparison.h"

using namespace Qt::StringLiterals;

namespace tcia::verify {

ServerCheck::ServerCheck(archive::Archive &archive, const Verification &verification, const RetryPolicy &retry,
                         QObject *parent)
    : QObject(parent),
      m_archive(archive),
      m_source(archive::makeByteSource(archive.access())),
      m_verification(verification),
      m_requests(retry)
{
    connect(&m_requests, &RowRequests::due, this, &ServerCheck::request);
    connect(&m_requests, &RowRequests::finished, this, [this](qsizetype unrequested) {
        m_verification.unanswered += unrequested;
        end(m_verification);
    });
    for (qsizetype row = 0; row < verification.verdicts.size(); ++row)
        if (!verification.verdicts[row].seriesUid.isEmpty())
            m_requests.add(row, verification.verdicts[row].seriesUid);
    m_promise.start();
}

ServerCheck::~ServerCheck() { stop(); }

void ServerCheck::setInstanceReader(const InstanceReader &reader)
{
    if (m_archive.server().dialect == archive::DialectId::DicomWeb)
        m_instances = std::make_unique<InstanceComparison>(m_archive, m_verification.root, reader);
}

void ServerCheck::start() { m_requests.start(); }

void ServerCheck::stop()
{
    end(failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "The verification was stopped.")>(),
                {.path = m_verification.root}));
}

void ServerCheck::request(qsizetype row)
{
    const QString uid = m_verification.verdicts[row].seriesUid;
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
    if (m_ended)
        return;
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return stop();
    if (!answer && !isMissing(answer.error())) {
        if (m_requests.isRetried(row, answer.error()))
            return m_requests.goOn();
        ++m_verification.unanswered;
        if (!m_verification.serverError)
            m_verification.serverError = answer.error();
    } else {
        m_requests.succeeded();
        Q_EMIT answered(row, answer, listing);
    }
    Verdict &verdict = m_verification.verdicts[row];
    verdict = comparedWith(verdict, answer, m_archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const auto isNamed = [](const archive::FetchObject &object) { return !object.key.isEmpty(); };
    if (answer && std::ranges::any_of(listing.objects, isNamed))
        verdict = comparedWithListing(verdict, listing);
    Q_EMIT progressed(++m_answered, m_requests.total());
    m_requests.goOn();
}

void ServerCheck::end(const Result<Verification> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_requests.stop();
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace tcia::verify
