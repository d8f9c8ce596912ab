// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/content.h"

#include <QVariant>

namespace tcia::demo {

//! One row of an answer, before it is spelled: what it is about. Null where the row has no such thing.
struct Row
{
    const CollectionEntry *collection = nullptr;
    const PatientEntry *patient = nullptr;
    const StudyEntry *study = nullptr;
    const SeriesEntry *series = nullptr;
    int image = -1;
};

//! The types of the database behind the archive; each engine writes them in its own way.
enum class Type { Text, Integer, Decimal, Date, Timestamp, Flag };

//! One attribute the archive can tell: how the guide calls it and how it is read. The only list of them; the dialects'
//! columns and parameters refer to it by name.
struct Attribute
{
    const char *name;
    const char *tag; //!< DICOM tag as the guide writes it, NA or Computed
    const char *description;
    Type type;
    QVariant (*read)(const Row &); //!< a null QVariant where unknown
};

//! By the guide's name; null if there is none.
const Attribute *attribute(QStringView name);

//! The value as the plain text that a parameter is compared with.
QString textOf(const Attribute &attribute, const Row &row);

} // namespace tcia::demo
