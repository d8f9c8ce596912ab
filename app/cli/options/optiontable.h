// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

#include <span>

namespace tcia::cli {

//! One option or argument: a row of the table of options.
struct OptionRow
{
    const char *names; //!< "-q,--quiet"; a name without a dash is a positional argument
    const char *value; //!< placeholder for its value in the help; null for a switch
    const char *help;
    bool repeatable;
    QString (*set)(Options &options,
                   const QString &value); //!< returns an error message for the value, or an empty text
    const char *choices = nullptr;        //!< all possible values, separated by blanks, if they are few

    bool isPositional() const { return names[0] != '-'; }
};

//! The rows, in the order of enum Opt.
enum class Opt {
    // options of every command, before or after its name
    Server,
    Url,
    Dialect,
    Bucket,
    ApiKeyFile,
    ApiKeyInQuery,
    AllowHttpKey,
    Auth,
    Certificate,
    Format,
    Raw,
    RawCells,
    Columns,
    Progress,
    Quiet,
    // options of some commands
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
    AllowPrivate,
    Layout,
    Verify,
    Via,
    From,
    DryRun,
    Drop,
    NoDicom,
    AgainstServer,
    Repair,
    Port,
    WriteUrl,
    // options for searching stored content
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
    // positional arguments
    Endpoint,
    ListName,
    Directory,
    // about records of provenance (optiontable_records.cpp)
    RecordFile,
    RecordOutput,
    CiteAs,
    Online,
    DoiServer,
    MetadataCsv,
    Purpose,
    DespiteLicence,
    RecordSource,
    // options of cohorts (optiontable_cohort.cpp)
    LatestStudy,
    LeastImages,
    Needs,
    Shares,
    Folds,
    Seed,
    Stratify,
    SplitTo,
    CohortFolder,
    // options of tables of DICOM attributes, and of shards (optiontable_cohort.cpp)
    Attributes,
    Per,
    DicomFolder,
    Shard,
    // options of stages and baskets (optiontable_stages.cpp)
    After,
    Associations,
    TimeLimit,
    SendTo,
    Calling,
    TlsAuthorities,
    TlsCertificate,
    TlsKey,
    RetryStages,
    CancelStages,
    OnlyCompare,
    BasketAction,
    BasketNames,
    Into,
    Remark,
    ReferencedBy,
    // options of exports and selections (optiontable_exports.cpp)
    Basket,
    Queue,
    ExportTo,
    ExportFolder
};

const OptionRow &optionRow(Opt option);

//! The rows from firstRecordOption on (optiontable_records.cpp).
std::span<const OptionRow> recordRows();
constexpr Opt firstRecordOption = Opt::RecordFile;

//! The rows from firstCohortOption on (optiontable_cohort.cpp).
std::span<const OptionRow> cohortRows();
constexpr Opt firstCohortOption = Opt::LatestStudy;

//! The rows from firstStageOption on (optiontable_stages.cpp).
std::span<const OptionRow> stageRows();
constexpr Opt firstStageOption = Opt::After;

//! The rows from firstExportOption on (optiontable_exports.cpp).
std::span<const OptionRow> exportRows();
constexpr Opt firstExportOption = Opt::Basket;

//! The global options.
std::span<const Opt> globalOptions();

} // namespace tcia::cli
