// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/criterionwords.h"

#include "catalog/filter/relaxation.h"
#include "core/text.h"
#include "models/facetvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("CriterionWords", text, nullptr, number);
}

} // namespace

QString chosenWords(catalog::FacetId facet, const QSet<QString> &chosen)
{
    QStringList values(chosen.cbegin(), chosen.cend());
    std::ranges::sort(values);
    if (values.size() > 1 && facet == catalog::FacetId::Year)
        return text::plain(QString(values.first() + u'–' + values.last()));
    if (values.size() > 2)
        return words(QT_TRANSLATE_N_NOOP("CriterionWords", "%Ln chosen"), int(values.size()));
    if (values.size() == 1)
        return models::shownValue(facet, values.first());
    //: two values of a filter: "CT or PT"
    return words(QT_TRANSLATE_NOOP("CriterionWords", "%1 or %2"))
        .arg(models::shownValue(facet, values.first()), models::shownValue(facet, values.last()));
}

QString criterionWords(const catalog::Filter &filter, const QString &key)
{
    constexpr int longest = 60;
    if (key == catalog::filterTextKey)
        return text::plain(filter.text, longest);
    if (key == catalog::filterIdsKey)
        return words(QT_TRANSLATE_N_NOOP("CriterionWords", "%Ln IDs"), int(filter.ids.size()));
    if (key == catalog::filterBasketKey)
        return words(QT_TRANSLATE_NOOP("CriterionWords", "the basket"));
    const catalog::Facet *facet = catalog::facetOf(key);
    return facet ? chosenWords(facet->id, filter.chosen.value(facet->id)) : QString();
}

} // namespace tcia::desktop
