// SPDX-License-Identifier: Apache-2.0
#include "storage/layout.h"

#include "core/fields.h"
#include "core/reason.h"
#include "core/windowsname.h"
#include "storage/reservednames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

// Descriptive: the archive's own downloader writes NA for the study ID, which getSeries omits, and the series number
// with six decimals. Kept for compatibility, so that both programs use the same folders.
constexpr Layout table[] = {
    {"classic", QT_TRANSLATE_NOOP("Layouts", "Collection, patient, study UID, series UID"),
     "{Collection}/{PatientID}/{StudyInstanceUID}/{SeriesInstanceUID}"},
    {"descriptive", QT_TRANSLATE_NOOP("Layouts", "Collection, patient, descriptions of study and series"),
     "{Collection}/{PatientID}/{StudyDate:MM-dd-yyyy}-NA-{StudyDesc:53}-{StudyInstanceUID:-5}/"
     "{SeriesNumber:.6}-{SeriesDescription:53}-{SeriesInstanceUID:-5}"},
    {"flat", QT_TRANSLATE_NOOP("Layouts", "One folder per series, named by its UID"), "{SeriesInstanceUID}"},
};

constexpr qsizetype longestValue = 64; // a UID's length
constexpr qsizetype longestPart = 200; // bytes; file systems allow 255
constexpr qsizetype uidTail = 64;

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(uR"(\{([^{}:]*)(?::([^{}]*))?\})"_s);
    return expression;
}

QString safeCharacters(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'/' || c == u'\\')
            out += u'-';
        else if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        else
            out += u"<>:\"|?*"_s.contains(c) ? QChar(u'_') : c;
    }
    return out;
}

QString cutTo(QString text, qsizetype characters, qsizetype bytes)
{
    text.truncate(characters);
    while (text.toUtf8().size() > bytes)
        text.chop(1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString formatted(const QVariant &value, const QString &format)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(format.isEmpty() ? u"yyyy-MM-dd"_s : format);
    if (format.startsWith(u'.'))
        return QString::number(value.toDouble(), 'f', format.mid(1).toInt());
    const QString text = safeCharacters(value.toString()).trimmed();
    if (format.startsWith(u'-'))
        return text.last(qMin<qsizetype>(text.size(), format.mid(1).toInt()));
    return format.isEmpty() ? text : text.left(format.toInt());
}

QString valueOf(const QString &name, const QString &format, const Series &series)
{
    const auto field = fieldOf<Series>(name);
    QVariant found = field ? value(series, *field) : QVariant();
    // Not every dialect provides the study's date with a series; the series' own date is nearly always the same day.
    if (!found.isValid() && field && field->key == "StudyDate"_L1)
        found = series.date.isValid() ? QVariant(series.date) : QVariant();
    const QString text = found.isValid() ? cutTo(formatted(found, format), longestValue, 2 * longestValue) : QString();
    return text.trimmed().isEmpty() ? u"NA"_s : text;
}

QString safePart(QString part)
{
    part = safeCharacters(part);
    if (part.toUtf8().size() > longestPart) // the end distinguishes series
        part = cutTo(part, longestPart, longestPart - 2 * uidTail) + part.last(qMin(part.size(), uidTail / 2));
    while (part.endsWith(u'.') || part.endsWith(u' '))
        part.chop(1);
    while (part.startsWith(u' '))
        part.remove(0, 1);
    if (part.startsWith(u'.')) // hidden, or a way up
        part[0] = u'_';
    if (part.isEmpty())
        return u"NA"_s;
    return part;
}

// Windows compares device names only up to the first dot, and our own reserved names have suffixes after one.
QString unreserved(const QString &part)
{
    if (isWindowsDevice(part) || isReservedName(part))
        if (const QString after = part + u'_'; !isWindowsDevice(after) && !isReservedName(after))
            return after;
    return isWindowsDevice(part) || isReservedName(part) ? u'_' + part : part;
}

Result<void> checkedPlaceholder(const QString &name, const QString &format, const QString &pattern)
{
    const auto field = fieldOf<Series>(name);
    if (!field)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "A series has no attribute {%1}.")>().arg(name),
                       {.name = pattern});
    static const QRegularExpression length(uR"(^-?[1-9]\d?$)"_s), decimals(uR"(^\.\d$)"_s), date(u"^[yMd. _-]+$"_s);
    const bool isDate = std::holds_alternative<QDate Series::*>(field->member);
    const bool isNumber = std::holds_alternative<Count Series::*>(field->member);
    const QRegularExpression &allowed = isDate ? date : isNumber ? decimals : length;
    if (!format.isEmpty() && !allowed.match(format).hasMatch())
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "The format {%1:%2} is invalid.")>().arg(name, format),
                       {.name = pattern});
    return {};
}

} // namespace

std::span<const Layout> layouts() { return table; }

Result<QString> layoutPattern(const QString &nameOrPattern)
{
    for (const Layout &layout : table)
        if (nameOrPattern == QLatin1StringView(layout.key))
            return QString::fromLatin1(layout.pattern);
    const auto usage = [&](const QString &why) { return failure(Error::Kind::Usage, why, {.name = nameOrPattern}); };
    bool tellsApart = false;
    for (auto it = placeholder().globalMatch(nameOrPattern); it.hasNext();) {
        const auto match = it.next();
        if (const auto fine = checkedPlaceholder(match.captured(1), match.captured(2), nameOrPattern); !fine)
            return failure(fine.error());
        const QString format = match.captured(2);
        if (fieldOf<Series>(match.captured(1))->member == decltype(Field<Series>::member)(&Series::seriesUid))
            tellsApart = tellsApart || format.isEmpty() || format.startsWith(u'-');
    }
    QString literal = nameOrPattern;
    literal.remove(placeholder());
    if (literal.contains(u'{') || literal.contains(u'}'))
        return usage(english<QT_TRANSLATE_NOOP("Reasons", "Its braces do not match.")>());
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    if (nameOrPattern.startsWith(u'/') || literal.contains(u'\\') || drive.match(nameOrPattern).hasMatch())
        return usage(english<QT_TRANSLATE_NOOP(
                         "Reasons", "It must be a path below the chosen folder, with / between its parts.")>());
    const QStringList parts = nameOrPattern.split(u'/');
    if (parts.contains(u".."_s) || parts.contains(u"."_s) || parts.contains(QString()))
        return usage(english<QT_TRANSLATE_NOOP("Reasons", "It must not contain empty parts, . or .. .")>());
    if (!tellsApart)
        return usage(english<QT_TRANSLATE_NOOP(
                         "Reasons", "Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as "
                                    "{SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.")>());
    return nameOrPattern;
}

QString folderFor(const QString &pattern, const Series &series)
{
    QStringList parts;
    for (const QString &part : pattern.split(u'/')) {
        QString filled;
        qsizetype end = 0;
        for (auto it = placeholder().globalMatch(part); it.hasNext();) {
            const auto match = it.next();
            filled +=
                part.mid(end, match.capturedStart() - end) + valueOf(match.captured(1), match.captured(2), series);
            end = match.capturedEnd();
        }
        parts << unreserved(safePart(filled + part.mid(end)));
    }
    return parts.join(u'/');
}

} // namespace tcia::storage
