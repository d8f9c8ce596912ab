// SPDX-License-Identifier: Apache-2.0
#include "verify/nbiarecord.h"

#include "core/delimited.h"
#include "core/fields.h"
#include "core/files.h"
#include "core/reason.h"
#include "core/uid.h"
#include "storage/record.h"
#include "storage/reservednames.h"
#include "verify/seriesfolders.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

constexpr qint64 maxLineBytes = 64 * 1024; // real ones have some 600 characters

const QString tableName = storage::nameOf(storage::ReservedName::ForeignTable);
const QString successorsTable = u"metadata/metadata.csv"_s;

bool isPlaceholder(QStringView cell) { return cell == u"NA" || cell == u"null"; }

//! The columns of a table according to its first line.
struct Columns
{
    QList<const Field<Series> *> fields; //!< one per column; null for unused ones
    qsizetype series = -1, freeText = -1, images = -1, size = -1, location = -1;
    bool hasLocations = true;  //!< false for the successor's tables
    bool lacksPatient = false; //!< the successor's first versions wrote a column without values
    bool usual = false;        //!< in Data Retriever's own order, so that lines with extra cells can be parsed

    explicit Columns(const QStringList &header)
    {
        QStringList keys;
        for (const QString &cell : header) {
            keys << normalisedKey(cell);
            fields << fieldOf<Series>(cell);
        }
        series = fields.indexOf(fieldOf<Series>(u"SeriesInstanceUID"));
        freeText = fields.indexOf(fieldOf<Series>(u"StudyDesc"));
        images = fields.indexOf(fieldOf<Series>(u"ImageCount"));
        size = fields.indexOf(fieldOf<Series>(u"FileSize"));
        location = keys.indexOf(u"filelocation"_s);
        hasLocations = location >= 0;
        lacksPatient = keys.size() == 11 && keys[1] == u"patientid" && keys.last() == u"originals5cmduri";
        usual = series >= 0 && freeText > series && images > freeText && keys.value(images - 1) == u"sopclassuid" &&
                size == images + 1 && location == size + 1;
    }
    bool areThere() const { return series >= 0 && (hasLocations || (images >= 0 && size >= 0)); }

    QString cell(const QStringList &cells, QStringView field) const
    {
        return cells.value(fields.indexOf(fieldOf<Series>(field))).trimmed(); // empty if there is no such column
    }
};

// Data Retriever writes no quotes: a comma in a description, a folder's name or a size (with decimal commas) adds a
// cell. The UID before the number of images, the size's unit and the folder's first dot identify the field.
std::optional<QStringList> regular(const QStringList &row, const Columns &columns)
{
    const qsizetype wanted = columns.fields.size();
    if (row.size() == wanted)
        return row;
    if (row.size() == wanted - 1 && columns.lacksPatient)
        return row.first(1) << QString() << row.sliced(1);
    if (row.size() < wanted || !columns.usual)
        return {};
    const qsizetype end = row.size() - (wanted - 1 - columns.location); // among the folder's cells
    for (qsizetype images = columns.images; images + 2 < end; ++images) {
        if (!(isUid(row[images - 1]) || isPlaceholder(row[images - 1])) || !parseCount(row[images]))
            continue;
        for (const qsizetype folder : {images + 2, images + 3}) {
            const QString size = row.mid(images + 1, folder - images - 1).join(u',');
            const bool begins = folder < end && (row[folder].startsWith(u"./") || row[folder].startsWith(u".\\"));
            if (!begins || !parseRoundedSize(size))
                continue;
            const bool shifted = images != columns.images; // it is unknown which description contained the comma
            QStringList cells = row.first(shifted ? columns.freeText : columns.images);
            cells.resize(columns.images);
            return cells << row[images] << size << row.mid(folder, end - folder).join(u',') << row.mid(end);
        }
    }
    return {};
}

//! With `/` and without the leading dot; empty if it leads outside.
QString folderFrom(QString location)
{
    location.replace(u'\\', u'/'); // as written on Windows
    if (location.startsWith(u"./"))
        location.remove(0, 2);
    if (location.endsWith(u'/'))
        location.chop(1);
    const bool drive = location.size() > 1 && location[1] == u':';
    const bool plain = std::none_of(location.cbegin(), location.cend(), [](QChar c) { return c < u' '; });
    return plain && !drive && storage::isBelowRoot(location) ? location : QString();
}

SeriesWords wordsOf(const QStringList &cells, const Columns &columns)
{
    return {.collection = columns.cell(cells, u"Collection"),
            .patientId = columns.cell(cells, u"PatientID"),
            .studyUid = columns.cell(cells, u"StudyInstanceUID"),
            .studyDate = columns.cell(cells, u"StudyDate"),
            .studyDescription = columns.cell(cells, u"StudyDesc"),
            .seriesUid = columns.cell(cells, u"SeriesInstanceUID"),
            .seriesNumber = columns.cell(cells, u"SeriesNumber"),
            .description = columns.cell(cells, u"SeriesDescription")};
}

std::optional<NbiaRecord> recordFrom(const QStringList &row, const Columns &columns)
{
    const auto cells = regular(row, columns);
    if (!cells)
        return {};
    NbiaRecord record;
    for (qsizetype i = 0; i < cells->size(); ++i)
        if (columns.fields[i] && i != columns.size && !isPlaceholder(cells->at(i)))
            setValue(record.series, *columns.fields[i], originalCell(cells->at(i).trimmed(), u','));
    if (columns.size >= 0)
        record.size = parseRoundedSize(cells->at(columns.size));
    if (columns.hasLocations)
        record.folder = folderFrom(cells->at(columns.location));
    else
        record.candidates = retrieverFolders(wordsOf(*cells, columns));
    if (!record.candidates.isEmpty())
        record.folder = record.candidates.first();
    if (!isUid(record.series.seriesUid) || record.folder.isEmpty())
        return {};
    return record;
}

//! A line without its line end; unset if it is too long.
std::optional<QByteArray> nextLine(QIODevice &device)
{
    QByteArray line = device.readLine(maxLineBytes);
    if (line.size() < maxLineBytes - 1 || line.endsWith('\n'))
        return line;
    for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n');)
        rest = device.readLine(maxLineBytes);
    return {};
}

QStringList cellsOf(const QByteArray &line)
{
    const QString text = decodedText(line);
    return DelimitedReader(text, u',').nextRow(); // line by line, so that a stray quotation mark affects only one line
}

} // namespace

std::optional<SizeRange> parseRoundedSize(QStringView text)
{
    struct Unit
    {
        QLatin1StringView name;
        double bytes;
    };
    constexpr std::array units {Unit {"KB"_L1, 1e3}, Unit {"MB"_L1, 1e6}, Unit {"GB"_L1, 1e9}, Unit {"TB"_L1, 1e12},
                                Unit {"B"_L1, 1}}; // "B" last, because the other units end in it
    QStringView rest = text.trimmed();
    double unit = 1;
    for (const Unit &one : units)
        if (rest.endsWith(one.name, Qt::CaseInsensitive)) {
            rest = rest.chopped(one.name.size()).trimmed();
            unit = one.bytes;
            break;
        }
    const QString number = rest.toString().replace(u',', u'.');
    const auto odd = [](QChar c) { return (c < u'0' || c > u'9') && c != u'.'; };
    bool ok = false;
    const double value = number.toDouble(&ok) * unit;
    constexpr double largest = 9.0e15; // beyond, doubles cannot represent all integers
    if (!ok || std::any_of(number.begin(), number.end(), odd) || value > largest)
        return {};
    const qsizetype point = number.indexOf(u'.');
    const double slack = unit > 1 ? unit * std::pow(10.0, point < 0 ? 0.0 : -double(number.size() - point - 1)) / 2 : 0;
    return SizeRange {qint64(std::floor(std::max(0.0, value - slack))), qint64(std::ceil(value + slack))};
}

Result<qint64> forEachNbiaRecord(QIODevice &table, const std::function<void(const NbiaRecord &)> &each)
{
    const auto header = nextLine(table);
    const Columns columns(header ? cellsOf(*header) : QStringList());
    if (!columns.areThere())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP(
                "Reasons", "It is not a table of NBIA Data Retriever: it names no series and their folders.")>());
    qint64 unreadable = 0;
    while (!table.atEnd()) {
        const auto line = nextLine(table);
        if (line && line->isEmpty())
            return failure(Error::Kind::Disk, table.errorString());
        if (line && line->trimmed().isEmpty())
            continue;
        if (const auto record = line ? recordFrom(cellsOf(*line), columns) : std::nullopt)
            each(*record);
        else
            ++unreadable;
    }
    return unreadable;
}

namespace {

bool hasTable(const Directory &folder, const QString &path)
{
    const DirectoryEntry table = folder.entry(path);
    return table.exists() && !table.isFolder();
}

// Searches the folders of a table without locations; returns whether any exists.
bool findFolders(const Directory &root, QList<NbiaRecord> &records)
{
    UidFolders byUid(root);
    bool anyThere = false;
    for (NbiaRecord &record : records) {
        if (record.candidates.isEmpty())
            return true;
        const auto there = std::find_if(record.candidates.cbegin(), record.candidates.cend(),
                                        [&root](const QString &place) { return root.exists(place); });
        const auto found =
            there != record.candidates.cend() ? std::optional(*there) : byUid.folderOf(record.series.seriesUid);
        anyThere = anyThere || found;
        record.folder = found.value_or(record.folder);
    }
    return anyThere || records.isEmpty();
}

} // namespace

Result<NbiaRecords> readNbiaRecords(const Directory &folder)
{
    const bool isInFolder = hasTable(folder, tableName);
    if (!isInFolder && !hasTable(folder, successorsTable))
        return failure(Error::Kind::NotFound, english<QT_TRANSLATE_NOOP("Reasons", "There is no metadata.csv.")>(),
                       {.path = folder.path()});
    const auto file = folder.file(isInFolder ? tableName : successorsTable, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    NbiaRecords all;
    QHash<QString, qsizetype> place;
    const auto unreadable = forEachNbiaRecord(**file, [&](const NbiaRecord &record) {
        const QString &uid = record.series.seriesUid;
        if (const auto known = place.constFind(uid); known != place.cend())
            all.records[*known] = record;
        else {
            place.insert(uid, all.records.size());
            all.records.append(record);
        }
    });
    if (!unreadable) {
        Error error = unreadable.error();
        error.context.path = (*file)->fileName();
        return failure(error);
    }
    all.unreadable = *unreadable;
    if (!findFolders(folder, all.records) && isInFolder)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "It names no folders, and none of its series is below its own folder.")>(),
                       {.path = (*file)->fileName()});
    return all;
}

} // namespace tcia::verify
