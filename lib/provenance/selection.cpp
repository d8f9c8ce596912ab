// SPDX-License-Identifier: Apache-2.0
#include "provenance/selection.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

using archive::Query;

struct FilterKey
{
    QLatin1StringView key; //!< as attributes of series are spelled
    QString Query::*member;
};
constexpr std::array filterKeys {
    FilterKey {"Collection"_L1, &Query::collection},     FilterKey {"PatientID"_L1, &Query::patientId},
    FilterKey {"StudyInstanceUID"_L1, &Query::studyUid}, FilterKey {"SeriesInstanceUID"_L1, &Query::seriesUid},
    FilterKey {"Modality"_L1, &Query::modality},         FilterKey {"BodyPartExamined"_L1, &Query::bodyPart},
    FilterKey {"Manufacturer"_L1, &Query::manufacturer},
};

void insert(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

SelectedPart partFrom(const QJsonObject &json)
{
    const SelectedPart part {.number = json.value("number"_L1).toInt(), .count = json.value("count"_L1).toInt()};
    return part.number >= 1 && part.number <= part.count ? part : SelectedPart {};
}

} // namespace

bool Selection::hasFilters() const
{
    return std::ranges::any_of(filterKeys, [this](const FilterKey &one) { return !(filters.*one.member).isEmpty(); });
}

QJsonObject toJson(const Selection &selection)
{
    QJsonObject filters, json;
    for (const FilterKey &one : filterKeys)
        insert(filters, one.key, selection.filters.*one.member);
    if (!filters.isEmpty())
        json.insert(u"filters"_s, filters);
    insert(json, "sharedList"_L1, selection.filters.listName);
    QJsonArray lists;
    for (const ChosenList &one : selection.lists) {
        QJsonObject list {{u"sha256"_s, QString::fromLatin1(one.sha256)}, {u"entries"_s, one.entries}};
        insert(list, "name"_L1, one.name);
        lists << list;
    }
    if (!lists.isEmpty())
        json.insert(u"lists"_s, lists);
    if (selection.named > 0)
        json.insert(u"named"_s, selection.named);
    if (const SelectedReferences &by = selection.references; by.objects > 0)
        json.insert(u"referencedBy"_s,
                    QJsonObject {{u"folder"_s, by.folder}, {u"objects"_s, by.objects}, {u"series"_s, by.series}});
    if (selection.part.count > 0)
        json.insert(u"shard"_s, QJsonObject {{u"number"_s, selection.part.number}, {u"count"_s, selection.part.count}});
    insert(json, "purpose"_L1, selection.purpose);
    if (selection.isDespiteLicence)
        json.insert(u"despiteLicence"_s, true);
    insert(json, "via"_L1, selection.via);
    return json;
}

Selection selectionFromJson(const QJsonObject &json)
{
    Selection selection;
    const QJsonObject filters = json.value("filters"_L1).toObject();
    for (const FilterKey &one : filterKeys)
        selection.filters.*one.member = filters.value(one.key).toString();
    selection.filters.listName = json.value("sharedList"_L1).toString();
    const QJsonArray lists = json.value("lists"_L1).toArray();
    for (const QJsonValue &list : lists)
        selection.lists << ChosenList {.name = list["name"_L1].toString(),
                                       .sha256 = list["sha256"_L1].toString().toLatin1(),
                                       .entries = list["entries"_L1].toInteger()};
    selection.named = json.value("named"_L1).toInteger();
    const QJsonObject by = json.value("referencedBy"_L1).toObject();
    selection.references = {.folder = by.value("folder"_L1).toString(),
                            .objects = by.value("objects"_L1).toInteger(),
                            .series = by.value("series"_L1).toInteger()};
    selection.part = partFrom(json.value("shard"_L1).toObject());
    selection.isDespiteLicence = json.value("despiteLicence"_L1).toBool();
    selection.purpose = json.value("purpose"_L1).toString();
    selection.via = json.value("via"_L1).toString();
    return selection;
}

} // namespace tcia::provenance
