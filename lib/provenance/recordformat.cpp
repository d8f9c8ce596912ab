// SPDX-License-Identifier: Apache-2.0
#include "provenance/recordformat.h"

#include "archive/bytesourcefactory.h"
#include "archive/knownserver.h"
#include "core/doi.h"
#include "core/licence.h"
#include "core/platform/namedfile.h"
#include "storage/record.h"
#include "transfer/requestformat.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

void insert(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

QJsonObject toJson(const Source &source)
{
    if (!source.isDialectKnown)
        return {{u"name"_s, source.server.name}, {u"base"_s, source.server.base.toString()}};
    QJsonObject json = archive::toJson(archive::withoutPermissions(source.server));
    json.remove("keyInQuery"_L1); // a permission
    json.insert(u"byteSource"_s, archive::byteSourceName(source.server.dialect));
    return json;
}

QJsonObject toJson(const Request &request)
{
    QJsonObject json {{u"layout"_s, request.layout},
                      {u"verify"_s, transfer::nameOf(request.verify)},
                      {u"selection"_s, toJson(request.selection)}};
    if (request.requested.isValid())
        json.insert(u"requested"_s, timeText(request.requested));
    if (request.source >= 0)
        json.insert(u"server"_s, request.source);
    insert(json, "version"_L1, request.version);
    return json;
}

QJsonObject toJson(const LicenceTotal &total)
{
    QJsonObject json {{u"series"_s, total.series}, {u"images"_s, total.images}, {u"bytes"_s, total.bytes}};
    insert(json, "name"_L1, total.name);
    insert(json, "address"_L1, total.address);
    if (total.unsized > 0)
        json.insert(u"unsized"_s, total.unsized);
    return json;
}

QJsonObject toJson(const storage::UnpackedFile &file)
{
    QJsonObject json {{u"name"_s, file.name}, {u"size"_s, file.size}};
    for (const Digest &digest : file.digests)
        json.insert(tcia::nameOf(digest.kind()), digest.hex());
    insert(json, "key"_L1, file.key);
    return json;
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject json {{u"attributes"_s, storage::seriesToJson(entry.series)}, {u"result"_s, nameOf(entry.outcome)}};
    if (entry.request >= 0)
        json.insert(u"request"_s, entry.request);
    if (entry.source >= 0)
        json.insert(u"server"_s, entry.source);
    insert(json, "error"_L1, entry.error);
    insert(json, "doi"_L1, doiOf(entry.series.collectionUri));
    insert(json, "licence"_L1, licenceName(entry.series.licenseName));
    if (const Count images = imagesOf(entry))
        json.insert(u"images"_s, *images);
    if (const Count bytes = bytesOf(entry))
        json.insert(u"bytes"_s, *bytes);
    if (entry.outcome != Outcome::Downloaded)
        return json;
    json.insert(u"folder"_s, entry.folder);
    json.insert(u"downloaded"_s, timeText(entry.downloaded));
    json.insert(u"proof"_s, tcia::nameOf(entry.proof));
    insert(json, "version"_L1, entry.version);
    QJsonArray files;
    for (const storage::UnpackedFile &file : entry.files)
        files << toJson(file);
    json.insert(u"files"_s, files);
    return json;
}

template <typename Value>
QJsonArray arrayOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array << toJson(value);
    return array;
}

QJsonObject toJson(const Head &head)
{
    QJsonObject proofs;
    for (const Digest::Kind kind : {Digest::Kind::None, Digest::Kind::Size, Digest::Kind::Crc32, Digest::Kind::Md5})
        proofs.insert(tcia::nameOf(kind), proofMeaning(kind));
    QJsonObject json {{u"schema"_s, QString::fromLatin1(schemaName)},
                      {u"written"_s, timeText(head.written)},
                      {u"program"_s, QJsonObject {{u"name"_s, u"TCIA Browser"_s}, {u"version"_s, head.version}}},
                      {u"servers"_s, arrayOf(head.sources)},
                      {u"requests"_s, arrayOf(head.requests)},
                      {u"licences"_s, arrayOf(head.licences)},
                      {u"proofs"_s, proofs}};
    if (head.unreadable > 0)
        json.insert(u"unreadable"_s, head.unreadable);
    return json;
}

Result<void> write(QIODevice &device, const QByteArray &bytes)
{
    if (auto file = qobject_cast<QFileDevice *>(&device))
        return writeAll(*file, bytes);
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(Error::Kind::Disk, device.errorString());
}

} // namespace

Result<void> writeRecord(QIODevice &device, const Head &head,
                         const std::function<Result<void>(const EachEntry &)> &entries)
{
    if (const auto begun = write(device, compact(toJson(head)).chopped(1) + ",\"series\":["); !begun)
        return begun;
    bool isFirst = true;
    const auto all = entries([&device, &isFirst](const Entry &entry) {
        return write(device, (std::exchange(isFirst, false) ? "\n" : ",\n") + compact(toJson(entry)));
    });
    return all ? write(device, "\n]}\n") : all;
}

Result<QByteArray> toBytes(const Record &record)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeRecord(buffer, record.head, [&record](const EachEntry &each) -> Result<void> {
        for (const Entry &entry : record.entries)
            if (const auto one = each(entry); !one)
                return one;
        return {};
    });
    return written ? Result<QByteArray>(buffer.data()) : failure(written.error());
}

} // namespace tcia::provenance
