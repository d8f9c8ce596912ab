// SPDX-License-Identifier: Apache-2.0
#include "demo/server/faults.h"

#include <algorithm>

namespace tcia::demo {

namespace {

constexpr auto html =
    "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>";
constexpr auto missing =
    R"({"errorDescription":"This error indicates one or many mandatory query parameters are missing",)"
    R"("suggestedAction":"Check the API documentation to verify if all mandatory attributes were provided",)"
    R"("detailedMessage":"Mandatory Attribute Missing : [SeriesInstanceUID]"})";

constexpr Fault table[] = {
    {.name = "cut", .words = "the connection ends inside the body", .pace = Pace::Cut},
    {.name = "reset", .words = "the connection ends without an answer", .pace = Pace::Reset},
    {.name = "cut-before", .words = "the connection ends before the body begins", .pace = Pace::CutBefore},
    {.name = "short", .words = "a valid ZIP that lacks the last third of its images", .images = {.dropImages = true}},
    {.name = "flip",
     .words = "one bit of the compressed data is turned: CRC or inflate fails",
     .images = {.flipByte = true}},
    {.name = "altered",
     .words = "one bit of an image is turned, its CRC fits, its MD5 does not",
     .images = {.alterImage = true}},
    {.name = "wrong-md5", .words = "md5hashes.csv holds other sums", .images = {.wrongSums = true}},
    {.name = "text-500",
     .words = "status 500 with text",
     .status = 500,
     .type = "text/plain",
     .body = "Server was not able to process your request\nnull"},
    {.name = "text-200",
     .words = "status 200 with an error's text under a ZIP's label",
     .status = 200,
     .type = "application/zip",
     .body = "Server was not able to process your request"},
    {.name = "html", .words = "status 200 with a page instead", .status = 200, .type = "text/html", .body = html},
    {.name = "empty", .words = "status 200 with an empty body", .status = 200},
    {.name = "400",
     .words = "status 400, plain text labelled JSON",
     .status = 400,
     .type = "application/json",
     .body = "A parameter, SeriesInstanceUID, is required for this API call."},
    {.name = "401", .words = "the key is refused: status 401, empty body", .status = 401},
    {.name = "403", .words = "status 403", .status = 403, .type = "text/plain", .body = "Forbidden"},
    {.name = "404",
     .words = "status 404",
     .status = 404,
     .type = "text/html",
     .body = "<html><body>404 Not Found</body></html>"},
    {.name = "471",
     .words = "the guide's engine misses a parameter",
     .status = 471,
     .type = "application/json",
     .body = missing},
    {.name = "429",
     .words = "too many requests, to be repeated after a second",
     .status = 429,
     .type = "text/plain",
     .body = "Too many requests",
     .retryAfter = "1"},
    {.name = "503",
     .words = "out of service, to be repeated after a second",
     .status = 503,
     .type = "text/html",
     .body = html,
     .retryAfter = "1"},
    {.name = "no-md5-option",
     .words = "status 400 where IncludeMD5 is asked for",
     .status = 400,
     .type = "application/json",
     .body = "Invalid query parameter: 'IncludeMD5'. Allowed parameters are: [SeriesInstanceUID, NewFileNames]",
     .only = "IncludeMD5"},
    {.name = "no-names-option",
     .words = "status 400 where NewFileNames is asked for",
     .status = 400,
     .type = "application/json",
     .body = "Invalid query parameter: 'NewFileNames'. Allowed parameters are: [SeriesInstanceUID, IncludeMD5]",
     .only = "NewFileNames"},
    {.name = "no-md5-path",
     .words = "getImageWithMD5Hash is not there: status 404",
     .status = 404,
     .type = "text/html",
     .body = "<html><body>404 Not Found</body></html>",
     .only = "getImageWithMD5Hash"},
    {.name = "no-md5-method",
     .words = "getImageWithMD5Hash is not taken: status 405",
     .status = 405,
     .type = "text/html",
     .body = "<html><body>405 Not Allowed</body></html>",
     .only = "getImageWithMD5Hash"},
    {.name = "md5-503",
     .words = "status 503 where IncludeMD5 is asked for",
     .status = 503,
     .type = "text/html",
     .body = html,
     .only = "IncludeMD5"},
    {.name = "md5-504",
     .words = "status 504 where IncludeMD5 is asked for",
     .status = 504,
     .type = "text/html",
     .body = html,
     .only = "IncludeMD5"},
    {.name = "md5-reset",
     .words = "the connection ends without an answer where IncludeMD5 is asked for",
     .pace = Pace::Reset,
     .only = "IncludeMD5"},
    {.name = "md5-stall",
     .words = "nothing at all, with the connection open, where IncludeMD5 is asked for",
     .pace = Pace::StallBefore,
     .only = "IncludeMD5"},
    {.name = "ignores-md5", .words = "no md5hashes.csv, although it was asked for", .images = {.noSums = true}},
    {.name = "stall", .words = "nothing at all, with the connection open", .pace = Pace::StallBefore},
    {.name = "stall-inside", .words = "silence inside the body, with the connection open", .pace = Pace::StallInside},
    {.name = "slow", .words = "a slow drip, in the end whole", .pace = Pace::Drip},
    {.name = "slow-down",
     .words = "a bucket's 503 SlowDown",
     .status = 503,
     .type = "application/xml",
     .body = "<?xml version=\"1.0\"?><Error><Code>SlowDown</Code><Message>Please reduce your request "
             "rate.</Message><RequestId>1</RequestId></Error>",
     .isOfObjects = true},
    {.name = "access-denied",
     .words = "a bucket's 403 AccessDenied for objects",
     .status = 403,
     .type = "application/xml",
     .body = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
     .only = "GetObject",
     .isOfObjects = true},
    {.name = "no-such-key",
     .words = "a bucket's 404 NoSuchKey for objects of its listing",
     .status = 404,
     .type = "application/xml",
     .body = "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>The specified key does not "
             "exist.</Message></Error>",
     .only = "GetObject",
     .isOfObjects = true},
    {.name = "cut-object",
     .words = "the connection ends inside an object",
     .pace = Pace::Cut,
     .only = "GetObject",
     .isOfObjects = true},
    {.name = "changed-object",
     .words = "an object has changed since it was listed",
     .only = "GetObject",
     .objects = {.isChanged = true},
     .isOfObjects = true},
    {.name = "multipart-tag",
     .words = "ETags that are no MD5 sums",
     .objects = {.isMultipart = true},
     .isOfObjects = true},
    {.name = "no-length", .words = "no Content-Length", .objects = {.hasNoLength = true}, .isOfObjects = true},
    {.name = "ignores-range",
     .words = "the whole object where the rest is requested",
     .only = "GetObject",
     .objects = {.ignoresRange = true},
     .isOfObjects = true},
    {.name = "empty-listing",
     .words = "a listing without objects",
     .only = "ListObjects",
     .objects = {.isEmpty = true},
     .isOfObjects = true},
    {.name = "endless-listing",
     .words = "a listing that goes on for ever",
     .only = "ListObjects",
     .objects = {.isEndless = true},
     .isOfObjects = true},
    {.name = "other-region",
     .words = "a bucket's 301 PermanentRedirect",
     .only = "ListObjects",
     .objects = {.isElsewhere = true},
     .isOfObjects = true},
    {.name = "429-html",
     .words = "too many requests, said by a page, without a time",
     .status = 429,
     .type = "text/html",
     .body = html},
    {.name = "web-no-closing",
     .words = "DICOMweb: the boundary after the last part is missing",
     .web = {.isAny = true, .noClosing = true}},
    {.name = "web-parts-missing",
     .words = "DICOMweb: the last third of the parts is missing",
     .web = {.isAny = true, .dropParts = true}},
    {.name = "web-no-lengths",
     .words = "DICOMweb: parts do not announce their length",
     .web = {.isAny = true, .noLengths = true}},
    {.name = "web-odd-parts",
     .words = "DICOMweb: text before the parts, which come in reverse order with headers in lower case",
     .web = {.isAny = true, .oddParts = true}},
    {.name = "web-bare", .words = "DICOMweb: an instance without parts", .web = {.isAny = true, .bare = true}},
    {.name = "web-406-quotes",
     .words = "DICOMweb: status 406 where the accepted type is in quotes",
     .web = {.isAny = true, .refuseQuotes = true}},
    {.name = "web-endless",
     .words = "DICOMweb: every page is the first one",
     .web = {.isAny = true, .ignoreOffset = true}},
    {.name = "web-everything",
     .words = "DICOMweb: everything is answered, whatever was asked for",
     .web = {.isAny = true, .ignoreFilters = true}},
    {.name = "web-no-series-list",
     .words = "DICOMweb: no list of all series: status 404",
     .web = {.isAny = true, .noSeriesList = true}},
    {.name = "web-no-fields",
     .words = "DICOMweb: status 400 where fields are asked for",
     .web = {.isAny = true, .noFields = true}},
    {.name = "web-cap", .words = "DICOMweb: 12 rows at most, without a word", .web = {.isAny = true, .cap = 12}},
    {.name = "web-204", .words = "DICOMweb: status 204", .status = 204, .web = {.isAny = true}},
    {.name = "web-list",
     .words = "DICOMweb: an empty list",
     .status = 200,
     .type = "application/dicom+json",
     .body = "[]",
     .web = {.isAny = true}},
    {.name = "web-blank", .words = "DICOMweb: status 200 with an empty body", .status = 200, .web = {.isAny = true}},
};

QString endpointOf(const EngineRequest &request) { return request.path.section(QLatin1Char('/'), -1); }

bool appliesTo(const Fault &fault, const EngineRequest &request)
{
    if (fault.isOfObjects && request.address.isEmpty())
        return false;
    const QString only = QString::fromLatin1(fault.only);
    return only.isEmpty() || request.parameters.contains(only) || endpointOf(request) == only;
}

} // namespace

std::span<const Fault> faults() { return table; }

const Fault *faultNamed(QStringView name)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
                                     [name](const Fault &each) { return name == QLatin1StringView(each.name); });
    return found == std::end(table) ? nullptr : found;
}

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
