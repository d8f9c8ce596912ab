// SPDX-License-Identifier: Apache-2.0
#include "archive/imagecapabilities.h"

#include <algorithm>

namespace tcia::archive {

namespace {

constexpr qsizetype seriesToConfirm = 2;

constexpr auto md5Attribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);
constexpr auto namesAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);
constexpr auto errorsAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 3);
constexpr auto seriesAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 4);

//! All options the dialect should support.
QList<ImageOptions> optionsOf(const Dialect &dialect, bool withMd5)
{
    QList<ImageOptions> all;
    const bool hasNames = !dialect.imageParameters.empty();
    if (withMd5 && dialect.supportsMd5) {
        if (hasNames && !dialect.md5Path) // a separate endpoint has no options
            all << ImageOptions {.md5 = true, .orderedNames = true};
        all << ImageOptions {.md5 = true};
    }
    if (hasNames)
        all << ImageOptions {.orderedNames = true};
    return all << ImageOptions {};
}

std::shared_ptr<OptionErrors> errorsOf(const QNetworkRequest &request)
{
    return request.attribute(errorsAttribute).value<std::shared_ptr<OptionErrors>>();
}

size_t numberOf(const ImageOptions &options) { return size_t(options.md5) + 2 * size_t(options.orderedNames); }

} // namespace

bool OptionErrors::isOptionSuspected(const QString &seriesUid, bool isBareNext)
{
    const QMutexLocker lock(&m_mutex);
    return count(seriesUid, isBareNext, true, m_isShown);
}

bool OptionErrors::isOptionSuspected(const QString &seriesUid, bool isBareNext, const ImageOptions &options)
{
    const QMutexLocker lock(&m_mutex);
    return count(seriesUid, isBareNext, m_inFlight[numberOf(options)] == 0, m_isShown);
}

bool OptionErrors::isOptionSuspectedOfBreak(const QString &seriesUid, bool isBareNext, const ImageOptions &options)
{
    const QMutexLocker lock(&m_mutex);
    return !m_proven[numberOf(options)] && count(seriesUid, isBareNext, true, false);
}

void OptionErrors::setInFlight(const ImageOptions &options, int by)
{
    const QMutexLocker lock(&m_mutex);
    m_inFlight[numberOf(options)] += by;
}

bool OptionErrors::count(const QString &seriesUid, bool isBareNext, bool isProof, bool isShown)
{
    const int errors = ++m_errors[seriesUid];
    if (!isProof || (errors < errorsToSuspect && !isShown))
        return false;
    if (isBareNext)
        m_errors.remove(seriesUid);
    return true;
}

void OptionErrors::arrived(const QString &seriesUid, bool withFewer, const ImageOptions &options)
{
    const QMutexLocker lock(&m_mutex);
    m_errors.remove(seriesUid);
    m_isShown = withFewer;
    m_proven[numberOf(options)] = true;
}

void setOptions(QNetworkRequest &request, const ImageOptions &options, const QString &seriesUid,
                const std::shared_ptr<OptionErrors> &errors)
{
    request.setAttribute(seriesAttribute, seriesUid);
    request.setAttribute(md5Attribute, options.md5);
    request.setAttribute(namesAttribute, options.orderedNames);
    request.setAttribute(errorsAttribute, QVariant::fromValue(errors));
}

ImageOptions optionsOf(const QNetworkRequest &request)
{
    return {.md5 = request.attribute(md5Attribute).toBool(),
            .orderedNames = request.attribute(namesAttribute).toBool()};
}

bool isOptionSuspected(const QNetworkRequest &request, const QNetworkRequest &next, FailedAt where)
{
    const auto errors = errorsOf(request);
    const ImageOptions options = optionsOf(request);
    if (!errors || options == ImageOptions {})
        return false;
    const QString seriesUid = request.attribute(seriesAttribute).toString();
    const bool isBareNext = optionsOf(next) == ImageOptions {};
    switch (where) {
    case FailedAt::Connection: return errors->isOptionSuspected(seriesUid, isBareNext, options);
    case FailedAt::Status: return errors->isOptionSuspected(seriesUid, isBareNext);
    case FailedAt::Body: return errors->isOptionSuspectedOfBreak(seriesUid, isBareNext, options);
    }
    Q_UNREACHABLE();
}

std::shared_ptr<void> countInFlight(const QNetworkRequest &request)
{
    auto errors = errorsOf(request);
    if (!errors)
        return {};
    const ImageOptions options = optionsOf(request);
    errors->setInFlight(options, 1);
    void *const counted = errors.get();
    return {counted, [errors = std::move(errors), options](void *) { errors->setInFlight(options, -1); }};
}

QList<ImageOptions> ImageCapabilities::optionsToTry(const Dialect &dialect, bool withMd5) const
{
    QList<ImageOptions> options = optionsOf(dialect, withMd5 && !isMd5Ignored());
    options.removeIf([this](const ImageOptions &each) { return each != ImageOptions {} && isRefused(each); });
    return options;
}

void ImageCapabilities::refused(const ImageOptions &options, const QString &seriesUid)
{
    const auto known = std::ranges::find(m_refusals, options, &Refusal::options);
    if (known == m_refusals.end())
        m_refusals << Refusal {.options = options, .seriesUid = seriesUid};
    else if (known->seriesUid != seriesUid)
        known->isConfirmed = true;
}

void ImageCapabilities::accepted(const ImageOptions &options)
{
    m_refusals.removeIf([&options](const Refusal &refusal) { return refusal.options == options; });
}

void ImageCapabilities::answeredMd5(const QString &seriesUid, bool hasMd5)
{
    m_hasGivenMd5 = m_hasGivenMd5 || hasMd5;
    if (!hasMd5 && m_withoutMd5.size() < seriesToConfirm)
        m_withoutMd5.insert(seriesUid);
}

bool ImageCapabilities::isRefused(const ImageOptions &options) const
{
    const auto known = std::ranges::find(m_refusals, options, &Refusal::options);
    return known != m_refusals.end() && known->isConfirmed;
}

bool ImageCapabilities::isMd5Ignored() const { return !m_hasGivenMd5 && m_withoutMd5.size() >= seriesToConfirm; }

} // namespace tcia::archive
