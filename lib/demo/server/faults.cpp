// SPDX-License-Identifier: Apache-2.0
#include "demo/server/faults.h"

namespace tcia::demo {

namespace {

QString endpointOf(const EngineRequest &request) { return request.path.section(QLatin1Char('/'), -1); }

bool appliesTo(const Fault &fault, const EngineRequest &request)
{
    if (fault.isOfObjects && request.address.isEmpty())
        return false;
    const QString only = QString::fromLatin1(fault.only);
    return only.isEmpty() || request.parameters.contains(only) || endpointOf(request) == only;
}

} // namespace

void FaultBook::set(const QString &target, const Fault *fault, int times)
{
    const QMutexLocker lock(&m_mutex);
    if (fault == nullptr)
        m_entries.remove(target);
    else
        m_entries.insert(target, {fault, times});
}

void FaultBook::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
}

const Fault *FaultBook::takeFrom(const QString &target, const EngineRequest &request)
{
    const auto entry = m_entries.find(target);
    if (entry == m_entries.end() || !appliesTo(*entry->fault, request))
        return nullptr;
    const Fault *fault = entry->fault;
    if (entry->times > 0 && --entry->times == 0)
        m_entries.erase(entry);
    return fault;
}

const Fault *FaultBook::take(const EngineRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (const Fault *fault = takeFrom(endpointOf(request), request))
        return fault;
    const QString retrieved = retrievedSeries(request.path);
    if (!isImageRequest(request) && retrieved.isEmpty())
        return nullptr;
    const QString series = retrieved.isEmpty() ? request.value(QStringLiteral("SeriesInstanceUID")) : retrieved;
    if (const Fault *fault = takeFrom(series, request))
        return fault;
    return takeFrom(QStringLiteral("*"), request);
}

} // namespace tcia::demo
