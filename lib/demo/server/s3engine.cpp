// SPDX-License-Identifier: Apache-2.0
// Buckets with S3's interface: /s3/<bucket>?list-type=2… and /s3/<bucket>/<key>.
#include "demo/server/s3engine.h"

#include "demo/content/storedobjects.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QXmlStreamWriter>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostKeys = 1000;
constexpr auto stored = "Wed, 03 Jun 2026 12:00:00 GMT";

EngineReply xmlReply(int status, const QByteArray &xml)
{
    return {.status = status, .type = "application/xml", .body = xml, .isVerbatim = true};
}

EngineReply errorReply(int status, const QString &code, const QString &message, const QByteArray &more = {})
{
    return xmlReply(status, u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%1</Code><Message>%2</Message>%3"
                            "<RequestId>0</RequestId><HostId>demonstration</HostId></Error>"_s
                                .arg(code, message, QString::fromUtf8(more))
                                .toUtf8());
}

QByteArray tagOf(const StoredObject &object, const ReplyFault &fault)
{
    QByteArray sum = object.md5();
    if (fault.images.wrongSums || fault.objects.isChanged)
        std::ranges::reverse(sum);
    return '"' + sum + (fault.objects.isMultipart || fault.images.noSums ? "-2" : "") + '"';
}

QString bucketIn(const EngineRequest &request) { return request.address.section(u'/', 0, 0); }
QString keyIn(const EngineRequest &request) { return request.address.section(u'/', 1); }

// S3's form of URL encoding.
QString encodedKey(const QString &key, const EngineRequest &request)
{
    if (request.value(u"encoding-type"_s) != "url"_L1)
        return key;
    return QString::fromLatin1(QUrl::toPercentEncoding(key, "/ ")).replace(u' ', u'+');
}

//! One page of a bucket's objects.
class Listing
{
public:
    Listing(const EngineRequest &request, const ReplyFault &fault) : m_request(request), m_fault(fault) {}

    QByteArray xml();

private:
    void collect();
    void writeObject(QXmlStreamWriter &xml, const StoredObject &object) const;
    QString folderBelow(const QString &key) const;

    const EngineRequest &m_request;
    const ReplyFault m_fault;
    QList<StoredObject> m_objects;
    QStringList m_folders;
    QString m_next;
};

//! The part of a key that a delimiter leaves; empty if it leaves the whole.
QString Listing::folderBelow(const QString &key) const
{
    const QString delimiter = m_request.value(u"delimiter"_s);
    const qsizetype at = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, m_request.value(u"prefix"_s).size());
    return at < 0 ? QString() : key.first(at + delimiter.size());
}

void Listing::collect()
{
    const QString after =
        QString::fromUtf8(QByteArray::fromBase64(m_request.value(u"continuation-token"_s).toLatin1()));
    bool isNumber = false;
    const int asked = m_request.value(u"max-keys"_s).toInt(&isNumber);
    const int most = isNumber ? qBound(1, asked, mostKeys) : mostKeys;
    QList<StoredObject> all = objectsIn(bucketIn(m_request), m_request.value(u"prefix"_s));
    if (m_fault.images.dropImages)
        all.resize(all.size() * 2 / 3);
    for (const StoredObject &object : all) {
        if (object.key.toUtf8() <= after.toUtf8() || m_fault.objects.isEmpty)
            continue;
        const QString folder = folderBelow(object.key);
        if (!folder.isEmpty() && m_folders.contains(folder))
            continue;
        if (m_objects.size() + m_folders.size() == most) {
            m_next = m_objects.last().key;
            return;
        }
        if (folder.isEmpty())
            m_objects << object;
        else
            m_folders << folder;
    }
}

void Listing::writeObject(QXmlStreamWriter &xml, const StoredObject &object) const
{
    xml.writeStartElement(u"Contents"_s);
    xml.writeTextElement(u"Key"_s, encodedKey(object.key, m_request));
    xml.writeTextElement(u"LastModified"_s, u"2026-06-03T12:00:00.000Z"_s);
    xml.writeTextElement(u"ETag"_s, QString::fromLatin1(tagOf(object, m_fault)));
    xml.writeTextElement(u"Size"_s, QString::number(object.size()));
    xml.writeTextElement(u"StorageClass"_s, u"INTELLIGENT_TIERING"_s);
    xml.writeEndElement();
}

QByteArray Listing::xml()
{
    collect();
    if (m_fault.objects.isEndless)
        m_next = m_objects.isEmpty() ? u"a"_s : m_objects.first().key.chopped(1);
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(u"ListBucketResult"_s);
    xml.writeDefaultNamespace(u"http://s3.amazonaws.com/doc/2006-03-01/"_s);
    xml.writeTextElement(u"Name"_s, bucketIn(m_request));
    xml.writeTextElement(u"Prefix"_s, encodedKey(m_request.value(u"prefix"_s), m_request));
    if (!m_next.isEmpty())
        xml.writeTextElement(u"NextContinuationToken"_s, QString::fromLatin1(m_next.toUtf8().toBase64()));
    xml.writeTextElement(u"KeyCount"_s, QString::number(m_objects.size() + m_folders.size()));
    xml.writeTextElement(u"MaxKeys"_s, QString::number(mostKeys));
    if (const QString encoding = m_request.value(u"encoding-type"_s); !encoding.isEmpty())
        xml.writeTextElement(u"EncodingType"_s, encoding);
    xml.writeTextElement(u"IsTruncated"_s, m_next.isEmpty() ? u"false"_s : u"true"_s);
    for (const StoredObject &object : m_objects)
        writeObject(xml, object);
    for (const QString &folder : m_folders) {
        xml.writeStartElement(u"CommonPrefixes"_s);
        xml.writeTextElement(u"Prefix"_s, encodedKey(folder, m_request));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

EngineReply elsewhere(const EngineRequest &request)
{
    EngineReply reply =
        errorReply(301, u"PermanentRedirect"_s,
                   u"The bucket you are attempting to access must be addressed using the specified "
                   "endpoint."_s,
                   "<Endpoint>" + request.host + "</Endpoint><Bucket>" + bucketIn(request).toUtf8() + "</Bucket>");
    reply.headers.emplaceBack("x-amz-bucket-region", "eu-demo-1");
    return reply;
}

//! The requested part of an object; unset if it lies behind its end.
std::optional<EngineReply> partOf(const QByteArray &body, const QByteArray &range)
{
    static const QRegularExpression form(uR"(^bytes=(\d+)-(\d*)$)"_s);
    const auto match = form.match(QString::fromLatin1(range));
    if (!match.hasMatch())
        return EngineReply {.status = 200, .body = body};
    const qint64 begin = match.captured(1).toLongLong();
    if (begin >= body.size())
        return {};
    const qint64 last =
        match.captured(2).isEmpty() ? body.size() - 1 : qMin<qint64>(match.captured(2).toLongLong(), body.size() - 1);
    return EngineReply {
        .status = 206,
        .body = body.sliced(begin, last - begin + 1),
        .headers = {{"Content-Range", "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(last) + '/' +
                                          QByteArray::number(body.size())}}};
}

EngineReply objectReply(const EngineRequest &request, const StoredObject &object, const ReplyFault &fault)
{
    const QByteArray tag = tagOf(object, fault);
    if (!request.ifMatch.isEmpty() && request.ifMatch != tag && !fault.images.wrongSums)
        return errorReply(412, u"PreconditionFailed"_s,
                          u"At least one of the pre-conditions you specified did not hold"_s,
                          "<Condition>If-Match</Condition>");
    QByteArray bytes = object.bytes();
    if (fault.images.alterImage || fault.objects.isChanged)
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    auto part = partOf(bytes, fault.objects.ignoresRange ? QByteArray() : request.range);
    if (!part)
        return errorReply(416, u"InvalidRange"_s, u"The requested range is not satisfiable"_s);
    part->type = "binary/octet-stream";
    part->headers << std::pair("ETag"_ba, tag) << std::pair("Accept-Ranges"_ba, "bytes"_ba)
                  << std::pair("Last-Modified"_ba, QByteArray(stored));
    part->isVerbatim = !fault.objects.hasNoLength;
    if (fault.objects.hasNoLength)
        part->stream = [body = part->body](const ByteSink &sink) { return sink(body); };
    return *part;
}

} // namespace

void identifyObjectRequest(EngineRequest &request)
{
    request.address = request.path.section(u'/', 2);
    const bool isObject = !keyIn(request).isEmpty();
    const QString prefix = isObject ? keyIn(request) : request.value(u"prefix"_s);
    request.path = isObject ? u"GetObject"_s : u"ListObjects"_s;
    for (const StoredObject &object : objectsIn(bucketIn(request), prefix))
        if (object.series != nullptr && !prefix.isEmpty()) {
            request.parameters.insert(u"SeriesInstanceUID"_s, object.series->record.seriesUid);
            return;
        }
}

EngineReply s3Reply(const EngineRequest &request, const ReplyFault &fault)
{
    const QString bucket = bucketIn(request), key = keyIn(request);
    if (!isBucket(bucket))
        return errorReply(404, u"NoSuchBucket"_s, u"The specified bucket does not exist"_s);
    if (fault.objects.isElsewhere)
        return elsewhere(request);
    if (!key.isEmpty()) {
        for (const StoredObject &object : objectsIn(bucket, key))
            if (object.key == key)
                return objectReply(request, object, fault);
        return errorReply(404, u"NoSuchKey"_s, u"The specified key does not exist."_s);
    }
    if (request.value(u"prefix"_s).isEmpty() && bucket != plainBucket)
        return errorReply(403, u"AccessDenied"_s, u"The demonstration lists this bucket below a series only."_s);
    return xmlReply(200, Listing(request, fault).xml());
}

} // namespace tcia::demo
