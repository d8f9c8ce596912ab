// SPDX-License-Identifier: Apache-2.0
// The rows of the table of options about records of provenance, citations and licences.
#include "archive/doilookup.h"
#include "cli/options/optiontable.h"
#include "cli/options/optionvalues.h"
#include "cli/output/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString setCiteAs(Options &options, const QString &value)
{
    constexpr std::array styles {"text"_L1,     "bibtex"_L1,  "ris"_L1,
                                 "csl-json"_L1, "methods"_L1, "licences"_L1}; // indexed by CiteAs
    static_assert(styles.size() == size_t(CiteAs::Licences) + 1);
    const auto found = std::ranges::find_if(styles, [&value](QLatin1StringView one) { return value == one; });
    if (found == styles.end())
        return Tr::tr("“%1” is not one of text, bibtex, ris, csl-json, methods, licences").arg(value);
    options.citeAs = CiteAs(found - styles.begin());
    return {};
}

QString setDoiServer(Options &options, const QString &value)
{
    options.doiServer = QUrl(value, QUrl::StrictMode);
    return archive::DoiLookup::isAllowed(options.doiServer)
               ? QString()
               : Tr::tr("“%1” is not an https address, nor one of this machine").arg(value);
}

QString setPurpose(Options &options, const QString &value)
{
    if (value == "commercial"_L1)
        options.purpose = Purpose::Commercial;
    else if (value == "non-commercial"_L1)
        options.purpose = Purpose::NonCommercial;
    return options.purpose ? QString() : Tr::tr("“%1” is not one of commercial, non-commercial").arg(value);
}

// Help lines are manually wrapped at about 60 characters.
constexpr std::array rows {
    OptionRow {"--record", "FILE", QT_TRANSLATE_NOOP("Help", "write the record of provenance into this file, too"),
               false, [](Options &o, const QString &v) { return keep(o.recordFile, v); }},
    OptionRow {"--record", "FILE",
               QT_TRANSLATE_NOOP("Help", "write the record into this file instead of standard output"), false,
               [](Options &o, const QString &v) { return keep(o.recordFile, v); }},
    OptionRow {"--as", "STYLE",
               QT_TRANSLATE_NOOP("Help", "text (the default), bibtex, ris, csl-json, methods (a sentence for a\n"
                                         "publication), or licences: a table with their sums and obligations"),
               false, setCiteAs, "text bibtex ris csl-json methods licences"},
    OptionRow {"--online", nullptr,
               QT_TRANSLATE_NOOP("Help", "ask doi.org, and the agency that it leads to, for authors, titles\n"
                                         "and years; they learn which data you cite"),
               false, sets<&Options::online>},
    OptionRow {"--doi-server", "URL",
               QT_TRANSLATE_NOOP("Help", "ask this server instead of https://doi.org: over https, or on this\n"
                                         "machine"),
               false, setDoiServer},
    OptionRow {"--metadata-csv", nullptr,
               QT_TRANSLATE_NOOP("Help", "also write DIR/metadata.csv, in the columns of NBIA Data Retriever"), false,
               sets<&Options::metadataCsv>},
    OptionRow {"--purpose", "USE",
               QT_TRANSLATE_NOOP("Help", "commercial or non-commercial. For commercial use, series whose licences\n"
                                         "forbid it are named and left out. The record keeps the purpose"),
               false, setPurpose, "commercial non-commercial"},
    OptionRow {"--despite-licence", nullptr, QT_TRANSLATE_NOOP("Help", "fetch them nevertheless; they are still named"),
               false, sets<&Options::despiteLicence>},
    OptionRow {"RECORD", "RECORD",
               QT_TRANSLATE_NOOP("Help", "a record of provenance (tcia-provenance.json), or a folder that\n"
                                         "this program downloaded into"),
               false, [](Options &o, const QString &v) { return keep(o.recordSource, v); }},
};

static_assert(rows.size() == size_t(Opt::RecordSource) - size_t(firstRecordOption) + 1);

} // namespace

std::span<const OptionRow> recordRows() { return rows; }

} // namespace tcia::cli
