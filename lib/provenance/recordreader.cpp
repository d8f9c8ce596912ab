// SPDX-License-Identifier: Apache-2.0
// The reading half of recordformat.h.
#include "archive/knownserver.h"
#include "core/diskerror.h"
#include "core/files.h"
#include "core/reason.h"
#include "core/uid.h"
#include "provenance/recordformat.h"
#include "storage/boundedlines.h"
#include "storage/layout.h"
#include "storage/record.h"
#include "transfer/requestformat.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

constexpr qint64 longestLine = 256LL * 1024 * 1024;      // one series of a million images
constexpr qint64 largestDocument = 1024LL * 1024 * 1024; // of other programs, which is held in memory

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

tl::unexpected<Error> damaged(const QString &path, const QString &where)
{
    return unusable(path,
                    english<QT_TRANSLATE_NOOP("Reasons", "This record of provenance is damaged: %1")>().arg(where));
}

//! Everything but the series.
Result<Head> headFrom(const QJsonObject &json, const QString &path)
{
    if (const QString schema = json.value("schema"_L1).toString(); schema != QLatin1StringView(schemaName))
        return unusable(
            path, schema.startsWith("tcia-provenance-"_L1)
                      ? english<QT_TRANSLATE_NOOP("Reasons",
                                                  "It is a record of provenance of a later version of this program.")>()
                      : english<QT_TRANSLATE_NOOP("Reasons", "It is not a record of provenance.")>());
    for (const QString &key : {u"servers"_s, u"requests"_s, u"series"_s})
        if (!json.value(key).isArray())
            return damaged(path, key);
    Head head {.written = timeFrom(json.value("written"_L1)),
               .version = json.value("program"_L1).toObject().value("version"_L1).toString(),
               .sources = {},
               .requests = {},
               .licences = {},
               .unreadable = json.value("unreadable"_L1).toInteger()};
    const QJsonArray servers = json.value("servers"_L1).toArray();
    for (const QJsonValue &one : servers) {
        const auto source = sourceFrom(one.toObject());
        if (!source)
            return damaged(path, source.error().detail);
        head.sources << *source;
    }
    const QJsonArray requests = json.value("requests"_L1).toArray();
    for (const QJsonValue &one : requests) {
        const auto request = requestFrom(one.toObject(), head.sources.size());
        if (!request)
            return damaged(path, u"requests[%1]"_s.arg(head.requests.size()));
        head.requests << *request;
    }
    const QJsonArray licences = json.value("licences"_L1).toArray();
    for (const QJsonValue &one : licences)
        head.licences << licenceFrom(one.toObject());
    return head;
}

//! Reads the lines after the head, as writeRecord() writes them: a series each, and the end.
Result<void> readSeriesLines(QFile &file, const QString &path, const Head &head, const TakeEntry &take)
{
    bool isLast = false; // a line without a comma
    for (qsizetype number = 0;; ++number) {
        QByteArray line = storage::readLine(file, longestLine).text.trimmed(); // a longer one is no series
        if (line == "]}" && (isLast || number == 0))
            break;
        const bool isFollowed = line.endsWith(',');
        line.chop(isFollowed ? 1 : 0);
        auto entry = entryFrom(QJsonDocument::fromJson(line).object(), head);
        if (!entry || isLast)
            return damaged(path, u"series[%1]"_s.arg(number));
        isLast = !isFollowed;
        take(*std::move(entry));
    }
    const storage::Line rest = storage::readLine(file, longestLine);
    return rest.text.trimmed().isEmpty() && !rest.isTooLong ? Result<void>() : damaged(path, u"series"_s);
}

Result<Head> wholeFrom(const QByteArray &content, const QString &path, const TakeEntry &take)
{
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const auto head = headFrom(json, path);
    if (!head)
        return head;
    const QJsonArray series = json.value("series"_L1).toArray();
    for (qsizetype number = 0; number < series.size(); ++number) {
        auto entry = entryFrom(series[number].toObject(), *head);
        if (!entry)
            return damaged(path, u"series[%1]"_s.arg(number));
        take(*std::move(entry));
    }
    return head;
}

} // namespace

bool isRecord(QByteArrayView content)
{
    static const QRegularExpression schema(u"\"schema\"\\s*:\\s*\"tcia-provenance-"_s);
    const QByteArrayView head = content.first(qMin(headBytes, content.size()));
    return head.trimmed().startsWith('{') && schema.match(QString::fromLatin1(head)).hasMatch();
}

Result<Head> readRecord(const QByteArray &content, const QString &path, const TakeEntry &take)
{
    return wholeFrom(content, path, take);
}

Result<Head> readRecord(QFile &file, const QString &path, const TakeEntry &take)
{
    const QByteArray first = storage::readLine(file, longestLine).text;
    if (first.trimmed().endsWith("\"series\":["))
        if (const auto head = headFrom(QJsonDocument::fromJson(first + "]}").object(), path)) {
            const auto read = readSeriesLines(file, path, *head, take);
            if (!read && file.error() != QFile::NoError) // it is not the record that is damaged
                return failure(diskError(file));
            return read ? head : failure(read.error());
        }
    if (!file.seek(0))
        return failure(diskError(file));
    const auto content = readAll(file, largestDocument);
    return content ? wholeFrom(*content, path, take) : failure(content.error());
}

} // namespace tcia::provenance
