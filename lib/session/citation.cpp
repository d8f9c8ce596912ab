// SPDX-License-Identifier: Apache-2.0
#include "session/citation.h"

#include "core/doi.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

QString oneLine(const QString &text) { return text::plain(text).trimmed(); }

QString addressOf(const CitedData &data, const CitedSource &source)
{
    return data.doi.isEmpty() ? source.address : QString::fromLatin1(doiAddress(data.doi).toEncoded());
}

//! Series in a folder may come without the name of their collection.
QString nameOf(const CitedData &data)
{
    const QString name = oneLine(data.collection);
    return name.isEmpty() ? u"Unnamed collection"_s : name;
}

//! "21 series"; empty for the whole collection.
QString countOf(const CitedData &data) { return data.series > 0 ? u"%1 series"_s.arg(data.series) : QString(); }

QString dayOf(QDate date) { return QLocale::c().toString(date, u"d MMMM yyyy"_s); }

//! What the agency says; else the collection, as a work of the archive.
archive::DoiMetadata workIn(const CitedData &data, const CitedSource &source)
{
    return data.work.value_or(archive::DoiMetadata {
        .title = nameOf(data), .authors = {}, .publisher = oneLine(source.archive), .version = {}});
}

//! "21 series. No DOI given. Licence: CC BY 4.0", as far as it is known.
QString notesOf(const CitedData &data)
{
    QStringList notes;
    if (data.series > 0)
        notes << countOf(data) + (data.work ? u" of "_s + nameOf(data) : QString());
    if (data.doi.isEmpty())
        notes << u"No DOI given"_s;
    if (!data.licences.isEmpty())
        notes << u"Licence: "_s + data.licences.join(u", "_s);
    return notes.join(u". "_s);
}

//! "Li, P.; Wang, S. (2020). A Large-Scale CT Dataset [data set]. The Cancer Imaging Archive", as far as it is known.
QStringList workOf(const archive::DoiMetadata &work)
{
    QStringList names;
    for (const archive::DoiAuthor &one : work.authors) {
        QString name = one.family + (one.given.isEmpty() ? QString() : u", "_s);
        for (const QString &given : one.given.split(u' ', Qt::SkipEmptyParts))
            name += given.front().toUpper() + u". "_s;
        names << name.trimmed();
    }
    const QString year = work.year > 0 ? u"(%1)"_s.arg(work.year) : QString();
    const QString version = work.version.isEmpty() ? QString() : u", version "_s + work.version;
    QStringList parts {QString(names.join(u"; "_s) + u' ' + year).trimmed(), work.title + version + u" [data set]"_s,
                       work.publisher};
    parts.removeAll(QString());
    return parts;
}

//! "Lung-PET-CT-Dx, 21 series [data set]. TCIA. https://doi.org/10.7937/…. Licence: CC BY 4.0. Accessed 30 November
//! 2026."
QString textOf(const CitedData &data, const CitedSource &source)
{
    const QString what = nameOf(data) + (data.series > 0 ? u", "_s + countOf(data) : QString());
    QStringList parts = data.work ? workOf(*data.work) << what : QStringList {what + u" [data set]"_s};
    parts << oneLine(source.archive);
    if (data.doi.isEmpty())
        parts << u"No DOI given"_s;
    parts << addressOf(data, source);
    if (!data.licences.isEmpty())
        parts << u"Licence: "_s + data.licences.join(u", "_s);
    if (source.accessed.isValid())
        parts << u"Accessed "_s + dayOf(source.accessed);
    parts.removeAll(QString());
    return parts.join(u". "_s) + u'.';
}

//! Text of a field of BibTeX: what LaTeX would interpret is escaped.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : oneLine(text)) {
        if (c == u'\\')
            out += u"\\textbackslash{}"_s;
        else if (c == u'~')
            out += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            out += u"\\textasciicircum{}"_s;
        else if (c == u'{') // BibTeX counts braces, escaped or not
            out += u"\\textbraceleft{}"_s;
        else if (c == u'}')
            out += u"\\textbraceright{}"_s;
        else if (u"%&#$_"_s.contains(c))
            out += u'\\' + QString(c);
        else
            out += c;
    }
    return out;
}

//! "NSCLC-Radiomics": letters, digits and hyphens only.
QString keyOf(const QString &collection)
{
    QString key;
    for (const QChar c : collection)
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            key += c;
    return key.isEmpty() ? u"data"_s : key;
}

//! "Li, Ping and {NLST Research Team}": groups in braces, so that they stay whole.
QString bibTeXAuthors(const QList<archive::DoiAuthor> &authors)
{
    QStringList names;
    for (const archive::DoiAuthor &one : authors)
        names << (one.given.isEmpty() ? QString(u'{' + escaped(one.family) + u'}')
                                      : QString(escaped(one.family) + u", "_s + escaped(one.given)));
    return names.join(u" and "_s);
}

QString bibTeXOf(const CitedData &data, const CitedSource &source, const QString &key)
{
    QStringList lines {u"@misc{%1,"_s.arg(key)};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines << u"  %1 = {%2},"_s.arg(QLatin1StringView(name), value);
    };
    const archive::DoiMetadata work = workIn(data, source);
    add("author", bibTeXAuthors(work.authors));
    add("title", u'{' + escaped(work.title) + u'}'); // keeps its capitals
    add("year", work.year > 0 ? QString::number(work.year) : QString());
    add("version", escaped(work.version));
    add("publisher", escaped(work.publisher));
    const bool isVerbatim = !data.doi.contains(u'{') && !data.doi.contains(u'}');
    add("doi", isVerbatim ? data.doi : QString()); // the address has it anyway
    add("url", addressOf(data, source));
    add("urldate", source.accessed.toString(Qt::ISODate));
    add("note", escaped(notesOf(data)));
    return lines.join(u'\n') + u"\n}"_s;
}

QString risOf(const CitedData &data, const CitedSource &source)
{
    QStringList lines {u"TY  - DATA"_s};
    const auto add = [&lines](const char *tag, const QString &value) {
        if (const QString line = oneLine(value); !line.isEmpty())
            lines << u"%1  - %2"_s.arg(QLatin1StringView(tag), line);
    };
    const archive::DoiMetadata work = workIn(data, source);
    for (const archive::DoiAuthor &one : work.authors)
        add("AU", one.given.isEmpty() ? one.family : one.family + u", "_s + one.given);
    add("TI", work.title);
    add("PY", work.year > 0 ? QString::number(work.year) : QString());
    add("ET", work.version);
    add("PB", work.publisher);
    add("DO", data.doi);
    add("UR", addressOf(data, source));
    add("Y2", source.accessed.toString(u"yyyy/MM/dd"_s));
    add("N1", notesOf(data));
    lines << u"ER  - "_s;
    return lines.join(u'\n');
}

//! "21 series of the collection Lung-PET-CT-Dx (https://doi.org/10.7937/…, CC BY 4.0)"
QString phraseOf(const CitedData &data)
{
    QStringList facts {data.doi.isEmpty() ? u"no DOI given"_s : QString::fromLatin1(doiAddress(data.doi).toEncoded())};
    facts << data.licences;
    const QString name = oneLine(data.collection);
    return (data.series > 0 ? countOf(data) + u" of "_s : QString()) +
           (name.isEmpty() ? u"an unnamed collection"_s : u"the collection "_s + name) +
           u" (%1)"_s.arg(facts.join(u", "_s));
}

QJsonObject cslOf(const CitedData &data, const CitedSource &source, const QString &key)
{
    const archive::DoiMetadata work = workIn(data, source);
    QJsonObject json {{u"id"_s, key}, {u"type"_s, u"dataset"_s}, {u"title"_s, work.title}};
    const auto add = [&json](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    QJsonArray authors;
    for (const archive::DoiAuthor &one : work.authors)
        authors << (one.given.isEmpty() ? QJsonObject {{u"literal"_s, one.family}}
                                        : QJsonObject {{u"family"_s, one.family}, {u"given"_s, one.given}});
    if (!authors.isEmpty())
        json.insert(u"author"_s, authors);
    if (work.year > 0)
        json.insert(u"issued"_s, QJsonObject {{u"date-parts"_s, QJsonArray {QJsonArray {work.year}}}});
    add("version"_L1, work.version);
    add("publisher"_L1, work.publisher);
    add("DOI"_L1, data.doi);
    add("URL"_L1, addressOf(data, source));
    add("note"_L1, notesOf(data));
    if (const QDate day = source.accessed; day.isValid())
        json.insert(u"accessed"_s,
                    QJsonObject {{u"date-parts"_s, QJsonArray {QJsonArray {day.year(), day.month(), day.day()}}}});
    return json;
}

QString methodsOf(const QList<CitedData> &data, const CitedSource &source)
{
    QStringList phrases;
    for (const CitedData &each : data)
        phrases << phraseOf(each);
    const QString last = phrases.takeLast();
    QString sentence = u"We used "_s + (phrases.isEmpty() ? last : phrases.join(u", "_s) + u" and "_s + last);
    if (const QString archive = oneLine(source.archive); !archive.isEmpty())
        sentence += u" from "_s + archive + (source.address.isEmpty() ? QString() : u" ("_s + source.address + u')');
    if (source.accessed.isValid())
        sentence += u", accessed "_s + dayOf(source.accessed);
    return sentence + u'.';
}

} // namespace

CitedSource citedSource(const archive::Server &server, QDate accessed)
{
    return {.archive = server.name,
            .address = server.demonstration
                           ? QString()
                           : server.base.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::FullyEncoded),
            .accessed = accessed};
}

QString citationOf(const QList<CitedGroup> &groups, CitationFormat format)
{
    QStringList entries;
    QJsonArray objects;
    QHash<QString, int> keys;
    for (const CitedGroup &group : groups) {
        if (format == CitationFormat::Methods && !group.data.isEmpty())
            entries << methodsOf(group.data, group.source);
        for (const CitedData &each : group.data) {
            const QString name = keyOf(each.collection);
            const int number = ++keys[name];
            const QString key = number == 1 ? name : u"%1-%2"_s.arg(name).arg(number);
            switch (format) {
            case CitationFormat::Text: entries << textOf(each, group.source); break;
            case CitationFormat::BibTeX: entries << bibTeXOf(each, group.source, key) + u'\n'; break;
            case CitationFormat::Ris: entries << risOf(each, group.source) + u'\n'; break;
            case CitationFormat::CslJson: objects << cslOf(each, group.source, key); break;
            case CitationFormat::Methods: break;
            }
        }
    }
    if (!objects.isEmpty())
        return QString::fromUtf8(QJsonDocument(objects).toJson());
    return entries.join(format == CitationFormat::Methods ? u' ' : u'\n');
}

QString citationOf(const QList<CitedData> &data, const CitedSource &source, CitationFormat format)
{
    return citationOf({{source, data}}, format);
}

} // namespace tcia::session
