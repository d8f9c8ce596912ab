// SPDX-License-Identifier: Apache-2.0
// DICOMweb (PS3.18): /dicom-web, with the manners of Orthanc: unknown parameters are ignored, parts are quoted or not.
#include "demo/server/dicomwebformat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! A path: the UIDs in it, and the kind of what it names.
struct WebPath
{
    QString study, series, instance;
    QString last; //!< studies, series, instances, metadata; empty for a retrieval
    bool isKnown = false;
};

WebPath parsed(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    WebPath made;
    constexpr QLatin1StringView levels[] {"studies"_L1, "series"_L1, "instances"_L1};
    QString *const uids[] {&made.study, &made.series, &made.instance};
    qsizetype level = 0;
    qsizetype at = 0;
    if (parts.size() == 1) // a list of everything
        level = parts.first() == "series"_L1 ? 1 : parts.first() == "instances"_L1 ? 2 : 0;
    for (; level < 3 && at < parts.size() && parts[at] == levels[level]; ++level, ++at) {
        made.isKnown = true;
        if (at + 1 == parts.size()) {
            made.last = parts[at];
            return made;
        }
        *uids[level] = parts[++at];
    }
    if (at < parts.size())
        made.last = parts[at];
    made.isKnown = made.isKnown && at + 1 >= parts.size() && (made.last.isEmpty() || made.last == "metadata"_L1);
    return made;
}

EngineReply refusal(int status, const QString &words)
{
    const QJsonObject error {{u"HttpStatus"_s, status}, {u"Message"_s, u"Bad request"_s}, {u"Details"_s, words}};
    return {.status = status, .type = "application/json", .body = QJsonDocument(error).toJson()};
}

RowQuery queryOf(const WebPath &path, const EngineRequest &request, bool isFiltered)
{
    RowQuery query;
    constexpr std::pair<QLatin1StringView, const char *> names[] {
        {"PatientID"_L1, "00100020"},       {"StudyInstanceUID"_L1, "0020000D"}, {"SeriesInstanceUID"_L1, "0020000E"},
        {"SOPInstanceUID"_L1, "00080018"},  {"Modality"_L1, "00080060"},         {"StudyDate"_L1, "00080020"},
        {"BodyPartExamined"_L1, "00180015"}};
    for (const auto &[name, tag] : names)
        for (const QString &spelled : {QString(name), QString::fromLatin1(tag)})
            if (const QString value = request.value(spelled); isFiltered && !value.isEmpty())
                query.wanted.insert(name, value);
    if (!path.study.isEmpty())
        query.wanted.insert(u"StudyInstanceUID"_s, path.study);
    if (!path.series.isEmpty())
        query.wanted.insert(u"SeriesInstanceUID"_s, path.series);
    if (!path.instance.isEmpty())
        query.wanted.insert(u"SOPInstanceUID"_s, path.instance);
    return query;
}

//! The rows of the requested page.
QList<AnswerRow> pageOf(const QList<AnswerRow> &rows, const EngineRequest &request, const WebFault &fault)
{
    const qsizetype asked = request.value(u"limit"_s).toLongLong();
    const qsizetype offset = fault.ignoreOffset ? 0 : request.value(u"offset"_s).toLongLong();
    qsizetype limit = asked > 0 ? asked : rows.size();
    if (fault.cap > 0)
        limit = qMin<qsizetype>(limit, fault.cap);
    return rows.mid(offset, limit);
}

EngineReply list(const WebPath &path, const EngineRequest &request, const WebFault &fault)
{
    const bool isOfAll = path.study.isEmpty();
    if (fault.noSeriesList && isOfAll && path.last == "series"_L1)
        return refusal(404, u"Unknown resource"_s);
    const QStringList fields = request.parameters.values(u"includefield"_s);
    if (fault.noFields && !fields.isEmpty())
        return refusal(400, u"includefield is not supported"_s);
    const RowQuery query = queryOf(path, request, !fault.ignoreFilters);
    const WebLevel level = path.last == "studies"_L1  ? WebLevel::Studies
                           : path.last == "series"_L1 ? WebLevel::Series
                                                      : WebLevel::Instances;
    const QList<AnswerRow> rows = level == WebLevel::Studies  ? studyRows(query)
                                  : level == WebLevel::Series ? seriesRows(query)
                                                              : imageRows(query);
    QJsonArray sets;
    for (const AnswerRow &row : pageOf(rows, request, fault))
        sets << datasetOf(row, level, fields.join(u',').split(u','), isOfAll && level == WebLevel::Series);
    return {.type = "application/dicom+json", .body = QJsonDocument(sets).toJson()};
}

EngineReply retrieval(const WebPath &path, const EngineRequest &request, const WebFault &fault)
{
    if (!request.accept.contains("multipart/related") && !request.accept.contains("*/*"))
        return refusal(400,
                       u"This service cannot generate the content type %1"_s.arg(QLatin1StringView(request.accept)));
    if (fault.refuseQuotes && request.accept.contains('"'))
        return refusal(406, u"Not acceptable: %1"_s.arg(QLatin1StringView(request.accept)));
    const QList<AnswerRow> images = imageRows(queryOf(path, request, false));
    if (images.isEmpty())
        return refusal(404, u"Accessing an inexistent item with WADO-RS"_s);
    return partsOf(images, fault);
}

} // namespace

QString retrievedSeries(const QString &path)
{
    constexpr auto root = "/dicom-web/"_L1;
    if (!path.startsWith(root))
        return {};
    const WebPath what = parsed(path.sliced(root.size()));
    return what.isKnown && what.last.isEmpty() ? what.series : QString();
}

EngineReply dicomWebReply(const EngineRequest &request, const WebFault &fault)
{
    const WebPath path = parsed(request.path);
    if (!path.isKnown)
        return refusal(404, u"Unknown resource"_s);
    if (path.last == "metadata"_L1)
        return metadataOf(imageRows(queryOf(path, request, false)));
    return path.last.isEmpty() ? retrieval(path, request, fault) : list(path, request, fault);
}

} // namespace tcia::demo
