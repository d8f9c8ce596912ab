// SPDX-License-Identifier: Apache-2.0
#include "models/catalognode.h"

namespace tcia::models {

std::optional<Series> CatalogNode::series() const
{
    return level == CatalogLevel::Series ? table->series(number) : std::optional<Series>();
}

std::optional<Study> CatalogNode::study() const
{
    if (level < CatalogLevel::Study)
        return {};
    return table->study(level == CatalogLevel::Study ? number : table->studyOf(number));
}

std::optional<Patient> CatalogNode::patient() const
{
    if (level < CatalogLevel::Patient)
        return {};
    const quint32 study = level == CatalogLevel::Series ? table->studyOf(number) : number;
    return table->patient(level == CatalogLevel::Patient ? number : table->patientOf(study));
}

QString CatalogNode::identifier() const
{
    switch (level) {
    case CatalogLevel::Collection: return entry ? entry->name : QString();
    case CatalogLevel::Patient: return table->patientId(number);
    case CatalogLevel::Study: return table->studyUid(number);
    case CatalogLevel::Series: break;
    }
    return table->seriesUid(number);
}

session::SeriesSelection::Target CatalogNode::target() const
{
    if (!entry)
        return {};
    if (level == CatalogLevel::Collection)
        return {entry->name, {}};
    const auto below = rows();
    return {entry->name, {below.begin(), below.end()}};
}

std::span<const quint32> CatalogNode::rows() const
{
    if (!table || !shown)
        return {};
    switch (level) {
    case CatalogLevel::Collection: return shown->series;
    case CatalogLevel::Patient: return catalog::FilterResult::within(shown->series, table->rowsOfPatient(number));
    case CatalogLevel::Study: return catalog::FilterResult::within(shown->series, table->rowsOfStudy(number));
    case CatalogLevel::Series: break;
    }
    return catalog::FilterResult::within(shown->series, {number, number + 1});
}

SeriesStatus CatalogNode::status() const
{
    return level == CatalogLevel::Series && localStatusOf && *localStatusOf ? (*localStatusOf)(table->seriesUid(number))
                                                                            : SeriesStatus();
}

Qt::CheckState CatalogNode::tickState() const
{
    using session::SeriesSelection;
    if (!selection || !table)
        return Qt::Unchecked;
    const auto state = level == CatalogLevel::Collection ? selection->stateOf(table->collection())
                                                         : selection->stateOf(table->collection(), rows());
    return state == SeriesSelection::State::All    ? Qt::Checked
           : state == SeriesSelection::State::Part ? Qt::PartiallyChecked
                                                   : Qt::Unchecked;
}

} // namespace tcia::models
