// SPDX-License-Identifier: Apache-2.0
#include "archive/getimagesource.h"

#include "archive/requestbuilder.h"

#include <optional>

namespace tcia::archive {

namespace {

QFuture<Result<FetchPlan>> ready(Result<FetchPlan> plan) { return QtFuture::makeReadyFuture(std::move(plan)); }

} // namespace

GetImageSource::GetImageSource(ServerAccess access)
    : m_access(std::move(access)), m_optionErrors(std::make_shared<OptionErrors>())
{
}

QList<ImageOptions> GetImageSource::optionsToTry(const QString &seriesUid, Digest::Kind strongest) const
{
    if (m_suspected.contains(seriesUid))
        return {ImageOptions {}};
    return m_capabilities.optionsToTry(dialect(m_access.server().dialect), strongest >= Digest::Kind::Md5);
}

QFuture<Result<FetchPlan>> GetImageSource::plan(const Series &series, Digest::Kind strongest)
{
    const QList<ImageOptions> toTry = optionsToTry(series.seriesUid, strongest);
    QList<QNetworkRequest> requests;
    for (const ImageOptions &options : toTry) {
        auto request = imageRequestFor(m_access, series.seriesUid, options);
        if (!request)
            return ready(failure(request.error()));
        setOptions(*request, options, series.seriesUid, m_optionErrors);
        requests << *request;
    }
    FetchPlan plan;
    plan.proof = toTry.first().md5 ? Digest::Kind::Md5 : Digest::Kind::Crc32;
    plan.objects << FetchObject {.request = requests.takeFirst(), .container = Container::Zip, .fallbacks = requests};
    return ready(plan);
}

// Without MD5 sums: they would come at the end, which is cut.
QFuture<Result<FetchPlan>> GetImageSource::preview(const Series &series) { return plan(series, Digest::Kind::None); }

void GetImageSource::fetched(const FetchReport &report)
{
    const FetchObject &object = report.plan.objects.first();
    for (qsizetype i = 0; i < report.answered; ++i)
        m_capabilities.refused(optionsOf(object.requestAt(i)), report.seriesUid);
}

void GetImageSource::staged(const FetchReport &report, Digest::Kind proof)
{
    const ImageOptions options = optionsOf(report.plan.objects.first().requestAt(report.answered));
    const std::optional<ImageOptions> suspected =
        m_suspected.contains(report.seriesUid) ? std::optional(m_suspected.take(report.seriesUid)) : std::nullopt;
    m_optionErrors->arrived(report.seriesUid, report.answered > 0 || suspected, options);
    if (suspected)
        m_capabilities.refused(*suspected, report.seriesUid);
    m_capabilities.accepted(options);
    if (options.md5)
        m_capabilities.answeredMd5(report.seriesUid, proof == Digest::Kind::Md5);
}

// A body without a length that breaks off looks complete until it is unpacked.
void GetImageSource::truncated(const FetchReport &report)
{
    const ImageOptions options = optionsOf(report.plan.objects.first().requestAt(report.answered));
    if (options == ImageOptions {})
        m_suspected.remove(report.seriesUid); // the options are not the cause
    else if (m_optionErrors->isOptionSuspectedOfBreak(report.seriesUid, true, options))
        m_suspected.insert(report.seriesUid, options);
}

} // namespace tcia::archive
