// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

#include <QVariant>

namespace tcia::demo {

//! One row of an answer before formatting: the entities it is about. Null pointers for those it does not have.
struct AnswerRow
{
    const CollectionEntry *collection = nullptr;
    const PatientEntry *patient = nullptr;
    const StudyEntry *study = nullptr;
    const SeriesEntry *series = nullptr;
    int image = -1;
};

//! The types of the archive's database; each engine formats them differently.
enum class Type { Text, Integer, Decimal, Date, Timestamp, Flag };

//! One attribute of the archive: its name in the guide and its value. The only list of attributes; the dialects'
//! columns and parameters refer to it by name.
struct Attribute
{
    const char *name;
    const char *tag; //!< DICOM tag as the guide writes it, NA or Computed
    const char *description;
    Type type;
    QVariant (*read)(const AnswerRow &); //!< a null QVariant where unknown
};

//! By the guide's name; null if there is none.
const Attribute *attribute(QStringView name);

//! The value as the plain text that a parameter is compared with.
QString textOf(const Attribute &attribute, const AnswerRow &row);

} // namespace tcia::demo
