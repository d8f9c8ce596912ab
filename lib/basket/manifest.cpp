// SPDX-License-Identifier: Apache-2.0
#include "basket/manifest.h"

#include "basket/basketfile.h"
#include "basket/bucketlist.h"
#include "basket/tablecolumn.h"
#include "basket/textcheck.h"
#include "core/delimited.h"
#include "core/fields.h"
#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"
#include "core/uid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

constexpr auto marker = "ListOfSeriesToDownload="_L1;

//! Without blanks at its ends, also invisible ones.
QStringView trimmed(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

//! Collects the entries of a file; the only place that decides what is readable.
class Collector
{
public:
    explicit Collector(qsizetype most) : m_most(most) {}

    void entry(QStringView text)
    {
        const QStringView bare = unquoted(text);
        if (isUid(bare))
            take(bare, m_manifest.seriesUids);
        else if (!bare.isEmpty() && !place(bare))
            refuse(text);
    }

    //! A line above the header of a table: it may say how the table was made, or belong to another list.
    void above(QStringView text)
    {
        const QStringView bare = unquoted(text);
        if (isUid(bare))
            take(bare, m_manifest.seriesUids);
        else
            place(text);
    }

    //! The cell with a row's series UID. A non-empty row without one names a file, or is unreadable.
    void cell(const QStringList &row, qsizetype column, const FileColumns &files)
    {
        if (row[column].trimmed().isEmpty())
            file(row, files);
        else
            entry(row[column]);
    }

    //! A row that names no series.
    void file(const QStringList &row, const FileColumns &files)
    {
        if (const auto named = files.in(row))
            m_manifest.files << *named;
        else if (!row.join(QString()).trimmed().isEmpty())
            refuse(row.join(u' '));
    }

    //! A line of UIDs separated by commas, semicolons or spaces. Any other line is unreadable as a whole.
    void line(QStringView text)
    {
        if (text.isEmpty() || text.startsWith(u'#'))
            return;
        if (isUid(text)) // nearly always
            return take(text, m_manifest.seriesUids);
        bool areUids = true; // checked first without storing: a line may be as long as a list
        forEachPart(text, [&areUids](QStringView part) { return areUids = isUid(part); });
        if (!areUids)
            return refuse(text);
        forEachPart(text, [this](QStringView part) {
            take(part, m_manifest.seriesUids);
            return !m_isFull;
        });
    }

    //! A line of a list for s5cmd.
    void bucket(QStringView text, bool isFirst)
    {
        if (!bucketLine(text, isFirst).isIgnored && !place(text))
            line(text); // or UIDs
    }

    //! The cell with a row's address. A non-empty row without one is unreadable.
    void bucketCell(const QStringList &row, qsizetype column, QChar separator)
    {
        const QString cell = originalCell(row.value(column), separator).trimmed();
        if (!cell.isEmpty())
            bucket(cell, false);
        else if (!row.join(QString()).trimmed().isEmpty())
            refuse(row.join(u' '));
    }

    void addAttributes(const Series &series)
    {
        if (series.imageCount && m_seen.contains(series.seriesUid))
            m_manifest.attributes.insert(series.seriesUid, series);
    }

    bool isFull() const { return m_isFull; } //!< the list exceeds the limit

    Manifest m_manifest;

private:
    //! Takes a place in a bucket; false if the line names none.
    bool place(QStringView text)
    {
        const BucketLine line = bucketLine(text, false);
        if (line.locator.isEmpty())
            return false;
        m_manifest.singleFiles += line.isSingleObject;
        take(line.locator, m_manifest.locators);
        return true;
    }

    void take(QStringView text, QStringList &into)
    {
        if (m_isFull)
            return;
        const QString entry = text.toString();
        const qsizetype before = m_seen.size();
        m_seen.insert(entry);
        if (m_seen.size() == before)
            ++m_manifest.repeated;
        else if (m_isFull = m_seen.size() > m_most; !m_isFull)
            into.append(entry);
    }

    void refuse(QStringView text)
    {
        ++m_manifest.unreadableCount;
        if (m_manifest.unreadable.size() < 20)
            m_manifest.unreadable.append(text::plain(text, 80));
    }

    //! Calls `use(part)` for each part between separators. Stops if `use` returns false.
    template <typename Use>
    static void forEachPart(QStringView text, Use use)
    {
        const auto separates = [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'|'; };
        for (auto at = text.begin(); at != text.end();) {
            const auto end = std::find_if(at, text.end(), separates);
            if (const QStringView part = unquoted(QStringView(at, end)); !part.isEmpty() && !use(part))
                return;
            at = std::find_if_not(end, text.end(), separates);
        }
    }

    //! Without what spreadsheets and web pages put around a value: blanks, also those that are invisible, quotes, and
    //! the form ="1.2.3", which keeps a spreadsheet from reading a UID as a number.
    static QStringView unquoted(QStringView text)
    {
        text = trimmed(text);
        if (text.startsWith("=\""_L1))
            text = text.sliced(1);
        if (text.size() >= 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\''))
            text = trimmed(text.sliced(1, text.size() - 2));
        return text;
    }

    const qsizetype m_most;
    QSet<QString> m_seen;
    bool m_isFull = false;
};

//! Calls `use(line)` for each trimmed line. Stops if `use` returns false.
template <typename Use>
void forEachLine(QStringView text, Use use)
{
    for (qsizetype at = 0; at <= text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        if (!use(text.sliced(at, end - at).trimmed()))
            return;
        at = end + 1;
    }
}

void readTcia(QStringView text, Collector &into)
{
    bool listing = false;
    forEachLine(text, [&](QStringView line) {
        if (listing) {
            into.line(line);
            return !into.isFull();
        } else if (line.startsWith(marker, Qt::CaseInsensitive)) {
            listing = true;
            into.line(line.sliced(marker.size()));
        } else if (const qsizetype equals = line.indexOf(u'=');
                   equals > 0 &&
                   line.first(equals).trimmed().compare("downloadServerUrl"_L1, Qt::CaseInsensitive) == 0) {
            into.m_manifest.downloadServer = line.sliced(equals + 1).trimmed().toString();
        }
        return true;
    });
}

void readBucketList(QStringView text, Collector &into)
{
    bool isFirst = true;
    forEachLine(text, [&](QStringView line) {
        into.bucket(line, std::exchange(isFirst, false));
        return !into.isFull();
    });
}

bool holdsMarker(QStringView text)
{
    bool found = false;
    forEachLine(text, [&found](QStringView line) { return !(found = line.startsWith(marker, Qt::CaseInsensitive)); });
    return found;
}

//! A JSON array of series, as `-f json` writes it, or of UIDs.
Result<void> readJson(const QByteArray &content, const QString &subject, Collector &into)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isArray())
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "It looks like JSON, but is no array of series or UIDs, or damaged.")>(),
                       {.name = subject});
    const Field<Series> *wanted = fieldOf<Series>(u"SeriesInstanceUID"_s);
    for (const auto &value : document.array()) {
        if (into.isFull())
            break;
        QString uid = value.toString();
        const QJsonObject row = value.toObject();
        for (auto at = row.begin(); at != row.end(); ++at)
            if (fieldOf<Series>(at.key()) == wanted)
                uid = at->toString();
        into.entry(uid.isEmpty() ? english<QT_TRANSLATE_NOOP("Reasons", "an element without a series UID")>() : uid);
    }
    return {};
}

// Only columns of our own spelling: another program's "File Size" may be in megabytes, and a wrong size would fail a
// download.
Series seriesOf(const QStringList &header, const QStringList &row, QChar separator)
{
    Series series;
    for (qsizetype i = 0; i < qMin(header.size(), row.size()); ++i)
        if (const Field<Series> *field = fieldOf<Series>(header[i]);
            field && field->key == header[i] && !row[i].isEmpty())
            setValue(series, *field, originalCell(row[i], separator));
    return series;
}

//! The header of a table, after the lines above it.
QStringList readToHeader(DelimitedReader &reader, const KeyColumn &column, Collector &into)
{
    for (qsizetype row = 0; row < column.headerRow; ++row) {
        const QStringList cells = reader.nextRow();
        into.above(cells.join(column.separator));
    }
    return reader.nextRow();
}

void readTable(QStringView text, const KeyColumn &column, Collector &into)
{
    DelimitedReader reader(text, column.separator);
    const QStringList header = readToHeader(reader, column, into);
    const FileColumns files(header);
    while (!reader.atEnd() && !into.isFull())
        if (const QStringList row = reader.nextRow(); row.size() > column.index) {
            into.cell(row, column.index, files);
            into.addAttributes(seriesOf(header, row, column.separator));
        } else if (!row.join(QString()).trimmed().isEmpty()) {
            into.entry(row.join(column.separator));
        }
}

void readAddresses(QStringView text, const KeyColumn &column, Collector &into)
{
    DelimitedReader reader(text, column.separator);
    readToHeader(reader, column, into);
    while (!reader.atEnd() && !into.isFull())
        into.bucketCell(reader.nextRow(), column.index, column.separator);
}

//! A table of single files alone.
void readFiles(QStringView text, const KeyColumn &column, Collector &into)
{
    DelimitedReader reader(text, column.separator);
    const FileColumns files(readToHeader(reader, column, into));
    while (!reader.atEnd() && into.m_manifest.files.size() < maxSeries)
        into.file(reader.nextRow(), files);
}

Error noSeriesIn(const Manifest &manifest, const QString &subject)
{
    QString detail = english<QT_TRANSLATE_NOOP("Reasons", "It contains no series UID.")>();
    if (!manifest.unreadable.isEmpty())
        detail += u' ' + english<QT_TRANSLATE_NOOP("Reasons", "It begins with: %1")>().arg(manifest.unreadable.first());
    if (!manifest.files.isEmpty())
        detail += u' ' + wordsFor(manifest.files) + u' ' +
                  english<QT_TRANSLATE_NOOP("Reasons", "The first files: %1.")>().arg(firstOf(manifest.files));
    return {.kind = Error::Kind::Usage, .detail = detail, .context = {.name = subject}};
}

} // namespace

Result<Manifest> parseManifest(const QByteArray &content, const QString &subject, qsizetype most)
{
    if (const auto isText = checkIsText(content, subject); !isText)
        return failure(isText.error());
    const QString whole = decodedTable(content);
    QStringView text = whole;
    const auto separator = takeSeparatorLine(text);
    Collector collector(most);
    if (isBasketFile(content)) {
        const auto file = readBasketFile(content, subject);
        if (!file)
            return failure(file.error());
        for (const Series &one : file->series) {
            collector.entry(one.seriesUid);
            collector.addAttributes(one);
        }
        collector.m_manifest.downloadServer = file->server.toString();
    } else if (holdsMarker(text)) {
        readTcia(text, collector);
    } else if (trimmed(text).startsWith(u'[') || trimmed(text).startsWith(u'{')) {
        if (const auto read = readJson(trimmed(text).toUtf8(), subject, collector); !read)
            return failure(read.error());
    } else if (const auto column = columnNamed(text, separator, attribute(u"SeriesInstanceUID"_s));
               column && column->found > 1) {
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "More than one column is named like the series UID; keep the right one.")>(),
                       {.name = subject});
    } else if (column) {
        readTable(text, *column, collector);
    } else if (const auto addresses = addressColumn(text, separator)) {
        readAddresses(text, *addresses, collector);
    } else if (const auto files = columnNamed(text, separator, isFileColumn)) {
        readFiles(text, *files, collector);
    } else if (isBucketList(text)) {
        readBucketList(text, collector);
    } else {
        forEachLine(text, [&collector](QStringView line) {
            collector.line(line);
            return !collector.isFull();
        });
    }
    if (collector.isFull())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "It has more than %1 series, the limit for one list. Split it.")>()
                .arg(text::number(most)),
            {.name = subject});
    if (collector.m_manifest.hasSeries() || !collector.m_manifest.files.isEmpty())
        return collector.m_manifest;
    return failure(noSeriesIn(collector.m_manifest, subject));
}

Result<Manifest> withSeries(Manifest manifest, const QString &subject)
{
    return manifest.hasSeries() ? Result<Manifest>(std::move(manifest)) : failure(noSeriesIn(manifest, subject));
}

QByteArray writeManifest(const QStringList &seriesUids, const QString &host, const QString &basketId)
{
    const QString id = text::plain(basketId, 120);
    const QString name = id.endsWith(".tcia"_L1) ? id : id + u".tcia"_s;
    QString out = u"downloadServerUrl=https://%1/nbia-download/servlet/DownloadServlet\n"_s.arg(text::plain(host)) +
                  u"includeAnnotation=true\n"_s + u"noOfrRetry=4\n"_s + u"databasketId=%1\n"_s.arg(name) +
                  u"manifestVersion=3.0\n"_s + marker + u'\n';
    for (const QString &uid : seriesUids)
        if (isUid(uid))
            out += uid + u'\n';
    return out.toUtf8();
}

} // namespace tcia::basket
