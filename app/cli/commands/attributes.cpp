// SPDX-License-Identifier: Apache-2.0
// The command `attributes`: a table of DICOM attributes of a folder.
#include "dicom/attributetable.h"

#include "cli/commands/commands.h"
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

Table ofImages(const QList<dicom::ImageAttributes> &images, const QList<dicom::Attribute> &attributes)
{
    Table table {
        .title = Tr::tr("DICOM attributes"),
        .columns = {fieldColumn("PatientID"), fieldColumn("StudyInstanceUID"), fieldColumn("SeriesInstanceUID"),
                    column("SOPInstanceUID"_L1, Tr::tr("Image UID"), TableColumn::Kind::Text, false),
                    fieldColumn("Modality"), column("InstanceNumber"_L1, Tr::tr("Number"), TableColumn::Kind::Number),
                    column("File"_L1, Tr::tr("File"), TableColumn::Kind::Path)},
        .rows = {}};
    table.columns << columnsOf(attributes);
    for (const dicom::ImageAttributes &one : images) {
        QVariantList row {one.patientId, one.studyUid, one.seriesUid,
                          one.sopUid,    one.modality, one.instance ? QVariant(qlonglong(*one.instance)) : QVariant(),
                          one.path};
        for (const QString &value : one.values)
            row << value;
        table.rows << row;
    }
    return table;
}

Table ofSeries(const QList<dicom::SeriesAttributes> &series, const QList<dicom::Attribute> &attributes)
{
    Table table {.title = Tr::tr("DICOM attributes"),
                 .columns = {fieldColumn("PatientID"), fieldColumn("StudyInstanceUID"),
                             fieldColumn("SeriesInstanceUID"), fieldColumn("Modality"),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number)},
                 .rows = {}};
    table.columns << columnsOf(attributes);
    for (const dicom::SeriesAttributes &one : series) {
        QVariantList row {one.patientId, one.studyUid, one.seriesUid, one.modality, qlonglong(one.images)};
        for (const QString &value : one.values)
            row << value;
        table.rows << row;
    }
    return table;
}

//! Whether the attribute is a column in any case.
bool hasColumn(bool perImage, const QString &keyword)
{
    const Table table = perImage ? ofImages({}, {}) : ofSeries({}, {});
    return std::ranges::any_of(table.columns, [&keyword](const TableColumn &one) { return one.key == keyword; });
}

//! What is not in the table, and why.
Exit report(Session &session, const dicom::AttributeTable &table)
{
    constexpr qsizetype shown = 20;
    Exit exit = Exit::Done;
    for (const Error &error : table.errors.first(qMin(shown, table.errors.size())))
        exit = qMax(exit, qMin(session.fail(error), Exit::Incomplete));
    if (const qsizetype more = table.errors.size() - shown; more > 0)
        session.note(Tr::tr("%n more files cannot be read.", nullptr, int(more)));
    if (table.otherFiles > 0 && !session.options().quiet)
        session.note(Tr::tr("%n files are not DICOM; they are left out.", nullptr, int(table.otherFiles)));
    if (table.images.isEmpty() && exit == Exit::Done) {
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
    if (const auto may = session.checkColumns(options.perImage ? ofImages({}, attributes) : ofSeries({}, attributes));
        !may)
        return session.fail(may.error());
    const QString root = QDir(options.directory).absolutePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const auto table = session.await(QtConcurrent::run([root, attributes, &cancelled] {
        return dicom::readAttributeTable(root, attributes, QThreadPool::globalInstance(), cancelled);
    }));
    if (!table)
        return session.fail(table.error());
    const Exit exit = report(session, *table);
    return qMax(exit, session.put(options.perImage ? ofImages(table->images, attributes)
                                                   : ofSeries(dicom::bySeries(table->images), attributes)));
}

} // namespace tcia::cli
