// SPDX-License-Identifier: Apache-2.0
#include "session/citation.h"

#include "core/doi.h"
#include "core/licence.h"
#include "core/text.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

QString oneLine(const QString &text) { return text::plain(text).trimmed(); }

QString addressOf(const CitedData &data, const CitedSource &source)
{
    return data.doi.isEmpty() ? source.address : QString::fromLatin1(doiAddress(data.doi).toEncoded());
}

//! "21 series"; empty for the whole collection.
QString countOf(const CitedData &data) { return data.series > 0 ? u"%1 series"_s.arg(data.series) : QString(); }

QString dayOf(QDate date) { return QLocale::c().toString(date, u"d MMMM yyyy"_s); }

//! "21 series. No DOI given. Licence: CC BY 4.0", as far as it is known.
QString notesOf(const CitedData &data)
{
    QStringList notes;
    if (data.series > 0)
        notes << countOf(data);
    if (data.doi.isEmpty())
        notes << u"No DOI given"_s;
    if (!data.licences.isEmpty())
        notes << u"Licence: "_s + data.licences.join(u", "_s);
    return notes.join(u". "_s);
}

//! "Lung-PET-CT-Dx, 21 series [data set]. TCIA. https://doi.org/10.7937/…. Licence: CC BY 4.0. Accessed 30 November
//! 2026."
QString textOf(const CitedData &data, const CitedSource &source)
{
    QStringList parts {oneLine(data.collection) + (data.series > 0 ? u", "_s + countOf(data) : QString()) +
                       u" [data set]"_s};
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
        else if (u"{}%&#$_"_s.contains(c))
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

QString bibTeXOf(const CitedData &data, const CitedSource &source, const QString &key)
{
    QStringList lines {u"@misc{%1,"_s.arg(key)};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines << u"  %1 = {%2},"_s.arg(QLatin1StringView(name), value);
    };
    add("title", u'{' + escaped(data.collection) + u'}'); // keeps its capitals
    add("publisher", escaped(source.archive));
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
    add("TI", data.collection);
    add("PB", source.archive);
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
    return (data.series > 0 ? countOf(data) + u" of "_s : QString()) +
           u"the collection %1 (%2)"_s.arg(oneLine(data.collection), facts.join(u", "_s));
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

void addTo(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list << value;
}

} // namespace

QList<CitedData> citedDataOf(const std::vector<SeriesSelection::Part> &series, const QHash<QString, QString> &dois)
{
    QList<CitedData> all;
    for (const SeriesSelection::Part &part : series) {
        const catalog::SeriesTable &table = *part.table;
        const catalog::TextColumn &uris = table.text(&Series::collectionUri),
                                  &licences = table.text(&Series::licenseName),
                                  &addresses = table.text(&Series::licenseUri);
        struct Codes
        {
            qint64 count = 0;
            std::map<std::pair<quint32, quint32>, bool> licences; //!< name and address
        };
        std::map<quint32, Codes> byUri;
        part.rows.forEach([&](Row row) {
            Codes &codes = byUri[uris.code(row)];
            ++codes.count;
            codes.licences[{licences.code(row), addresses.code(row)}] = true;
        });
        QList<CitedData> ofPart;
        for (const auto &[uri, codes] : byUri) {
            const QString own = doiOf(uris.value(uri));
            const QString doi = own.isEmpty() ? dois.value(table.collection()) : own;
            auto known = std::ranges::find(ofPart, doi, &CitedData::doi);
            if (known == ofPart.end()) {
                ofPart << CitedData {
                    .collection = table.collection(), .doi = doi, .licences = {}, .licenceAddress = {}};
                known = std::prev(ofPart.end());
            }
            known->series += codes.count;
            for (const auto &[licence, _] : codes.licences) {
                addTo(known->licences, licenceName(licences.value(licence.first)));
                if (known->licenceAddress.isEmpty())
                    known->licenceAddress = addresses.value(licence.second);
            }
            if (known->licences.size() > 1)
                known->licenceAddress.clear();
        }
        all << ofPart;
    }
    return all;
}

QString citationOf(const QList<CitedData> &data, const CitedSource &source, CitationFormat format)
{
    if (data.isEmpty())
        return {};
    if (format == CitationFormat::Methods)
        return methodsOf(data, source);
    QStringList entries;
    QHash<QString, int> keys;
    for (const CitedData &each : data) {
        const QString key = keyOf(each.collection);
        const int number = ++keys[key];
        switch (format) {
        case CitationFormat::BibTeX:
            entries << bibTeXOf(each, source, number == 1 ? key : u"%1-%2"_s.arg(key).arg(number));
            break;
        case CitationFormat::Ris: entries << risOf(each, source); break;
        default: entries << textOf(each, source); break;
        }
    }
    return entries.join(format == CitationFormat::Text ? u"\n"_s : u"\n\n"_s) +
           (format == CitationFormat::Text ? u""_s : u"\n"_s);
}

} // namespace tcia::session
