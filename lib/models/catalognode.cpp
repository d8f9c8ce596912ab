// SPDX-License-Identifier: Apache-2.0
#include "models/catalognode.h"

namespace tcia::models {

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

catalog::LocalStatus CatalogNode::localStatus() const
{
    return level == CatalogLevel::Series && localStatusOf && *localStatusOf ? (*localStatusOf)(table->seriesUid(number))
                                                                            : catalog::LocalStatus::Neither;
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
