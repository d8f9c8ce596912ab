// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QStringView>
#include <QVariant>

#include <span>
#include <variant>

namespace tcia {

//! One attribute of a record: its spellings (in our output, on the wire, in the user interface) and its member. The
//! tables below are the only place that lists a record's attributes: decoders, tables of the command line, files and
//! the database all read them.
template <typename Record>
struct Field
{
    QLatin1StringView key; //!< the guide's spelling, for example SeriesInstanceUID; also the column of our own output
    QLatin1StringView aliases; //!< other spellings on the wire, normalised by normalisedKey(), blank-separated
    const char *title;         //!< the heading shown to people (context "Fields" for translation)
    std::variant<QString Record::*, QDate Record::*, Count Record::*> member;
    const char *tag = ""; //!< DICOM tag as (gggg,eeee); empty: computed or the archive's own
};

//! The attributes of a record type in the order of our own output. Read-only, any thread.
template <typename Record>
std::span<const Field<Record>> fields();
template <>
std::span<const Field<Patient>> fields<Patient>();
template <>
std::span<const Field<Study>> fields<Study>();
template <>
std::span<const Field<Series>> fields<Series>();
template <>
std::span<const Field<SeriesSize>> fields<SeriesSize>();
template <>
std::span<const Field<CollectionDescription>> fields<CollectionDescription>();
template <>
std::span<const Field<CollectionCount>> fields<CollectionCount>();

//! A key normalised for comparison: letters and digits only, lower case. `SERIES_INSTANCE_UID`, `Series Instance UID`
//! and `SeriesInstanceUID` are one.
QString normalisedKey(QStringView key);

//! The field for a key on the wire, or null: unknown keys are not an error.
template <typename Record>
const Field<Record> *fieldOf(QStringView wireKey);

//! The value as text: dates as yyyy-MM-dd, unknown numbers empty.
template <typename Record>
QString valueText(const Record &record, const Field<Record> &field);

//! The value for JSON and item models: QString, QDate, qlonglong, or invalid where unknown.
template <typename Record>
QVariant value(const Record &record, const Field<Record> &field);

//! Reads a value as the archive writes it: decimal strings for numbers, the archive's date styles for dates. An
//! unparsable number or date leaves the member unset and returns false: one bad value must not discard the row.
template <typename Record>
bool setValue(Record &record, const Field<Record> &field, const QString &text);

//! A date in any of the archive's styles: 1999-08-23, 1999-08-23 00:00:00.0, 08-23-1999, 1999/08/23, 19990823. Invalid
//! otherwise.
QDate parseDate(QStringView text);

//! A number as the archive writes it: 606, "606.000000", blanks around it. Unset if it is not a number, negative or out
//! of range.
Count parseCount(QStringView text);

} // namespace tcia
