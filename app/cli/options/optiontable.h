// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

#include <span>

namespace tcia::cli {

//! One option or argument: a row of the table of options.
struct OptionRow
{
    const char *names;    //!< "-q,--quiet"; a word without a dash is an argument by position
    const char *value;    //!< what stands for its value in the help; null for a switch
    const char *help;
    bool repeatable;
    QString (*set)(Options &options, const QString &value); //!< returns what is wrong with the value, or nothing

    bool isPositional() const { return names[0] != '-'; }
};

//! The rows, in the order of enum Opt.
enum class Opt {
    // taken by every command, before or after its name
    Server,
    Url,
    Dialect,
    ApiKeyFile,
    ApiKeyInQuery,
    AllowHttpKey,
    Format,
    Raw,
    RawCells,
    Progress,
    Quiet,
    // by some
    Collection,
    Patient,
    Study,
    Modality,
    BodyPart,
    Manufacturer,
    Series,
    SeriesToFetch,
    Manifest,
    SharedList,
    To,
    Jobs,
    Retries,
    LimitRate,
    WaitForRoom,
    Layout,
    Verify,
    DryRun,
    Drop,
    NoDicom,
    AgainstServer,
    Repair,
    Port,
    WriteUrl,
    // of what is known of an archive
    Collections,
    Text,
    Id,
    AnyModality,
    AnyBodyPart,
    AnyManufacturer,
    Model,
    Year,
    Sex,
    Age,
    Licence,
    Images,
    Size,
    Together,
    MergeSpellings,
    FilterText,
    Offline,
    Again,
    Since,
    Refresh,
    // by position
    Endpoint,
    ListName,
    Directory
};

const OptionRow &optionRow(Opt option);

//! Those that every command takes.
std::span<const Opt> globalOptions();

} // namespace tcia::cli
