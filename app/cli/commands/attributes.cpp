// SPDX-License-Identifier: Apache-2.0
// The command `attributes`: a table of DICOM attributes of a folder.
#include "dicom/attributetable.h"

#include "cli/commands/commands.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <QDir>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! The columns that attributes have, in table and heading alike their keyword.
QList<TableColumn> columnsOf(const QList<dicom::Attribute> &attributes)
{
    QList<TableColumn> columns;
    for (const dicom::Attribute &one : attributes)
        columns << TableColumn {.key = one.keyword, .title = one.keyword};
    return columns;
}

TableColumn fieldColumn(const char *key) { return columnOf(*fieldOf<Series>(QString::fromLatin1(key))); }

//! The columns of a table of images.
Table imageTable(const QList<dicom::Attribute> &attributes)
{
    Table table {
        .title = Tr::tr("DICOM attributes"),
        .columns = {fieldColumn("PatientID"), fieldColumn("StudyInstanceUID"), fieldColumn("SeriesInstanceUID"),
                    column("SOPInstanceUID"_L1, Tr::tr("Image UID"), TableColumn::Kind::Text, false),
                    fieldColumn("Modality"), column("InstanceNumber"_L1, Tr::tr("Number"), TableColumn::Kind::Number),
                    column("File"_L1, Tr::tr("File"), TableColumn::Kind::Path)},
        .rows = {}};
    table.columns << columnsOf(attributes);
    return table;
}

QVariantList rowOf(const dicom::ImageAttributes &image)
{
    QVariantList row {image.patientId, image.studyUid,
                      image.seriesUid, image.sopUid,
                      image.modality,  image.instance ? QVariant(qlonglong(*image.instance)) : QVariant(),
                      image.path};
    for (const QString &value : image.values)
        row << value;
    return row;
}

//! The columns of a table of series.
Table seriesTable(const QList<dicom::Attribute> &attributes)
{
    Table table {.title = Tr::tr("DICOM attributes"),
                 .columns = {fieldColumn("PatientID"), fieldColumn("StudyInstanceUID"),
                             fieldColumn("SeriesInstanceUID"), fieldColumn("Modality"),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number)},
                 .rows = {}};
    table.columns << columnsOf(attributes);
    return table;
}

QVariantList rowOf(const dicom::SeriesAttributes &series)
{
    QVariantList row {series.patientId, series.studyUid, series.seriesUid, series.modality, qlonglong(series.images)};
    for (const QString &value : series.values)
        row << value;
    return row;
}

Table columnsFor(bool perImage, const QList<dicom::Attribute> &attributes)
{
    return perImage ? imageTable(attributes) : seriesTable(attributes);
}

//! Whether the attribute is a column in any case.
bool hasColumn(bool perImage, const QString &keyword)
{
    const Table table = columnsFor(perImage, {});
    return std::ranges::any_of(table.columns, [&keyword](const TableColumn &one) { return one.key == keyword; });
}

//! What is not in the table, and why.
Exit report(Session &session, const dicom::FolderSums &sums)
{
    Exit exit = reportUnreadable(session, sums.errors);
    if (sums.otherFiles > 0 && !session.options().quiet)
        session.note(Tr::tr("%n files are not DICOM; they are left out.", nullptr, int(sums.otherFiles)));
    if (sums.images == 0 && exit == Exit::Done) {
        session.note(Tr::tr("There is no DICOM file in this folder."));
        exit = Exit::Incomplete;
    }
    return exit;
}

} // namespace

Exit listAttributes(Session &session)
{
    const Options &options = session.options();
    const QStringList names = options.attributes.isEmpty() ? dicom::commonAttributes() : options.attributes;
    QList<dicom::Attribute> attributes;
    for (const QString &name : names) {
        const auto one = dicom::attributeNamed(name);
        if (!one)
            return session.fail(one.error());
        if (!attributes.contains(*one) && !hasColumn(options.perImage, one->keyword))
            attributes << *one;
    }
    Table table = columnsFor(options.perImage, attributes);
    if (const auto may = session.checkColumns(table); !may)
        return session.fail(may.error());
    const QString root = QDir(options.directory).absolutePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    dicom::SeriesCollector series;
    const auto take = [&](const dicom::ImageAttributes &image) {
        if (options.perImage)
            table.rows << rowOf(image);
        else
            series.add(image);
    };
    const auto sums = session.await(QtConcurrent::run(
        [&] { return dicom::forEachImage(root, attributes, QThreadPool::globalInstance(), cancelled, take); }));
    if (!sums)
        return session.fail(sums.error());
    const Exit exit = report(session, *sums);
    const QList<dicom::SeriesAttributes> all = series.series();
    for (const dicom::SeriesAttributes &one : all)
        table.rows << rowOf(one);
    return qMax(exit, session.put(table));
}

} // namespace tcia::cli
