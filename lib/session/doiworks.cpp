// SPDX-License-Identifier: Apache-2.0
#include "session/doiworks.h"

#include "core/async.h"

#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::session {

CompletedCitation citationWithoutWorks(const QList<CitedData> &data, const std::optional<Error> &error)
{
    QSet<QString> dois;
    for (const CitedData &one : data)
        if (!one.doi.isEmpty())
            dois.insert(one.doi);
    return {.data = data, .unanswered = dois.size(), .error = error};
}

DoiWorks::DoiWorks(const QUrl &server, QObject *parent) : QObject(parent), m_lookup(server, cacheFolder())
{
    m_promise.start();
}

QString DoiWorks::cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/citations"_s;
}

QFuture<CompletedCitation> DoiWorks::complete(const QList<CitedData> &data)
{
    m_citation.data = data;
    next();
    return m_promise.future();
}

//! Asks about the first DOI that was not asked about, or ends.
void DoiWorks::next()
{
    for (const CitedData &data : std::as_const(m_citation.data)) {
        if (data.doi.isEmpty() || m_works.contains(data.doi))
            continue;
        if (!m_isOffline)
            return onFinished(m_lookup.find(data.doi), this,
                              [this, doi = data.doi](const Result<archive::DoiMetadata> &work) { take(doi, work); });
        m_works.insert(data.doi, std::nullopt);
        ++m_citation.unanswered;
    }
    for (CitedData &data : m_citation.data)
        data.work = m_works.value(data.doi);
    m_promise.addResult(m_citation);
    m_promise.finish();
}

void DoiWorks::take(const QString &doi, const Result<archive::DoiMetadata> &work)
{
    m_works.insert(doi, work ? std::optional(*work) : std::nullopt);
    if (!work) {
        ++m_citation.unanswered;
        if (!m_citation.error)
            m_citation.error = work.error();
        m_isOffline = work.error().httpStatus == 0 && work.error().kind != Error::Kind::BadAnswer;
    }
    next();
}

} // namespace tcia::session
