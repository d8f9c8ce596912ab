// SPDX-License-Identifier: Apache-2.0
#include "archive/wadosource.h"

#include "archive/answermap.h"
#include "archive/dicomjson.h"
#include "archive/httperror.h"
#include "archive/wadorequest.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/uid.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

bool isZip(const FetchPlan &plan)
{
    return !plan.objects.isEmpty() && plan.objects.first().container == Container::Zip;
}

//! Without it the image could not be requested, and the series would seem to have one less.
Error unnamedImage()
{
    return {.kind = Error::Kind::BadAnswer,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "An image in its list has no valid UID.")>()};
}

QString seriesPath(const Series &series) { return u"studies/%1/series/%2"_s.arg(series.studyUid, series.seriesUid); }

} // namespace

WadoSource::WadoSource(ServerAccess access, Mode mode)
    : m_access(std::move(access)), m_mode(mode), m_http(std::make_unique<HttpClient>(HttpClient::Limits {}))
{
}

WadoSource::~WadoSource() = default;

QFuture<Result<FetchPlan>> WadoSource::plan(const Series &series, Digest::Kind) { return planOf(series, 0); }

QFuture<Result<FetchPlan>> WadoSource::preview(const Series &series) { return planOf(series, previewed); }

//! The instances in the order of their numbers; at most `most`, unless it is 0.
QFuture<Result<QList<WadoSource::Instance>>> WadoSource::list(const Series &series, qint64 most)
{
    if (!isUid(series.studyUid) || !isUid(series.seriesUid))
        return ready<QList<Instance>>(failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The study of the series is unknown, and the server needs it.")>(),
            {.seriesUid = series.seriesUid}));
    const auto instances = std::make_shared<QList<Instance>>();
    const QidoSearch what {.path = seriesPath(series) + u"/instances",
                           .identity = "00080018"_L1,
                           .fields = {u"00080018"_s, u"00200013"_s},
                           .most = most,
                           .expected = most > 0 ? Count() : series.imageCount};
    const auto listed = search(*m_http, m_access, what, [instances](const QJsonArray &sets) -> Result<void> {
        for (const auto &each : sets) {
            const QJsonObject set = each.toObject();
            const QString uid = dicomText(set, "00080018"_L1);
            if (!isUid(uid))
                return failure(unnamedImage());
            instances->append({uid, dicomText(set, "00200013"_L1).toLongLong()});
        }
        return {};
    });
    return transform(listed, m_http.get(),
                     [series, instances](const Result<QidoFound> &found) -> Result<QList<Instance>> {
                         if (!found)
                             return failure(found.error());
                         if (found->nameless > 0)
                             return failure(unnamedImage());
                         if (instances->isEmpty())
                             return failure(Error::Kind::NotFound,
                                            english<QT_TRANSLATE_NOOP("Reasons", "The server has no such series.")>(),
                                            {.seriesUid = series.seriesUid});
                         std::ranges::sort(*instances, [](const Instance &a, const Instance &b) {
                             return std::pair(a.number, a.uid) < std::pair(b.number, b.uid);
                         });
                         return std::move(*instances);
                     });
}

QFuture<Result<QStringList>> WadoSource::instances(const Series &series)
{
    return transform(list(series, 0), m_http.get(), [](const Result<QList<Instance>> &listed) -> Result<QStringList> {
        if (!listed)
            return failure(listed.error());
        QStringList uids;
        for (const Instance &instance : *listed)
            uids << instance.uid;
        return uids;
    });
}

QFuture<Result<FetchPlan>> WadoSource::planOf(const Series &series, qint64 most)
{
    QElapsedTimer clock;
    clock.start();
    return transform(list(series, most), m_http.get(),
                     [this, series, most, clock](const Result<QList<Instance>> &listed) -> Result<FetchPlan> {
                         const bool isCounted = most == 0 && series.imageCount;
                         if (!listed && isCounted && isNotOffered(listed.error())) // no lists of instances
                             return wholePlan(series, *series.imageCount);
                         if (!listed)
                             return failure(listed.error());
                         m_latencyMs = qMin(m_latencyMs, clock.elapsed());
                         if (most == 0 && isZipBetter(series.seriesUid)) {
                             m_asWhole.insert(series.seriesUid);
                             return zipPlan(series, listed->size());
                         }
                         if (most == 0 && isWholeBetter(series.seriesUid, listed->size())) {
                             m_asWhole.insert(series.seriesUid);
                             return wholePlan(series, listed->size());
                         }
                         return instancesPlan(series, *listed);
                     });
}

//! A series that did not arrive as a ZIP is next requested one by one. One of them says nothing about the server: it
//! may have been paused, or the network may have failed; a server whose first two did not arrive has none.
bool WadoSource::isZipBetter(const QString &seriesUid)
{
    const bool hasFailed = m_asWhole.contains(seriesUid);
    if (hasFailed && m_zips == Zips::Unknown) {
        m_failedZips.insert(seriesUid);
        m_zips = m_failedZips.size() > 1 ? Zips::Refused : Zips::Unknown;
    }
    return m_mode == Mode::Adaptive && m_zips != Zips::Refused && !hasFailed;
}

//! A series that failed as one body is next requested one by one.
bool WadoSource::isWholeBetter(const QString &seriesUid, qsizetype images) const
{
    if (m_mode == Mode::Instances || m_asWhole.contains(seriesUid))
        return false;
    return m_mode == Mode::Whole || (images > parallel && m_latencyMs * images / parallel > mostLatencyMs);
}

Result<FetchPlan> WadoSource::zipPlan(const Series &series, qint64 images) const
{
    auto zip = zipObject(m_access, seriesPath(series));
    if (!zip)
        return failure(zip.error());
    FetchPlan plan;
    plan.objects << *zip;
    plan.imageCount = images;
    plan.proof = Digest::Kind::Crc32;
    return plan;
}

Result<FetchPlan> WadoSource::wholePlan(const Series &series, qint64 images) const
{
    auto whole = imageObject(m_access, seriesPath(series), Container::Multipart, m_accepted);
    if (!whole)
        return failure(whole.error());
    FetchPlan plan;
    plan.objects << *whole;
    plan.imageCount = images;
    return plan;
}

Result<FetchPlan> WadoSource::instancesPlan(const Series &series, const QList<Instance> &instances) const
{
    FetchPlan plan;
    for (const Instance &instance : instances) {
        auto one =
            imageObject(m_access, seriesPath(series) + u"/instances/" + instance.uid, Container::Image, m_accepted);
        if (!one)
            return failure(one.error());
        one->name = imageName(plan.objects.size(), instances.size());
        plan.objects << *one;
    }
    plan.imageCount = instances.size();
    plan.resumable = true;
    plan.parallel = parallel;
    return plan;
}

// What servers without ZIPs answer: an error, or images in another form. Other failures pass.
bool WadoSource::refused(const FetchReport &report, const Error &error)
{
    const bool isOther = error.kind == Error::Kind::BadArchive || error.kind == Error::Kind::Incomplete;
    const bool isByFault = error.kind == Error::Kind::Server && m_zips != Zips::Offered;
    if (error.kind == Error::Kind::Busy && isZip(report.plan)) // says nothing about the form
        m_asWhole.remove(report.seriesUid);
    if (!isZip(report.plan) || (!isNotOffered(error) && !isOther && !isByFault))
        return false;
    if (m_zips == Zips::Offered) // it refuses this one
        return true;
    m_zips = Zips::Refused;
    m_asWhole.remove(report.seriesUid);
    return true;
}

void WadoSource::fetched(const FetchReport &report)
{
    if (isZip(report.plan))
        return;
    m_accepted = report.plan.objects.first().requestAt(report.answered).rawHeader("Accept");
}

void WadoSource::staged(const FetchReport &report, Digest::Kind)
{
    m_asWhole.remove(report.seriesUid);
    if (isZip(report.plan))
        m_zips = Zips::Offered;
}

void WadoSource::truncated(const FetchReport &) {}

} // namespace tcia::archive
