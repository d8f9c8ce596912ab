// SPDX-License-Identifier: Apache-2.0
// The reading half of recordformat.h.
#include "archive/knownserver.h"
#include "core/reason.h"
#include "core/uid.h"
#include "provenance/recordformat.h"
#include "storage/layout.h"
#include "storage/record.h"
#include "transfer/requestformat.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

QDateTime timeFrom(const QJsonValue &json) { return QDateTime::fromString(json.toString(), Qt::ISODate); }

//! A position in a list of `size`; -1 if there is none. Unset if it is outside the list.
std::optional<qsizetype> positionFrom(const QJsonValue &json, qsizetype size)
{
    if (json.isUndefined())
        return -1;
    const qint64 at = json.toInteger(-1);
    return at >= 0 && at < size ? std::optional(qsizetype(at)) : std::nullopt;
}

Result<Source> sourceFrom(const QJsonObject &json)
{
    if (json.contains("dialect"_L1)) {
        const auto server = archive::serverFromJson(json);
        return server ? Result<Source>(Source {.server = archive::withoutPermissions(*server)})
                      : failure(server.error());
    }
    return Source {.server = {.name = json.value("name"_L1).toString(), .base = QUrl(json.value("base"_L1).toString())},
                   .isDialectKnown = false};
}

std::optional<Request> requestFrom(const QJsonObject &json, qsizetype sources)
{
    const auto source = positionFrom(json.value("server"_L1), sources);
    const auto layout = storage::layoutPattern(json.value("layout"_L1).toString());
    const auto verify = transfer::verifyNamed(json.value("verify"_L1).toString());
    if (!source || !layout || !verify)
        return {};
    return Request {.requested = timeFrom(json.value("requested"_L1)),
                    .version = json.value("version"_L1).toString(),
                    .source = *source,
                    .layout = *layout,
                    .verify = *verify,
                    .selection = selectionFromJson(json.value("selection"_L1).toObject())};
}

std::optional<storage::UnpackedFile> fileFrom(const QJsonObject &json)
{
    storage::UnpackedFile file {.name = json.value("name"_L1).toString(),
                                .size = json.value("size"_L1).toInteger(-1),
                                .key = json.value("key"_L1).toString()};
    for (const Digest::Kind kind : recordedKinds)
        if (const Digest digest = Digest::fromHex(kind, json.value(nameOf(kind)).toString()); !digest.isNone())
            file.digests << digest;
    const bool isPlain = storage::isBelowRoot(file.name) && !file.name.contains(u'/');
    return isPlain && file.size >= 0 ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<Entry> entryFrom(const QJsonObject &json, const Head &head)
{
    const auto outcome = outcomeFrom(json.value("result"_L1).toString());
    const auto request = positionFrom(json.value("request"_L1), head.requests.size());
    const auto source = positionFrom(json.value("server"_L1), head.sources.size());
    if (!outcome || !request || !source)
        return {};
    Entry entry {.series = storage::seriesFromJson(json.value("attributes"_L1).toObject()),
                 .outcome = *outcome,
                 .error = json.value("error"_L1).toString(),
                 .request = *request,
                 .source = *source,
                 .folder = json.value("folder"_L1).toString(),
                 .downloaded = timeFrom(json.value("downloaded"_L1)),
                 .version = json.value("version"_L1).toString(),
                 .proof = digestKindFromName(json.value("proof"_L1).toString())};
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const QJsonValue &one : files) {
        const auto file = fileFrom(one.toObject());
        if (!file)
            return {};
        entry.files << *file;
    }
    const bool isPlaced = *outcome != Outcome::Downloaded || storage::isBelowRoot(entry.folder);
    return isUid(entry.series.seriesUid) && isPlaced ? std::optional(std::move(entry)) : std::nullopt;
}

LicenceTotal licenceFrom(const QJsonObject &json)
{
    return {.name = json.value("name"_L1).toString(),
            .address = json.value("address"_L1).toString(),
            .series = json.value("series"_L1).toInteger(),
            .images = json.value("images"_L1).toInteger(),
            .bytes = json.value("bytes"_L1).toInteger(),
            .unsized = json.value("unsized"_L1).toInteger()};
}

tl::unexpected<Error> unusable(const QString &path, const QString &why)
{
    return failure(Error::Kind::Usage, why, {.path = path});
}

} // namespace

Result<Record> recordFrom(const QByteArray &content, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const QJsonObject json = document.object();
    if (const QString schema = json.value("schema"_L1).toString(); schema != QLatin1StringView(schemaName))
        return unusable(
            path, schema.startsWith("tcia-provenance-"_L1)
                      ? english<QT_TRANSLATE_NOOP("Reasons",
                                                  "It is a record of provenance of a later version of this program.")>()
                      : english<QT_TRANSLATE_NOOP("Reasons", "It is not a record of provenance.")>());
    const QString damaged = english<QT_TRANSLATE_NOOP("Reasons", "This record of provenance is damaged: %1")>();
    for (const QString &key : {u"servers"_s, u"requests"_s, u"series"_s})
        if (!json.value(key).isArray())
            return unusable(path, damaged.arg(key));
    Record record;
    record.head.written = timeFrom(json.value("written"_L1));
    record.head.version = json.value("program"_L1).toObject().value("version"_L1).toString();
    record.head.unreadable = json.value("unreadable"_L1).toInteger();
    const QJsonArray servers = json.value("servers"_L1).toArray();
    for (const QJsonValue &one : servers) {
        const auto source = sourceFrom(one.toObject());
        if (!source)
            return unusable(path, damaged.arg(source.error().detail));
        record.head.sources << *source;
    }
    const QJsonArray requests = json.value("requests"_L1).toArray();
    for (const QJsonValue &one : requests) {
        const auto request = requestFrom(one.toObject(), record.head.sources.size());
        if (!request)
            return unusable(path, damaged.arg(u"requests[%1]"_s.arg(record.head.requests.size())));
        record.head.requests << *request;
    }
    const QJsonArray licences = json.value("licences"_L1).toArray();
    for (const QJsonValue &one : licences)
        record.head.licences << licenceFrom(one.toObject());
    const QJsonArray series = json.value("series"_L1).toArray();
    for (const QJsonValue &one : series) {
        auto entry = entryFrom(one.toObject(), record.head);
        if (!entry)
            return unusable(path, damaged.arg(u"series[%1]"_s.arg(record.entries.size())));
        record.entries << *std::move(entry);
    }
    return record;
}

} // namespace tcia::provenance
