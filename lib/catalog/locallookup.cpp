// SPDX-License-Identifier: Apache-2.0
#include "catalog/locallookup.h"

namespace tcia::catalog {

void LocalLookup::add(const QString &seriesUid)
{
    if (m_left.isEmpty())
        QMetaObject::invokeMethod(this, &LocalLookup::lookUp, Qt::QueuedConnection);
    m_left << seriesUid;
}

void LocalLookup::lookUp()
{
    constexpr qsizetype maxParallel = 1'000;
    const qsizetype rest = qMax<qsizetype>(0, m_left.size() - maxParallel);
    const QStringList slice = m_left.sliced(rest);
    m_left.resize(rest);
    for (const QString &uid : slice)
        if (const auto known = m_find ? m_find(uid) : std::nullopt)
            Q_EMIT found(*known);
        else
            Q_EMIT missing(uid);
    if (isBusy())
        QMetaObject::invokeMethod(this, &LocalLookup::lookUp, Qt::QueuedConnection);
    Q_EMIT sliceEnded();
}

} // namespace tcia::catalog
