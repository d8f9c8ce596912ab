// SPDX-License-Identifier: Apache-2.0
#include "models/facetvalue.h"

#include "core/licence.h"
#include "core/text.h"

#include <QCoreApplication>

namespace tcia::models {

using catalog::FacetId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::models::FacetValue)
};

QString localStatusWords(const QString &value)
{
    if (value == catalog::localStatusName(catalog::LocalStatus::InBasket))
        return Words::tr("In basket");
    return value == catalog::localStatusName(catalog::LocalStatus::OnDisk) ? Words::tr("On disk")
                                                                           : Words::tr("Neither");
}

} // namespace

QString shownValue(FacetId facet, const QString &value)
{
    if (facet == FacetId::LocalStatus)
        return localStatusWords(value);
    const QString shown = text::plain(value.trimmed());
    if (shown.isEmpty())
        return Words::tr("(not given)");
    if (facet == FacetId::Licence)
        return licenceName(value);
    return catalog::facet(facet).order == catalog::ValueOrder::Range ? QString(shown).replace(u'-', u'–') : shown;
}

} // namespace tcia::models
