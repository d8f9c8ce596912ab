// SPDX-License-Identifier: Apache-2.0
#include "models/columns.h"

#include "core/text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

using catalog::Coded;
using catalog::Entry;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("CatalogColumns", text, nullptr, n); }

//! How many different values are spelled out before an ellipsis.
constexpr qsizetype mostValues = 4;

const Patient &patientOf(const CatalogNode &node) { return node.table->patients()[node.number].patient; }
const Study &studyOf(const CatalogNode &node) { return node.table->studies()[node.number].study; }

QString textOf(const CatalogNode &node, Coded column)
{
    const catalog::CodedColumn &coded = node.table->column(column);
    return text::plain(coded.values[coded.codes[node.number]].trimmed());
}

QString listed(const catalog::CodedColumn &column, const std::vector<quint32> &counts)
{
    QStringList out;
    for (size_t code = 1; code < counts.size(); ++code) {
        if (!counts[code])
            continue;
        if (out.size() == mostValues) {
            out << u"…"_s;
            break;
        }
        if (const QString value = text::plain(column.values[qsizetype(code)].trimmed()); !out.contains(value))
            out << value;
    }
    return out.join(u", "_s);
}

//! The value of a series; above, the different values below.
template <Coded which>
QString values(const CatalogNode &node)
{
    if (!node.table)
        return {};
    if (node.level == CatalogModel::Series)
        return textOf(node, which);
    const catalog::CodedColumn &column = node.table->column(which);
    if (node.level == CatalogModel::Collection && node.shown->held.contains(which))
        return listed(column, *node.shown->held.constFind(which));
    std::vector<quint32> counts(size_t(column.values.size()));
    for (const quint32 row : node.rows())
        ++counts[column.codes[row]];
    return listed(column, counts);
}

QString name(const CatalogNode &node)
{
    switch (node.level) {
    case CatalogModel::Collection:
        return text::plain(node.entry->name);
    case CatalogModel::Patient: {
        const QString id = text::plain(patientOf(node).patientId.trimmed());
        return id.isEmpty() ? tr(QT_TRANSLATE_NOOP("CatalogColumns", "(no patient ID)")) : id;
    }
    case CatalogModel::Study: {
        const QString what = text::plain(studyOf(node).description.trimmed());
        const QString shown = what.isEmpty() ? tr(QT_TRANSLATE_NOOP("CatalogColumns", "(no description)")) : what;
        const QDate date = studyOf(node).date;
        return date.isValid() ? QString(date.toString(Qt::ISODate) + u"  " + shown) : shown;
    }
    case CatalogModel::Series:
        break;
    }
    for (const Coded column : {Coded::Description, Coded::Protocol})
        if (const QString what = textOf(node, column); !what.isEmpty())
            return what;
    return tr(QT_TRANSLATE_NOOP("CatalogColumns", "(no description)"));
}

//! Sorts as the table is sorted, which is how people expect it.
QVariant nameOrder(const CatalogNode &node)
{
    return node.level == CatalogModel::Collection ? QVariant(name(node)) : QVariant(qlonglong(node.number));
}

qint64 childCount(const CatalogNode &node)
{
    if (node.level == CatalogModel::Collection)
        return node.shown->patientCount;
    const catalog::PatientNode &patient = node.table->patients()[node.number];
    return qint64(catalog::Shown::within(node.shown->studies, patient.studyBegin, patient.studyEnd).size());
}

QString contents(const CatalogNode &node)
{
    if (!node.table || node.level == CatalogModel::Series)
        return {};
    const QString series = tr(QT_TRANSLATE_NOOP("CatalogColumns", "%Ln series"), int(node.rows().size()));
    if (node.level == CatalogModel::Study)
        return series;
    const char *children = node.level == CatalogModel::Collection
        ? QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln patients")
        : QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln studies");
    //: How much is in a collection or patient: %1 patients or studies, %2 series.
    return tr(QT_TRANSLATE_NOOP("CatalogColumns", "%1, %2")).arg(tr(children, int(childCount(node))), series);
}

QVariant contentsOrder(const CatalogNode &node)
{
    return node.table ? QVariant(qlonglong(node.rows().size())) : QVariant();
}

//! The sum of the known numbers below; -1 if none is known.
template <qint64 (catalog::SeriesTable::*number)(catalog::Row) const>
qint64 sum(const CatalogNode &node)
{
    if (!node.table)
        return -1;
    qint64 total = -1;
    for (const quint32 row : node.rows())
        if (const qint64 one = (node.table->*number)(row); one >= 0)
            total = qMax(qint64(0), total) + one;
    return total;
}

QVariant ordered(qint64 number) { return number < 0 ? QVariant() : QVariant(qlonglong(number)); }

qint64 imageSum(const CatalogNode &node) { return sum<&catalog::SeriesTable::images>(node); }
qint64 byteSum(const CatalogNode &node) { return sum<&catalog::SeriesTable::bytes>(node); }
QString images(const CatalogNode &node) { return imageSum(node) < 0 ? QString() : text::number(imageSum(node)); }
QVariant imagesOrder(const CatalogNode &node) { return ordered(imageSum(node)); }
QString size(const CatalogNode &node) { return byteSum(node) < 0 ? QString() : text::size(byteSum(node)); }
QVariant sizeOrder(const CatalogNode &node) { return ordered(byteSum(node)); }

QDate dateOf(const CatalogNode &node)
{
    if (node.level == CatalogModel::Study)
        return studyOf(node).date;
    return node.level == CatalogModel::Series ? node.table->date(node.number) : QDate();
}
QString date(const CatalogNode &node) { return dateOf(node).toString(Qt::ISODate); }
QVariant dateOrder(const CatalogNode &node) { return dateOf(node); }

QString seriesNumber(const CatalogNode &node)
{
    if (node.level != CatalogModel::Series || node.table->seriesNumber(node.number) < 0)
        return {};
    return QString::number(node.table->seriesNumber(node.number));
}
QVariant seriesNumberOrder(const CatalogNode &node)
{
    return node.level == CatalogModel::Series ? ordered(node.table->seriesNumber(node.number)) : QVariant();
}

QString uid(const CatalogNode &node)
{
    if (node.level == CatalogModel::Study)
        return text::plain(studyOf(node).studyUid);
    return node.level == CatalogModel::Series ? text::plain(node.table->seriesUid(node.number)) : QString();
}

QString collectionState(const Entry &entry)
{
    if (entry.error)
        return text::of(*entry.error);
    if (entry.refreshing)
        return tr(QT_TRANSLATE_NOOP("CatalogColumns", "Refreshing …"));
    switch (entry.state) {
    case Entry::State::Unloaded:
        return tr(QT_TRANSLATE_NOOP("CatalogColumns", "Not loaded"));
    case Entry::State::Loading:
        return tr(QT_TRANSLATE_NOOP("CatalogColumns", "Loading …"));
    case Entry::State::Failed:
        return tr(QT_TRANSLATE_NOOP("CatalogColumns", "Failed"));
    case Entry::State::Loaded:
        break;
    }
    return entry.table && entry.table->patients().empty() ? tr(QT_TRANSLATE_NOOP("CatalogColumns", "Empty")) : QString();
}

QString state(const CatalogNode &node)
{
    if (node.level == CatalogModel::Collection)
        return collectionState(*node.entry);
    if (node.level != CatalogModel::Series)
        return {};
    if (node.marks.testFlag(Mark::OnDisk))
        return tr(QT_TRANSLATE_NOOP("CatalogColumns", "On disk"));
    return node.marks.testFlag(Mark::InBasket) ? tr(QT_TRANSLATE_NOOP("CatalogColumns", "In basket")) : QString();
}

} // namespace

std::span<const quint32> CatalogNode::rows() const
{
    if (!table || !shown)
        return {};
    switch (level) {
    case CatalogModel::Collection:
        return shown->series;
    case CatalogModel::Patient:
        return catalog::Shown::within(shown->series, table->patients()[number].begin, table->patients()[number].end);
    case CatalogModel::Study:
        return catalog::Shown::within(shown->series, table->studies()[number].begin, table->studies()[number].end);
    case CatalogModel::Series:
        break;
    }
    return catalog::Shown::within(shown->series, number, number + 1);
}

std::span<const CatalogColumn> catalogColumns()
{
    static constexpr auto table = std::to_array<CatalogColumn>({
        {QT_TRANSLATE_NOOP("CatalogColumns", "Name"), Qt::AlignLeft, 38, name, nameOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Contents"), Qt::AlignLeft, 26, contents, contentsOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Modality"), Qt::AlignLeft, 10, values<Coded::Modality>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Images"), Qt::AlignRight, 8, images, imagesOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Size"), Qt::AlignRight, 10, size, sizeOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "State"), Qt::AlignLeft, 14, state, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Date"), Qt::AlignLeft, 13, date, dateOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Body part"), Qt::AlignLeft, 14, values<Coded::BodyPart>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Manufacturer"), Qt::AlignLeft, 18, values<Coded::Manufacturer>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Model"), Qt::AlignLeft, 18, values<Coded::Model>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Protocol"), Qt::AlignLeft, 18, values<Coded::Protocol>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Series number"), Qt::AlignRight, 15, seriesNumber, seriesNumberOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Licence"), Qt::AlignLeft, 18, values<Coded::Licence>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "UID"), Qt::AlignLeft, 30, uid, nullptr},
    });
    return table;
}

int catalogColumn(QLatin1StringView title)
{
    const auto columns = catalogColumns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (QLatin1StringView(columns[i].title) == title)
            return int(i);
    return -1;
}

} // namespace tcia::models
