// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <span>

namespace tcia::storage {

//! A built-in folder layout. The template names attributes of a series (the keys of fields<Series>()) in braces; each
//! `/` begins a folder. Formats follow a colon: {SeriesDescription:53} the first 53 characters, {SeriesInstanceUID:-5}
//! the last five, {SeriesNumber:.6} six decimals, {StudyDate:MM-dd-yyyy} a date format.
struct Layout
{
    const char *key;     //!< on the command line
    const char *title;   //!< translated in context "Layouts"
    const char *pattern; //!< for example {Collection}/{PatientID}/{StudyInstanceUID}/{SeriesInstanceUID}
};

//! The built-in layouts: classic (default, like NBIA Data Retriever's classic), descriptive (its default), flat (one
//! folder per series UID).
std::span<const Layout> layouts();

//! The template for a name or a template typed by the user. An unknown {Name}, an absolute path, `..` or a template in
//! which two series could share a folder (no SeriesInstanceUID nor its last digits) is Usage.
Result<QString> layoutPattern(const QString &nameOrPattern);

//! The series' folder below the root. Missing values become "NA"; separators, control characters, reserved names,
//! trailing dots and blanks are replaced; components are shortened so that the path is valid on every system.
QString folderFor(const QString &pattern, const Series &series);

} // namespace tcia::storage
