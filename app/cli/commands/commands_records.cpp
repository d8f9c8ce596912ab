// SPDX-License-Identifier: Apache-2.0
// The rows of the table of commands about records of provenance, citations and licences.
#include "cli/commands/commands.h"
#include "cli/commands/offers.h"

#include <array>

namespace tcia::cli {

namespace {

constexpr std::array rows {
    Command {"record", QT_TRANSLATE_NOOP("Help", "the record of provenance of a folder, or of what is selected"),
             QT_TRANSLATE_NOOP("Help",
                               "Prints, as JSON, what was taken: when, by which version of this program,\n"
                               "from which server, with which filters or lists, and of each series its UIDs,\n"
                               "place, images, bytes, digests and what they prove, licence, DOI and result.\n"
                               "The schema is installed as tcia-provenance-1.schema.json.\n"
                               "\n"
                               "Every download keeps this record in its folder, as tcia-provenance.json. It is\n"
                               "made from tcia-series.jsonl and tcia-requests.jsonl without reading an image, so\n"
                               "that after a crash this command makes it again. Of series that are selected\n"
                               "and not downloaded it holds what the server says of them now."),
             "tcia record images --record cohort.json\n"
             "tcia record --manifest chosen.tcia > cohort.json",
             ofRecord, showRecord},
    Command {"diff", QT_TRANSLATE_NOOP("Help", "compare a record of provenance with the archive today"),
             QT_TRANSLATE_NOOP("Help",
                               "Asks the servers that the record names, or the one that --server or --url\n"
                               "names, about every series in it, and lists each difference: changed (one\n"
                               "row for each attribute, such as ImageCount, FileSize, LicenseName or\n"
                               "TimeStamp), withdrawn, and new: series that pass the filters by which the others\n"
                               "were chosen, or are in their shared list, and were not there then.\n"
                               "Nothing is downloaded. Series from a manifest, or named one by one, can have no\n"
                               "new ones.\n"
                               "\n"
                               "Exit status 0 if nothing differs, 1 if something does, 3 if the server gave\n"
                               "no answer about some of it."),
             "tcia diff cohort.json\n"
             "tcia --format csv diff images > changes.csv",
             ofDiff, showDifferences},
    Command {"fetch-again", QT_TRANSLATE_NOOP("Help", "download what a record of provenance names, and compare"),
             QT_TRANSLATE_NOOP("Help",
                               "Downloads the series of the record from the servers that it names, or from the\n"
                               "one that --server or --url names, in the recorded layout, and lists what is not\n"
                               "as it was recorded: attributes, the number of images, their bytes (by their MD5\n"
                               "sums), series that are withdrawn or could not be fetched.\n"
                               "\n"
                               "The requests are written into DIR first, so that `tcia download --to DIR`\n"
                               "resumes an interrupted run; this command again compares.\n"
                               "\n"
                               "Exit status 0 if everything is there and the same, 1 if not, 3 if the server\n"
                               "gave no answer about some of it."),
             "tcia fetch-again cohort.json --to images", ofFetchAgain, fetchAgain},
    Command {"cite", QT_TRANSLATE_NOOP("Help", "citations and licences of a record, a folder or what is selected"),
             QT_TRANSLATE_NOOP("Help",
                               "Prints one entry for each collection and DOI, made of what is known: without a\n"
                               "DOI it says so and names the archive's address. Below the text, the licences\n"
                               "with what each asks for. Citations are English in every language, because\n"
                               "publications quote them.\n"
                               "\n"
                               "Of a record or a folder (of this program, or of NBIA Data Retriever) no server\n"
                               "is asked. Authors are not in the archive's data: the page of the DOI has them.\n"
                               "--online asks for them, one DOI after the other, and keeps the answers for 30\n"
                               "days. A DOI of which nothing can be learned is cited as without --online, with exit\n"
                               "status 1, or 3 if no answer came at all."),
             "tcia cite images\n"
             "tcia cite --collection LIDC-IDRI --as bibtex\n"
             "tcia cite images --as bibtex --online > data.bib\n"
             "tcia --format csv cite cohort.json --as licences",
             ofCite, cite},
};

} // namespace

std::span<const Command> recordCommands() { return rows; }

} // namespace tcia::cli
