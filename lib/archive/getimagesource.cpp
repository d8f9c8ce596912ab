// SPDX-License-Identifier: Apache-2.0
#include "archive/getimagesource.h"

#include "archive/requestbuilder.h"

namespace tcia::archive {

namespace {

QFuture<Result<FetchPlan>> ready(Result<FetchPlan> plan) { return QtFuture::makeReadyFuture(std::move(plan)); }

} // namespace

GetImageSource::GetImageSource(ServerAccess access)
    : m_access(std::move(access)), m_optionErrors(std::make_shared<OptionErrors>())
{
}

QFuture<Result<FetchPlan>> GetImageSource::plan(const Series &series, Digest::Kind strongest)
{
    const auto toTry = m_capabilities.optionsToTry(dialect(m_access.server().dialect), strongest >= Digest::Kind::Md5);
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
    m_optionErrors->arrived(report.seriesUid, report.answered > 0, optionsOf(object.requestAt(report.answered)));
    for (qsizetype i = 0; i < report.answered; ++i)
        m_capabilities.refused(optionsOf(object.requestAt(i)), report.seriesUid);
    m_capabilities.accepted(optionsOf(object.requestAt(report.answered)));
}

void GetImageSource::staged(const FetchReport &report, Digest::Kind proof)
{
    if (optionsOf(report.plan.objects.first().requestAt(report.answered)).md5)
        m_capabilities.answeredMd5(report.seriesUid, proof == Digest::Kind::Md5);
}

} // namespace tcia::archive
