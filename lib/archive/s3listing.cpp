// SPDX-License-Identifier: Apache-2.0
#include "archive/s3listing.h"

#include "core/reason.h"
#include "core/text.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::archive::s3 {

namespace {

constexpr qsizetype mostEntries = 10'000;  // ten times what S3 sends at once
constexpr qsizetype longestKey = 4 * 1024; // bytes, encoded three times as long as S3 allows
constexpr int deepest = 8;                 // elements inside one another

//! An element with texts of interest, by local name.
struct Text
{
    QLatin1StringView name;
    QString *into;
};

class Reader
{
public:
    explicit Reader(const QByteArray &xml) : m_xml(xml) { m_xml.setEntityExpansionLimit(64); }

    Result<Page> read();

private:
    void readRoot();
    void readContents();
    void readTexts(std::initializer_list<Text> texts);
    void skip();
    QString text();
    void refuse(const QString &element) { m_xml.raiseError(element); }
    bool next(); //!< the next element inside the current one
    Result<Page> finished();

    QXmlStreamReader m_xml;
    Page m_page;
    QString m_encoding, m_isTruncated, m_next;
    int m_depth = 0;
};

// No listing has a document type, which could declare entities.
bool Reader::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD: refuse(u"DOCTYPE"_s); return false;
        case QXmlStreamReader::StartElement: return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument: return false;
        default: break;
        }
    }
    return false;
}

void Reader::skip()
{
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepest)
            refuse(m_xml.name().toString());
    }
}

QString Reader::text()
{
    const QString found = m_xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    if (found.size() > longestKey)
        refuse(m_xml.name().toString());
    return found;
}

void Reader::readTexts(std::initializer_list<Text> texts)
{
    while (next()) {
        const auto *const found =
            std::find_if(texts.begin(), texts.end(), [this](const Text &each) { return m_xml.name() == each.name; });
        if (found == texts.end())
            skip();
        else
            *found->into = text();
    }
}

void Reader::readContents()
{
    QString key, size, tag;
    readTexts({{"Key"_L1, &key}, {"Size"_L1, &size}, {"ETag"_L1, &tag}});
    if (m_xml.hasError())
        return;
    bool isNumber = false;
    const qint64 bytes = size.trimmed().toLongLong(&isNumber);
    if (key.isEmpty() || !isNumber || bytes < 0)
        return refuse(u"Contents"_s);
    if (++m_page.entries > mostEntries)
        return refuse(u"Contents"_s);
    m_page.objects << Object {
        .key = key, .size = bytes, .entityTag = tag.trimmed().toLatin1(), .digest = digestOf(tag.trimmed().toLatin1())};
}

void Reader::readRoot()
{
    while (next()) {
        if (m_xml.name() == "Contents"_L1)
            readContents();
        else if (m_xml.name() == "EncodingType"_L1)
            m_encoding = text();
        else if (m_xml.name() == "IsTruncated"_L1)
            m_isTruncated = text().trimmed();
        else if (m_xml.name() == "NextContinuationToken"_L1)
            m_next = text();
        else
            skip();
    }
}

Result<Page> Reader::read()
{
    if (next() && m_xml.name() != "ListBucketResult"_L1)
        refuse(m_xml.name().toString());
    else
        readRoot();
    if (m_xml.hasError() || m_isTruncated.isEmpty())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "The list of objects cannot be read (%1).")>().arg(
                           text::plain(m_xml.hasError() ? m_xml.errorString() : u"IsTruncated"_s, 120)));
    return finished();
}

// Its form of URL encoding writes blanks as +.
Result<Page> Reader::finished()
{
    if (m_encoding.compare("url"_L1, Qt::CaseInsensitive) == 0)
        for (Object &object : m_page.objects)
            object.key = QUrl::fromPercentEncoding(object.key.replace(u'+', u' ').toUtf8());
    m_page.objects.removeIf([](const Object &object) { return object.key.endsWith(u'/') && object.size == 0; });
    if (m_isTruncated != "true"_L1)
        return m_page;
    if (m_next.isEmpty())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "The list of objects has no continuation.")>());
    m_page.next = m_next;
    return m_page;
}

struct Meaning
{
    const char *code;
    QString words;
};

} // namespace

Result<Page> pageFrom(const QByteArray &xml) { return Reader(xml).read(); }

Digest digestOf(const QByteArray &entityTag)
{
    const QByteArray inner =
        entityTag.startsWith('"') && entityTag.endsWith('"') ? entityTag.sliced(1).chopped(1) : entityTag;
    return Digest::fromHex(Digest::Kind::Md5, QString::fromLatin1(inner));
}

Fault faultFrom(QByteArrayView body)
{
    Fault fault;
    QXmlStreamReader xml(body.toByteArray());
    xml.setEntityExpansionLimit(64);
    if (!xml.readNextStartElement() || xml.name() != "Error"_L1)
        return {};
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        for (const auto &[known, into] :
             {std::pair("Code"_L1, &fault.code), std::pair("Message"_L1, &fault.message),
              std::pair("Endpoint"_L1, &fault.endpoint), std::pair("Region"_L1, &fault.region)})
            if (name == known && !xml.hasError() && text.size() <= 1024)
                *into = text;
    }
    return fault;
}

QString wordsFor(const QString &code)
{
    static const std::array meanings {
        Meaning {"AccessDenied",
                 english<QT_TRANSLATE_NOOP("Reasons", "The bucket does not give it to anybody without an account.")>()},
        Meaning {"AllAccessDisabled",
                 english<QT_TRANSLATE_NOOP("Reasons", "The bucket does not give it to anybody without an account.")>()},
        Meaning {"NoSuchBucket", english<QT_TRANSLATE_NOOP("Reasons", "There is no bucket of this name.")>()},
        Meaning {"NoSuchKey", english<QT_TRANSLATE_NOOP("Reasons", "The bucket has no such object (any more).")>()},
        Meaning {"SlowDown", english<QT_TRANSLATE_NOOP("Reasons", "The bucket gets too many requests at once.")>()},
        Meaning {"InvalidRange",
                 english<QT_TRANSLATE_NOOP("Reasons", "The object is shorter than it was announced.")>()},
        Meaning {"PreconditionFailed",
                 english<QT_TRANSLATE_NOOP("Reasons", "The object has changed since it was listed.")>()},
        Meaning {"PermanentRedirect", english<QT_TRANSLATE_NOOP("Reasons", "The bucket lies in another region.")>()},
        Meaning {"AuthorizationHeaderMalformed",
                 english<QT_TRANSLATE_NOOP("Reasons", "The bucket lies in another region.")>()},
        Meaning {"IllegalLocationConstraintException",
                 english<QT_TRANSLATE_NOOP("Reasons", "The bucket lies in another region.")>()},
    };
    for (const Meaning &meaning : meanings)
        if (code == QLatin1StringView(meaning.code))
            return meaning.words;
    return {};
}

QString wordsForElsewhere(const Fault &fault, const QByteArray &region)
{
    QStringList where {fault.endpoint, fault.region.isEmpty() ? QString::fromLatin1(region) : fault.region};
    where.removeAll(QString());
    if (where.isEmpty())
        return {};
    return english<QT_TRANSLATE_NOOP(
        "Reasons",
        "The bucket lies in another region (%1), which is not followed. Enter the address of its endpoint there.")>()
        .arg(text::plain(where.join(u", "_s), 120));
}

} // namespace tcia::archive::s3
