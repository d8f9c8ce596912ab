// SPDX-License-Identifier: Apache-2.0
#include "transfer/servercheck.h"

#include "core/async.h"
#include "transfer/verifyseries.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qsizetype atATime = 4;
constexpr int failuresBorne = 5; // in a row; then the server is not troubled with the rest

bool isMissing(const Error &error) { return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden; }

Verdict withdrawn(Verdict verdict, const Error &error, const QString &base)
{
    const bool forbidden = error.kind == Error::Kind::Forbidden;
    QString news = forbidden ? u"The server does not give this series to you."_s : u"The server does not know this series (any more)."_s;
    if (!verdict.server.isEmpty() && verdict.server != base)
        news += u" It was taken from %1."_s.arg(verdict.server);
    verdict.reason = withMore(verdict.reason, news);
    verdict.obstacle = withMore(verdict.obstacle, news);
    return verdict;
}

} // namespace

Verdict comparedWith(Verdict verdict, const Result<Series> &told, const QString &base)
{
    using Kind = Verdict::Kind;
    if (!told)
        return isMissing(told.error()) ? withdrawn(verdict, told.error(), base) : verdict;
    if (verdict.kind == Kind::Unknown && told->imageCount) { // too little was recorded: then the server's word is what counts
        verdict.kind = Kind::Whole;
        verdict.expected = *told->imageCount;
        verdict.reason.clear();
    }
    const bool whole = verdict.kind == Kind::Whole;
    const qint64 images = told->imageCount.value_or(verdict.expected);
    const qint64 bytes = told->fileSize.value_or(verdict.bytes);
    if (whole ? images != verdict.files : images != verdict.expected) {
        verdict.reason = withMore(verdict.reason, u"The server has %1 images now, %2 are here."_s.arg(images).arg(verdict.files));
        if (whole)
            verdict.kind = images > verdict.files ? Kind::Short : Kind::Damaged;
    } else if (whole && bytes != verdict.bytes) {
        verdict.reason = u"The server's images have %1 bytes now, those here %2."_s.arg(bytes).arg(verdict.bytes);
        verdict.kind = Kind::Damaged;
    }
    return whole ? finished(verdict) : verdict;
}

ServerCheck::ServerCheck(archive::Archive &archive, const Verification &verification, QObject *parent)
    : QObject(parent), m_archive(archive), m_verification(verification)
{
    for (qsizetype row = 0; row < verification.verdicts.size(); ++row)
        if (!verification.verdicts[row].seriesUid.isEmpty())
            m_rows << row;
    m_promise.start();
}

ServerCheck::~ServerCheck() { stop(); }

void ServerCheck::start() { askMore(); }

void ServerCheck::stop() { end(failure(Error::Kind::Cancelled, u"The check was stopped."_s, m_verification.root)); }

void ServerCheck::askMore()
{
    while (!m_ended && m_next < m_rows.size() && m_underWay < atATime && m_failedInARow < failuresBorne) {
        const qsizetype row = m_rows[m_next++];
        ++m_underWay;
        whenDone(m_archive.describe(m_verification.verdicts[row].seriesUid), this,
                 [this, row](const Result<Series> &told) { hear(row, told); });
    }
    if (m_underWay > 0 || m_ended)
        return;
    m_verification.unasked += m_rows.size() - m_next; // given up
    end(m_verification);
}

void ServerCheck::hear(qsizetype row, const Result<Series> &told)
{
    --m_underWay;
    if (m_ended)
        return;
    if (!told && told.error().kind == Error::Kind::Cancelled)
        return stop();
    if (told || isMissing(told.error())) {
        m_failedInARow = 0;
    } else {
        ++m_failedInARow;
        ++m_verification.unasked;
        if (!m_verification.serverError)
            m_verification.serverError = told.error();
    }
    Verdict &verdict = m_verification.verdicts[row];
    verdict = comparedWith(verdict, told, m_archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    Q_EMIT progressed(m_next - m_underWay, m_rows.size());
    askMore();
}

void ServerCheck::end(const Result<Verification> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace tcia::transfer
