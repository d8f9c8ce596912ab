// SPDX-License-Identifier: Apache-2.0
#include "session/copycomparison.h"

#include "archive/archive.h"
#include "archive/bytesourcefactory.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/reason.h"

#include <utility>

namespace tcia::session {

CopyComparison::CopyComparison(archive::Archive &archive, const QString &root, const QList<JudgedCopy> &copies,
                               QObject *parent)
    : QObject(parent),
      m_root(root),
      m_base(archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
      m_source(archive::listsImages(archive.server().dialect) ? archive::makeByteSource(archive.access()) : nullptr),
      m_copies(copies),
      m_requests(verify::checkRetry()),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    for (qsizetype number = 0; number < copies.size(); ++number)
        if (copies[number].isToRead)
            m_requests.add(number, copies[number].copy.seriesUid);
    connect(&m_requests, &verify::RowRequests::due, this, &CopyComparison::list);
    connect(&m_requests, &verify::RowRequests::finished, this, [this] {
        for (JudgedCopy &one : m_copies)
            if (one.isToRead && one.reason.isEmpty() && m_lastError) // the server was given up
                one.reason = m_lastError->detail;
        end(m_copies);
    });
    m_promise.start();
}

CopyComparison::~CopyComparison() { stop(); }

void CopyComparison::start()
{
    Q_EMIT progressed(0, m_requests.total());
    m_requests.start();
}

void CopyComparison::stop()
{
    *m_isCancelled = true;
    end(failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(), {.path = m_root}));
}

void CopyComparison::list(qsizetype number)
{
    if (!m_source)
        return read(number, {});
    onFinished(m_source->plan(m_copies[number].series, Digest::Kind::Md5), this,
               [this, number](const Result<archive::FetchPlan> &listing) {
                   if (m_hasEnded)
                       return;
                   if (listing)
                       return read(number, *listing);
                   if (listing.error().kind == Error::Kind::Cancelled)
                       return stop();
                   m_lastError = listing.error();
                   if (m_requests.isRetried(number, listing.error()))
                       return m_requests.goOn();
                   takeError(number, listing.error());
                   next();
               });
}

void CopyComparison::read(qsizetype number, const archive::FetchPlan &listing)
{
    JudgedCopy &one = m_copies[number];
    const Series series = one.series;
    one = comparedCopy(FoundCopy(one.copy), series, listing, m_base);
    if (!one.isToRead) {
        m_requests.succeeded();
        return next();
    }
    const auto work = [root = m_root, copy = one.copy, series, listing, base = m_base,
                       isCancelled = m_isCancelled]() -> Result<JudgedCopy> {
        return withSums(root, copy, *isCancelled).map([&](const FoundCopy &whole) {
            return comparedCopy(whole, series, listing, base);
        });
    };
    onFinished(runOnDiskThread(work), this, [this, number](const Result<JudgedCopy> &compared) {
        if (m_hasEnded)
            return;
        if (compared) {
            m_copies[number] = *compared;
        } else {
            takeError(number, compared.error());
            m_copies[number].state = CopyState::Unusable;
        }
        m_requests.succeeded(); // the server has answered
        next();
    });
}

void CopyComparison::takeError(qsizetype number, const Error &error)
{
    m_copies[number].isToRead = false;
    m_copies[number].reason = error.detail;
    Q_EMIT failed(error);
}

void CopyComparison::next()
{
    Q_EMIT progressed(++m_done, m_requests.total());
    m_requests.goOn();
}

void CopyComparison::end(const Result<QList<JudgedCopy>> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_requests.stop();
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace tcia::session
