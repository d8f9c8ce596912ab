// SPDX-License-Identifier: Apache-2.0
#include "verify/nbiatable.h"

#include "core/delimited.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/reservednames.h"
#include "verify/nbiarecord.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

constexpr const char *columns =
    "Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study Description,Study Date,"
    "Series Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number of Images,File Size,File Location,"
    "Download Timestamp";

QString quoted(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

//! A cell without line breaks: readers of these tables read line by line. An unknown value is NA, as Data Retriever
//! writes it.
QString cell(QString value)
{
    for (QChar &c : value)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    value = value.trimmed();
    return value.isEmpty() ? u"NA"_s : quoted(defusedCell(value));
}

QString roundedSize(qint64 bytes)
{
    constexpr std::array units {"B"_L1, "KB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    constexpr double step = 1000, nearlyStep = 999.995; // which two decimals would round up
    double size = double(bytes);
    size_t unit = 0;
    for (; size >= nearlyStep && unit + 1 < units.size(); ++unit)
        size /= step;
    return (unit == 0 ? QString::number(bytes) : QString::number(size, 'f', 2)) + u' ' + units[unit];
}

QString dateText(QDate date) { return date.toString(u"MM-dd-yyyy"_s); }

//! The lines of this program's record that count.
struct LastLines
{
    QHash<QString, qint64> offsets {}; //!< of the last line of each series
    qint64 unreadable = 0;
};

Result<LastLines> lastLines(const QString &root)
{
    LastLines lines;
    const auto read = storage::forEachRecord(root, [&lines](const storage::Record &record, qint64 offset) {
        lines.offsets.insert(record.series.seriesUid, offset);
    });
    if (!read)
        return failure(read.error());
    lines.unreadable = read->unreadable;
    return lines;
}

//! Refuses to replace a table of another program.
Result<void> checkReplaceable(const Directory &folder, const QString &name, const LastLines &ours)
{
    if (folder.isMissing(name))
        return {};
    const auto there = readNbiaRecords(folder);
    bool isOurs = there && there->unreadable == 0;
    if (isOurs)
        for (const NbiaRecord &record : there->records)
            isOurs = isOurs && ours.offsets.contains(record.series.seriesUid);
    return isOurs
               ? Result<void>()
               : failure(Error::Kind::Usage,
                         english<QT_TRANSLATE_NOOP("Reasons", "It names series that this program has not downloaded "
                                                              "into this folder. Move it away to have it written.")>(),
                         {.path = folder.pathOf(name)});
}

} // namespace

QByteArray nbiaHeader() { return QByteArray(columns) + "\r\n"; }

QByteArray nbiaLine(const storage::Record &record, const SopClass &sopClass)
{
    const Series &series = record.series;
    qint64 bytes = 0;
    for (const storage::UnpackedFile &file : record.files)
        bytes += file.size;
    const QStringList cells {cell(series.seriesUid),
                             cell(series.collection),
                             cell(series.thirdParty),
                             cell(series.collectionUri),
                             cell(series.patientId),
                             cell(series.studyUid),
                             cell(series.studyDescription),
                             cell(dateText(series.studyDate)),
                             cell(series.description),
                             cell(series.manufacturer),
                             cell(series.modality),
                             cell(sopClass.name),
                             cell(sopClass.uid),
                             QString::number(record.files.size()),
                             roundedSize(bytes),
                             quoted(u"./"_s + record.folder),
                             record.downloaded.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)};
    return cells.join(u',').toUtf8() + "\r\n";
}

Result<void> checkNbiaTable(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const auto ours = lastLines(root);
    return ours ? checkReplaceable(*folder, storage::nameOf(storage::ReservedName::ForeignTable), *ours)
                : failure(ours.error());
}

Result<NbiaTableSums> writeNbiaTable(const QString &root, const SopClassReader &sopClassOf)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const auto ours = lastLines(root);
    if (!ours)
        return failure(ours.error());
    const QString name = storage::nameOf(storage::ReservedName::ForeignTable);
    if (const auto may = checkReplaceable(*folder, name, *ours); !may)
        return failure(may.error());
    QByteArray table = nbiaHeader();
    NbiaTableSums sums {.unreadable = ours->unreadable};
    const auto read = storage::forEachRecord(root, [&](const storage::Record &record, qint64 offset) {
        if (ours->offsets.value(record.series.seriesUid, -1) != offset || !folder->exists(record.folder))
            return;
        const QString first = record.files.isEmpty() ? QString() : record.folder + u'/' + record.files.first().name;
        const bool isThere = sopClassOf && !first.isEmpty() && folder->exists(first);
        table += nbiaLine(record, isThere ? sopClassOf(folder->pathOf(first)) : SopClass());
        ++sums.rows;
    });
    if (!read)
        return failure(read.error());
    if (sums.rows == 0)
        return failure(Error::Kind::NotFound,
                       english<QT_TRANSLATE_NOOP("Reasons", "This program has downloaded nothing into this folder.")>(),
                       {.path = root});
    const auto written = folder->write(name, table);
    return written ? Result<NbiaTableSums>(sums) : failure(written.error());
}

} // namespace tcia::verify
