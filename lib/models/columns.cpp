// SPDX-License-Identifier: Apache-2.0
#include "models/columns.h"

#include "catalog/table/noncommercial.h"
#include "core/licence.h"
#include "core/saturated.h"
#include "core/text.h"
#include "models/columns_state.h"
#include "models/rowlook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::models {

using catalog::FacetId;
using catalog::TextColumn;

namespace {

// Not called tr(): lupdate would not look into its calls.
QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("CatalogColumns", text, nullptr, n);
}

//! Number of distinct values listed before an ellipsis.
constexpr size_t maxValues = 4;

QString shownText(const TextColumn &column, quint32 code) { return text::plain(column.value(code).trimmed()); }
QString textOf(const TextColumn &column, quint32 row) { return shownText(column, column.code(row)); }

//! The texts of a few values; values that differ only in spaces are listed once.
QString listed(const TextColumn &column, const std::vector<quint32> &codes)
{
    QStringList out;
    for (const quint32 code : codes) {
        if (size_t(out.size()) == maxValues) {
            out << u"…"_s;
            break;
        }
        if (const QString value = shownText(column, code); !out.contains(value))
            out << value;
    }
    return text::list(out);
}

//! The codes of the distinct values below, at most one more than is listed, because it is called while painting.
std::vector<quint32> codesBelow(const CatalogNode &node, const TextColumn &column)
{
    const size_t enough = std::min<size_t>(maxValues + 1, column.valueCount() - 1);
    std::vector<quint32> out;
    column.codes().with([&](auto codes) {
        for (const quint32 row : node.rows()) {
            const quint32 code = quint32(codes[row]);
            if (code == 0 || std::ranges::find(out, code) != out.end())
                continue;
            out.push_back(code);
            if (out.size() == enough)
                return;
        }
    });
    std::ranges::sort(out);
    return out;
}

//! The same for a whole collection, from its facet counts.
std::vector<quint32> codesHeld(const catalog::Histogram &counts)
{
    std::vector<quint32> out;
    for (quint32 code = 1; code < counts.size() && out.size() <= maxValues; ++code)
        if (counts[code])
            out.push_back(code);
    return out;
}

//! The value of a series; above: the distinct values below.
template <FacetId which>
QString values(const CatalogNode &node)
{
    if (!node.table)
        return {};
    const TextColumn &column = node.table->facet(which);
    if (node.level == CatalogLevel::Series)
        return textOf(column, node.number);
    return listed(column, node.level == CatalogLevel::Collection ? codesHeld(node.shown->passingCounts[size_t(which)])
                                                                 : codesBelow(node, column));
}

//! The licences of its shown series, as codes of the column.
std::vector<quint32> licenceCodes(const CatalogNode &node, const TextColumn &column)
{
    if (node.level == CatalogLevel::Series)
        return {column.code(node.number)};
    return node.level == CatalogLevel::Collection ? codesHeld(node.shown->passingCounts[size_t(FacetId::Licence)])
                                                  : codesBelow(node, column);
}

//! The short names of licences, such as "CC BY 3.0". The tip has those that the archive gives them.
QString licences(const CatalogNode &node)
{
    if (!node.table)
        return {};
    const TextColumn &column = node.table->facet(FacetId::Licence);
    QStringList out;
    for (const std::vector<quint32> codes = licenceCodes(node, column); const quint32 code : codes)
        out << licenceName(column.value(code));
    out.removeDuplicates();
    return text::list(out);
}

QString protocol(const CatalogNode &node)
{
    if (!node.table)
        return {};
    const TextColumn &column = node.table->text(&Series::protocol);
    return node.level == CatalogLevel::Series ? textOf(column, node.number) : listed(column, codesBelow(node, column));
}

QString name(const CatalogNode &node)
{
    switch (node.level) {
    case CatalogLevel::Collection: return text::plain(node.entry->name);
    case CatalogLevel::Patient: {
        const QString id = text::plain(node.table->patientId(node.number).trimmed());
        return id.isEmpty() ? translated(QT_TRANSLATE_NOOP("CatalogColumns", "(no patient ID)")) : id;
    }
    case CatalogLevel::Study: {
        const QString what = textOf(node.table->parts().studies.text(&Study::description), node.number);
        const QString shown =
            what.isEmpty() ? translated(QT_TRANSLATE_NOOP("CatalogColumns", "(no description)")) : what;
        const QDate date = node.table->studyDate(node.number);
        return date.isValid() ? QString(date.toString(Qt::ISODate) + u"  " + shown) : shown;
    }
    case CatalogLevel::Series: break;
    }
    for (const auto member : {&Series::description, &Series::protocol})
        if (const QString what = textOf(node.table->text(member), node.number); !what.isEmpty())
            return what;
    return translated(QT_TRANSLATE_NOOP("CatalogColumns", "(no description)"));
}

//! Sort key: the table's natural order.
qint64 nameOrder(const CatalogNode &node) { return node.number; }

qint64 childCount(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Collection)
        return node.shown->patientCount;
    return qint64(catalog::FilterResult::within(node.shown->studies, node.table->studiesOf(node.number)).size());
}

QString seriesCount(const CatalogNode &node)
{
    return translated(QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln series"), int(node.rows().size()));
}

QString contents(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Series)
        return {};
    if (!node.table) {
        const bool isAsked =
            node.patientsOf && *node.patientsOf && node.entry->state == catalog::CatalogEntry::State::Unloaded;
        const Count patients = isAsked ? (*node.patientsOf)(node.entry->name) : Count();
        return patients ? translated(QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln patients"),
                                     int(std::min<qint64>(*patients, INT_MAX)))
                        : loadingWords(*node.entry);
    }
    switch (node.level) {
    case CatalogLevel::Collection:
        return translated(QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln patients"), int(childCount(node)));
    case CatalogLevel::Patient:
        return translated(QT_TRANSLATE_N_NOOP("CatalogColumns", "%Ln studies"), int(childCount(node)));
    default: return seriesCount(node);
    }
}

//! How much is in a collection or patient: "28 patients, 151 series".
QString contentsTip(const CatalogNode &node)
{
    if (!node.table || node.level == CatalogLevel::Series || node.level == CatalogLevel::Study)
        return contents(node);
    //: How much is in a collection or patient: %1 patients or studies, %2 series.
    return translated(QT_TRANSLATE_NOOP("CatalogColumns", "%1, %2")).arg(contents(node), seriesCount(node));
}

qint64 contentsOrder(const CatalogNode &node)
{
    return node.table && node.level != CatalogLevel::Series ? qint64(node.rows().size()) : -1;
}

//! Sum of the known numbers below; -1 if none is known.
template <qint64 catalog::FilterResult::*whole, Count Series::*part>
qint64 sum(const CatalogNode &node)
{
    if (!node.table || node.level == CatalogLevel::Collection)
        return node.table ? node.shown->*whole : -1;
    return node.table->parts().series.number(part).with([&](auto kept) { // stored plus one; 0 is unknown
        qint64 total = 0;
        qint64 known = 0;
        for (const quint32 row : node.rows()) {
            if (kept[row] == 0)
                continue;
            ++known;
            total = saturatedSum(total, qint64(kept[row] - 1));
        }
        return known == 0 ? -1 : total;
    });
}

qint64 imageSum(const CatalogNode &node) { return sum<&catalog::FilterResult::images, &Series::imageCount>(node); }
qint64 byteSum(const CatalogNode &node) { return sum<&catalog::FilterResult::bytes, &Series::fileSize>(node); }
QString images(const CatalogNode &node) { return imageSum(node) < 0 ? QString() : text::number(imageSum(node)); }
QString size(const CatalogNode &node) { return byteSum(node) < 0 ? QString() : text::size(byteSum(node)); }

QDate dateOf(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Study)
        return node.table->studyDate(node.number);
    return node.level == CatalogLevel::Series ? node.table->date(node.number) : QDate();
}
QString date(const CatalogNode &node) { return dateOf(node).toString(Qt::ISODate); }
qint64 dateOrder(const CatalogNode &node)
{
    const QDate date = dateOf(node);
    return date.isValid() ? date.toJulianDay() : -1;
}

qint64 seriesNumberOf(const CatalogNode &node)
{
    return node.level == CatalogLevel::Series ? node.table->seriesNumber(node.number) : -1;
}
QString seriesNumber(const CatalogNode &node)
{
    const qint64 number = seriesNumberOf(node);
    return number < 0 ? QString() : QString::number(number);
}

QString uid(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Study)
        return text::plain(node.table->studyUid(node.number));
    return node.level == CatalogLevel::Series ? text::plain(node.table->seriesUid(node.number)) : QString();
}

//! "18 of 1,265"; of a series "yes" or "no".
QString onDiskWords(const CatalogNode &node)
{
    if (!node.table)
        return {};
    const auto [part, whole] = onDisk(node);
    if (node.level == CatalogLevel::Series)
        return node.localStatus() == catalog::LocalStatus::OnDisk
                   ? translated(QT_TRANSLATE_NOOP("CatalogColumns", "yes"))
                   : translated(QT_TRANSLATE_NOOP("CatalogColumns", "no"));
    return translated(QT_TRANSLATE_NOOP("CatalogColumns", "%1 of %2")).arg(text::number(part), text::number(whole));
}
qint64 onDiskOrder(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Series)
        return node.localStatus() == catalog::LocalStatus::OnDisk;
    return node.table ? onDisk(node).part : -1;
}

QString selectedWords(const CatalogNode &node)
{
    switch (node.tickState()) {
    case Qt::Checked: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "selected"));
    case Qt::PartiallyChecked: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "partly selected"));
    case Qt::Unchecked: break;
    }
    return translated(QT_TRANSLATE_NOOP("CatalogColumns", "not selected"));
}

//! By the addresses of licences; of a whole collection by all that it has, shown or not: this is called while painting.
bool isNonCommercialByAddress(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Collection)
        return !catalog::nonCommercialAddresses(*node.table).isEmpty();
    const TextColumn &addresses = node.table->text(&Series::licenseUri);
    const auto codes =
        node.level == CatalogLevel::Series ? std::vector {addresses.code(node.number)} : codesBelow(node, addresses);
    return std::ranges::any_of(codes, [&addresses](quint32 code) {
        return licenceUse({}, addresses.value(code)) == LicenceUse::NonCommercial;
    });
}

} // namespace

QVariant headerOf(const CatalogColumn &column, int role)
{
    const QString title = QCoreApplication::translate("CatalogColumns", column.title);
    switch (role) {
    case Qt::DisplayRole: return column.kind == CatalogColumn::Kind::Text ? title : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return title;
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    default: return {};
    }
}

std::span<const CatalogColumn> catalogColumns()
{
    static constexpr auto table = std::to_array<CatalogColumn>({
        {QT_TRANSLATE_NOOP("CatalogColumns", "Name"), Qt::AlignLeft, 34, name, nameOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Contents"), Qt::AlignLeft, 16, contents, contentsOrder, contentsTip},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Modality"), Qt::AlignLeft, 12, values<FacetId::Modality>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Images"), Qt::AlignRight, 8, images, imageSum},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Size"), Qt::AlignRight, 10, size, byteSum},
        {QT_TRANSLATE_NOOP("CatalogColumns", "State"), Qt::AlignLeft, 3, stateWords, stateOrder, stateTip,
         CatalogColumn::Kind::Glyph},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Date"), Qt::AlignLeft, 13, date, dateOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Body part"), Qt::AlignLeft, 14, values<FacetId::BodyPart>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Manufacturer"), Qt::AlignLeft, 18, values<FacetId::Manufacturer>,
         nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Model"), Qt::AlignLeft, 18, values<FacetId::Model>, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Protocol"), Qt::AlignLeft, 18, protocol, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Series number"), Qt::AlignRight, 15, seriesNumber, seriesNumberOf},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Licence"), Qt::AlignLeft, 18, licences, nullptr,
         values<FacetId::Licence>},
        {QT_TRANSLATE_NOOP("CatalogColumns", "UID"), Qt::AlignLeft, 30, uid, nullptr},
        {QT_TRANSLATE_NOOP("CatalogColumns", "On disk"), Qt::AlignLeft, 15, onDiskWords, onDiskOrder},
        {QT_TRANSLATE_NOOP("CatalogColumns", "Selected"), Qt::AlignLeft, 3, selectedWords, nullptr, nullptr,
         CatalogColumn::Kind::Tick},
    });
    return table;
}

bool isNonCommercial(const CatalogNode &node)
{
    if (!node.table)
        return false;
    const TextColumn &names = node.table->facet(FacetId::Licence);
    const auto byName = [&](quint32 code) { return licenceUse(names.value(code)) == LicenceUse::NonCommercial; };
    return std::ranges::any_of(licenceCodes(node, names), byName) || isNonCommercialByAddress(node);
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
