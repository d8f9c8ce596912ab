// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter.h"

#include <QtGlobal>

#include <array>

namespace tcia::catalog {

std::span<const Facet> facets()
{
    static constexpr auto table = std::to_array<Facet>({
        {Coded::Modality, "modality", QT_TRANSLATE_NOOP("Facets", "Modality")},
        {Coded::BodyPart, "body-part", QT_TRANSLATE_NOOP("Facets", "Body part")},
        {Coded::Manufacturer, "manufacturer", QT_TRANSLATE_NOOP("Facets", "Manufacturer")},
        {Coded::Model, "model", QT_TRANSLATE_NOOP("Facets", "Model")},
        {Coded::Licence, "licence", QT_TRANSLATE_NOOP("Facets", "Licence")},
    });
    return table;
}

} // namespace tcia::catalog
