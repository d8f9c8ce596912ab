// SPDX-License-Identifier: Apache-2.0
#include "cli/options/optiontable.h"

#include "cli/options/filteroptions.h"
#include "cli/options/optionvalues.h"
#include "cli/options/serveroptions.h"
#include "cli/output/tr.h"
#include "core/reasontranslation.h"
#include "core/uid.h"
#include "storage/layout.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using catalog::FacetId;

QString setFormat(Options &options, const QString &value)
{
    const OutputFormat *format = outputFormat(value);
    if (!format)
        return Tr::tr("“%1” is not one of table, json, jsonl, csv, tsv, xml, html").arg(value);
    options.format = format;
    options.formatGiven = true;
    return {};
}

QString setColumns(Options &options, const QString &value)
{
    const QStringList typed = value.split(u',');
    for (const QString &one : typed) {
        if (one.trimmed().isEmpty() || options.columns.contains(one.trimmed(), Qt::CaseInsensitive))
            return Tr::tr("“%1” is not a list of different columns with commas").arg(value);
        options.columns << one.trimmed();
    }
    return {};
}

QString setProgress(Options &options, const QString &value)
{
    struct Style
    {
        const char *key;
        ProgressStyle style;
    };
    constexpr std::array styles {Style {"auto", ProgressStyle::Auto}, Style {"bar", ProgressStyle::Bar},
                                 Style {"lines", ProgressStyle::Lines}, Style {"json", ProgressStyle::Json},
                                 Style {"none", ProgressStyle::None}};
    for (const Style &one : styles)
        if (value == QLatin1StringView(one.key)) {
            options.progress = one.style;
            return {};
        }
    return Tr::tr("“%1” is not one of auto, bar, lines, json, none").arg(value);
}

QString addSeries(Options &options, const QString &value)
{
    if (value != "-"_L1 && !isUid(value))
        return Tr::tr("“%1” is not a series UID: digits and dots").arg(value);
    options.seriesUids << value;
    return {};
}

//! Appends a text, which must not be empty.
QString add(QStringList &list, const QString &value)
{
    if (value.isEmpty())
        return Tr::tr("a value is missing");
    list << value;
    return {};
}

QString addManifest(Options &options, const QString &value) { return add(options.manifests, value); }

QString setLayout(Options &options, const QString &value)
{
    const auto pattern = storage::layoutPattern(value);
    options.layout = pattern.value_or(QString());
    return pattern ? QString() : text::translated(pattern.error().detail);
}

QString setVerify(Options &options, const QString &value)
{
    if (value == "crc"_L1)
        options.verify = transfer::Verify::Crc;
    else if (value == "md5"_L1)
        options.verify = transfer::Verify::Md5;
    return options.verify ? QString() : Tr::tr("“%1” is not one of crc, md5").arg(value);
}

QString setPort(Options &options, const QString &value)
{
    bool ok = false;
    options.port = value.toUShort(&ok);
    return ok ? QString() : Tr::tr("“%1” is not a port: 0 (any that is free) to 65535").arg(value);
}

// Help lines are manually wrapped at about 60 characters.
constexpr std::array rows {
    OptionRow {
        "-s,--server", "NAME",
        QT_TRANSLATE_NOOP("Help", "the server to query, by its key or its name in `tcia servers`;\ndefault: tcia"),
        false, [](Options &o, const QString &v) { return keep(o.server, v); }},
    OptionRow {
        "--url", "BASE",
        QT_TRANSLATE_NOOP(
            "Help",
            "a server that is not in the list: the common part of its\naddresses including the version; needs --dialect"),
        false, [](Options &o, const QString &v) { return keep(o.url, v); }},
    OptionRow {
        "--dialect", "DIALECT",
        QT_TRANSLATE_NOOP(
            "Help",
            "the dialect of --url: nbia-v4, nbia-v1, legacy (the guide's\nversion 2, and 3 and 4 of the same engine), idc (Imaging Data\nCommons), s3 (buckets) or dicomweb; also the dialect of --server\ndemo"),
        false, setDialect, "nbia-v4 nbia-v1 legacy idc s3 dicomweb"},
    OptionRow {"--bucket", "NAME",
               QT_TRANSLATE_NOOP("Help", "with --dialect s3: a bucket to look into; may be repeated"), true,
               [](Options &o, const QString &v) { return add(o.buckets, v); }},
    OptionRow {"--api-key-file", "FILE", QT_TRANSLATE_NOOP("Help", "the file whose first line is the API key"), false,
               [](Options &o, const QString &v) { return keep(o.keyFile, v); }},
    OptionRow {
        "--api-key-in-query", nullptr,
        QT_TRANSLATE_NOOP(
            "Help", "send the API key as a URL parameter instead of a header, for\nservers that read it only there"),
        false, sets<&Options::keyInQuery>},
    OptionRow {
        "--allow-http-key", nullptr,
        QT_TRANSLATE_NOOP(
            "Help",
            "send the API key also over http to another machine, readable\nby others on the network; refused without this option"),
        false, sets<&Options::allowHttpKey>},
    OptionRow {
        "--auth", "HOW",
        QT_TRANSLATE_NOOP(
            "Help",
            "how the API key is sent: api-key (the default), basic (the key is\nUSER:PASSWORD) or bearer (it is a token)"),
        false, setAuthentication, "api-key basic bearer"},
    OptionRow {
        "--certificate", "SHA256",
        QT_TRANSLATE_NOOP(
            "Help",
            "accept the server's certificate with this SHA-256 fingerprint\nalthough no authority vouches for it"),
        false, setCertificate},
    OptionRow {
        "-f,--format", "FORMAT",
        QT_TRANSLATE_NOOP(
            "Help",
            "table (the default), json, jsonl (one JSON object a line), csv,\ntsv, xml or html; all but table have every attribute, spelled\nalike for every server"),
        false, setFormat, "table json jsonl csv tsv xml html"},
    OptionRow {
        "--raw", nullptr,
        QT_TRANSLATE_NOOP(
            "Help", "the server's own answer, byte for byte, in --format json (the\ndefault then), csv, xml or html"),
        false, sets<&Options::raw>},
    OptionRow {
        "--raw-cells", nullptr,
        QT_TRANSLATE_NOOP(
            "Help",
            "in csv and tsv: cells unchanged. By default control characters\nare written as \\x1b and the like, and in csv a cell that a\nspreadsheet would run (starting with = + - @, a tab or a line\nend; not a number) gets an apostrophe in front. `tcia` undoes\nboth when it reads its own tables"),
        false,
        [](Options &o, const QString &) {
            o.cells = CellStyle::Raw;
            return QString();
        }},
    OptionRow {
        "--columns", "NAMES",
        QT_TRANSLATE_NOOP(
            "Help",
            "only these columns, in this order, as csv names them:\nPatientID,Modality,ImageCount; in any format"),
        false, setColumns},
    OptionRow {
        "--progress", "HOW",
        QT_TRANSLATE_NOOP(
            "Help", "auto (a bar on a terminal, lines elsewhere), bar, lines, json\n(one object per line) or none"),
        false, setProgress, "auto bar lines json none"},
    OptionRow {"-q,--quiet", nullptr, QT_TRANSLATE_NOOP("Help", "no progress; errors are still printed"), false,
               sets<&Options::quiet>},
    OptionRow {"--collection", "C", QT_TRANSLATE_NOOP("Help", "of this collection"), false,
               [](Options &o, const QString &v) { return keep(o.query.collection, v); }},
    OptionRow {"--patient", "P", QT_TRANSLATE_NOOP("Help", "of this patient ID"), false,
               [](Options &o, const QString &v) { return keep(o.query.patientId, v); }},
    OptionRow {"--study", "UID", QT_TRANSLATE_NOOP("Help", "of this study"), false,
               [](Options &o, const QString &v) { return keep(o.query.studyUid, v); }},
    OptionRow {"--modality", "M", QT_TRANSLATE_NOOP("Help", "of this modality: CT, MR, PT …"), false,
               [](Options &o, const QString &v) { return keep(o.query.modality, v); }},
    OptionRow {"--body-part", "B", QT_TRANSLATE_NOOP("Help", "of this body part, as the archive spells it: CHEST"),
               false, [](Options &o, const QString &v) { return keep(o.query.bodyPart, v); }},
    OptionRow {"--manufacturer", "X", QT_TRANSLATE_NOOP("Help", "made by this manufacturer's machines"), false,
               [](Options &o, const QString &v) { return keep(o.query.manufacturer, v); }},
    OptionRow {
        "--series", "UID",
        QT_TRANSLATE_NOOP(
            "Help",
            "this series; may be repeated; - reads UIDs, a table with a\nSeriesInstanceUID column or a manifest from standard input, of at\nmost 128 MB and 1,000,000 series"),
        true, addSeries},
    OptionRow {
        "--series", "UID",
        QT_TRANSLATE_NOOP(
            "Help",
            "fetch this series; may be repeated; - reads UIDs, a table with\na SeriesInstanceUID column or a manifest from standard input, of\nat most 128 MB and 1,000,000 series"),
        true, addSeries},
    OptionRow {
        "--manifest", "FILE",
        QT_TRANSLATE_NOOP(
            "Help",
            "what a .tcia manifest, a table (CSV, TSV, or separated by ; or |),\na list of UIDs, a basket file or a record of provenance names, at\nmost 128 MB and 1,000,000 series; may be repeated; - reads\nstandard input"),
        true, addManifest},
    OptionRow {"--shared-list", "NAME", QT_TRANSLATE_NOOP("Help", "fetch the series of the shared list of that name"),
               false, [](Options &o, const QString &v) { return keep(o.listName, v); }},
    OptionRow {"--to", "DIR", QT_TRANSLATE_NOOP("Help", "the folder in which the series' folders are created"), false,
               [](Options &o, const QString &v) { return keep(o.to, v); }},
    OptionRow {
        "-j,--jobs", "N",
        QT_TRANSLATE_NOOP(
            "Help",
            "maximum number of concurrent series, 1 to 8; fewer if more bring\nno benefit or the server refuses them, up to half as many more\nwhile some are very slow; default: 8"),
        false,
        [](Options &o, const QString &v) { return number(o.jobs, v, 1, transfer::AdaptiveConcurrency::maximum); }},
    OptionRow {
        "--retries", "N",
        QT_TRANSLATE_NOOP(
            "Help",
            "how often transient failures are retried, with increasing\ndelays: 0 to 20, or forever; default: 3. A failing server is\nprobed four times as often, by default for at least ten minutes"),
        false, setRetries},
    OptionRow {"--limit-rate", "RATE",
               QT_TRANSLATE_NOOP("Help", "total bytes per second, such as 500k or 20M; default: no limit"), false,
               setLimitRate},
    OptionRow {"--wait-for-room", "SECONDS",
               QT_TRANSLATE_NOOP("Help", "how long to wait for free space when the disk is nearly full;\ndefault: 60"),
               false, [](Options &o, const QString &v) { return number(o.waitForRoom, v, 0, 7 * 24 * 3600); }},
    OptionRow {
        "--allow-private", nullptr,
        QT_TRANSLATE_NOOP(
            "Help",
            "fetch single files of a table also from private networks and\nthis machine; refused without this option, unless a server of\nyours is there"),
        false, sets<&Options::allowPrivate>},
    OptionRow {
        "--layout", "LAYOUT",
        QT_TRANSLATE_NOOP(
            "Help",
            "the folder of a series below DIR: classic (the default: Collection/\nPatient/Study/Series), descriptive, flat, or a template such as\n{Collection}/{PatientID}/{SeriesInstanceUID}"),
        false, setLayout},
    OptionRow {
        "--verify", "SUMS",
        QT_TRANSLATE_NOOP(
            "Help",
            "crc: the sums of every ZIP; md5: also the server's own sums,\nand no series without them. Default: the strongest that the\nserver provides. Number of images and sizes are always checked"),
        false, setVerify, "crc md5"},
    OptionRow {"--via", "NAME",
               QT_TRANSLATE_NOOP("Help",
                                 "fetch the series from this server instead; those that it has with\nanother number "
                                 "of images or another size, and\nthose that it does not have, are named and left out"),
               false, [](Options &o, const QString &v) { return keep(o.via, v); }},
    OptionRow {"--from", "FILE",
               QT_TRANSLATE_NOOP("Help",
                                 "read this Parquet file, or the one at this address, instead of\nasking the server: "
                                 "idc_index.parquet of the Imaging Data Commons. A\nSHA-256 sum published beside it "
                                 "(FILE.sha256) is compared"),
               false, [](Options &o, const QString &v) { return keep(o.from, v); }},
    OptionRow {"--dry-run", nullptr,
               QT_TRANSLATE_NOOP("Help", "list what would be fetched; fetch nothing, create no folder"), false,
               sets<&Options::dryRun>},
    OptionRow {"--drop", nullptr,
               QT_TRANSLATE_NOOP("Help", "fetch nothing; discard the pending requests of DIR. Downloaded\nfiles stay"),
               false, sets<&Options::drop>},
    OptionRow {"--no-dicom", nullptr,
               QT_TRANSLATE_NOOP("Help", "do not check that every file opens as DICOM of its series"), false,
               sets<&Options::noDicom>},
    OptionRow {
        "--against-server", nullptr,
        QT_TRANSLATE_NOOP(
            "Help",
            "also query the server for the current state of each series:\nchanged or withdrawn; without --server or --url, the server\nthey came from"),
        false, sets<&Options::againstServer>},
    OptionRow {
        "--repair", nullptr,
        QT_TRANSLATE_NOOP(
            "Help", "download series that are short, damaged or changed on the\nserver again; nothing else is changed"),
        false, sets<&Options::repair>},
    OptionRow {"--port", "N",
               QT_TRANSLATE_NOOP("Help", "the port to serve on; 0 takes any that is free; default: 17310"), false,
               setPort},
    OptionRow {"--write-url", "FILE",
               QT_TRANSLATE_NOOP("Help", "write the address (http://127.0.0.1:N) into FILE once serving"), false,
               [](Options &o, const QString &v) { return keep(o.writeUrl, v); }},
    OptionRow {"--collection", "C", QT_TRANSLATE_NOOP("Help", "of this collection; may be repeated; default: all"),
               true, [](Options &o, const QString &v) { return add(o.collections, v); }},
    OptionRow {"--text", "WORDS", QT_TRANSLATE_NOOP("Help", "with all of these words in names, UIDs or descriptions"),
               false, addText},
    OptionRow {
        "--id", "ID",
        QT_TRANSLATE_NOOP(
            "Help",
            "of this patient ID, study UID or series UID; may be repeated;\n- reads them, or a table with a PatientID, StudyInstanceUID or\nSeriesInstanceUID column, from standard input: at most 128 MB and\n1,000,000 of them"),
        true, [](Options &o, const QString &v) { return add(o.ids, v); }},
    OptionRow {"--modality", "M",
               QT_TRANSLATE_NOOP("Help", "of this modality; may be repeated, as all down to --size: any of"), true,
               addFacetValue<FacetId::Modality>},
    OptionRow {"--body-part", "B", QT_TRANSLATE_NOOP("Help", "of this body part, as the archive spells it"), true,
               addFacetValue<FacetId::BodyPart>},
    OptionRow {"--manufacturer", "X", QT_TRANSLATE_NOOP("Help", "made by this manufacturer's machines"), true,
               addFacetValue<FacetId::Manufacturer>},
    OptionRow {"--model", "X", QT_TRANSLATE_NOOP("Help", "made by this model of machine"), true,
               addFacetValue<FacetId::Model>},
    OptionRow {"--year", "YEAR", QT_TRANSLATE_NOOP("Help", "of a study of this year"), true,
               addFacetValue<FacetId::Year>},
    OptionRow {"--sex", "SEX", QT_TRANSLATE_NOOP("Help", "of patients of this sex: F, M, O"), true,
               addFacetValue<FacetId::Sex>},
    OptionRow {"--age", "YEARS", QT_TRANSLATE_NOOP("Help", "of patients of this age: 0-9, 10-19 … 80-89, 90+"), true,
               addFacetValue<FacetId::Age>},
    OptionRow {"--licence", "NAME", QT_TRANSLATE_NOOP("Help", "under this licence"), true,
               addFacetValue<FacetId::Licence>},
    OptionRow {"--images", "RANGE", QT_TRANSLATE_NOOP("Help", "with this many images: 0, 1, 2-9 … 500-999, 1000+"),
               true, addFacetValue<FacetId::Images>},
    OptionRow {"--size", "RANGE", QT_TRANSLATE_NOOP("Help", "of this size: '0-1 MB', '1-10 MB' … '1+ GB'"), true,
               addFacetValue<FacetId::Size>},
    OptionRow {
        "--together", "WHOM",
        QT_TRANSLATE_NOOP("Help", "only of a patient or study (patient, study) that has all the\nmodalities given"),
        false, setCombineMode, "patient study"},
    OptionRow {"--merge-spellings", nullptr,
               QT_TRANSLATE_NOOP("Help", "treat values that differ only in case or blanks as equal"), false,
               [](Options &o, const QString &) {
                   o.filter.mergeSpellings = true;
                   return QString();
               }},
    OptionRow {
        "--filter", "TEXT",
        QT_TRANSLATE_NOOP(
            "Help",
            "a filter as the window copies it, such as modality=CT&year=2004;\nan empty value (body-part=) is: not given"),
        false, addFilter},
    OptionRow {"--offline", nullptr,
               QT_TRANSLATE_NOOP("Help", "query no server, not even for collections that are not stored"), false,
               sets<&Options::offline>},
    OptionRow {"--again", nullptr,
               QT_TRANSLATE_NOOP("Help", "also fetch collections that were fetched in the last 24 hours"), false,
               sets<&Options::again>},
    OptionRow {"--since", "DATE", QT_TRANSLATE_NOOP("Help", "that were seen on this day or later: 2024-03-31"), false,
               setSince},
    OptionRow {"--refresh", nullptr, QT_TRANSLATE_NOOP("Help", "first fetch the stored collections again"), false,
               sets<&Options::refresh>},
    OptionRow {"ENDPOINT", "ENDPOINT",
               QT_TRANSLATE_NOOP("Help", "the guide's name, such as getSeries, or the command's (series)"), false,
               [](Options &o, const QString &v) { return keep(o.endpoint, v); }},
    OptionRow {"NAME", "NAME", QT_TRANSLATE_NOOP("Help", "the shared list's name; quote it if it contains spaces"),
               false, [](Options &o, const QString &v) { return keep(o.listName, v); }},
    OptionRow {"DIR", "DIR", QT_TRANSLATE_NOOP("Help", "the folder that --to named, or one of NBIA Data Retriever"),
               false, [](Options &o, const QString &v) { return keep(o.directory, v); }},
};
static_assert(rows.size() == size_t(Opt::Directory) + 1);

constexpr std::array global {Opt::Server,        Opt::Url,          Opt::Dialect, Opt::Bucket,      Opt::ApiKeyFile,
                             Opt::ApiKeyInQuery, Opt::AllowHttpKey, Opt::Auth,    Opt::Certificate, Opt::Format,
                             Opt::Raw,           Opt::RawCells,     Opt::Columns, Opt::Progress,    Opt::Quiet};

//! The rows of one file, and the option that is the first of them.
struct OptionTable
{
    Opt first;
    std::span<const OptionRow> rows;
};

} // namespace

const OptionRow &optionRow(Opt option)
{
    static const std::array tables {OptionTable {Opt::Server, rows}, OptionTable {firstRecordOption, recordRows()},
                                    OptionTable {firstCohortOption, cohortRows()},
                                    OptionTable {firstStageOption, stageRows()},
                                    OptionTable {firstExportOption, exportRows()}};
    const OptionTable &table = *std::prev(std::ranges::upper_bound(tables, option, {}, &OptionTable::first));
    return table.rows[size_t(option) - size_t(table.first)];
}

std::span<const Opt> globalOptions() { return global; }

} // namespace tcia::cli
