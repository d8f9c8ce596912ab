// SPDX-License-Identifier: Apache-2.0
#include "session/othersource.h"

namespace tcia::session {

OtherSource::OtherSource(const archive::ServerAccess &other, const QList<Series> &known, QObject *parent)
    : QObject(parent), m_known(known), m_resolver(other)
{
    using catalog::SeriesResolver;
    connect(&m_resolver, &SeriesResolver::resolved, this, [this](const QList<Series> &series) {
        for (const Series &one : series)
            m_there.insert(one.seriesUid, one);
    });
    connect(&m_resolver, &SeriesResolver::failed, this, [this](const QString &seriesUid, const Error &error) {
        if (error.kind == Error::Kind::NotFound)
            return;
        if (!m_answer.error)
            m_answer.error = error;
        m_failed.insert(seriesUid);
    });
    connect(&m_resolver, &SeriesResolver::finished, this, &OtherSource::end);
}

void OtherSource::start()
{
    QStringList uids;
    for (const Series &one : m_known)
        uids << one.seriesUid;
    m_resolver.resolve(uids);
}

void OtherSource::end()
{
    QList<Series> answered;
    for (const Series &one : m_known)
        if (!m_failed.contains(one.seriesUid))
            answered << one;
    m_answer.failed = m_known.size() - answered.size();
    m_answer.found = compareSources(answered, m_there);
    Q_EMIT compared(m_answer);
}

} // namespace tcia::session
