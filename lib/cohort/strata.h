// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/persons.h"

#include <optional>
#include <span>

namespace tcia::cohort {

//! What persons can be stratified by.
enum class Attribute { Collection, Modality, Manufacturer, Sex, AgeGroup };

//! One row of the table of attributes.
struct AttributeRow
{
    Attribute attribute;
    QLatin1StringView key; //!< collection, modality, manufacturer, sex, age
};
std::span<const AttributeRow> attributes();

//! By its key.
std::optional<Attribute> attributeNamed(QStringView key);

//! A person's values of an attribute, sorted: all collections, modalities and manufacturers (in capitals, as spellings
//! differ between machines of one maker), one sex, one decade of age ("60-69", of the youngest; "90+"). "unknown" if
//! nothing is known.
QStringList valuesOf(const Person &person, const QList<Series> &series, Attribute attribute);

} // namespace tcia::cohort
