// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"

#include <algorithm>
#include <array>

namespace tcia::cli {

namespace {

constexpr Offer ofValues[] {{Opt::Collection}, {Opt::Modality}, {Opt::BodyPart}};
constexpr Offer ofPatients[] {{Opt::Collection}};
constexpr Offer ofStudies[] {{Opt::Collection}, {Opt::Patient}, {Opt::Study}};
constexpr Offer ofSeries[]{{Opt::Collection}, {Opt::Patient},  {Opt::Study},       {Opt::Series},
                           {Opt::Modality},   {Opt::BodyPart}, {Opt::Manufacturer}};
constexpr Offer ofSize[] {{Opt::Series, true}};
constexpr Offer ofMetadata[] {{Opt::Endpoint, true}};
constexpr Offer ofSharedList[] {{Opt::ListName, true}};
constexpr Offer ofDownload[]{{Opt::To, true},   {Opt::SeriesToFetch}, {Opt::Manifest}, {Opt::SharedList},
                             {Opt::Collection}, {Opt::Patient},       {Opt::Study},    {Opt::Modality},
                             {Opt::BodyPart},   {Opt::Manufacturer},  {Opt::Jobs},     {Opt::Layout},
                             {Opt::Verify},     {Opt::NoDicom},       {Opt::Retries},  {Opt::LimitRate},
                             {Opt::WaitForRoom}, {Opt::DryRun}, {Opt::Drop}};
constexpr Offer ofVerify[] {{Opt::Directory, true}, {Opt::AgainstServer}, {Opt::Repair}, {Opt::NoDicom}};
constexpr Offer ofDemo[] {{Opt::Port}, {Opt::WriteUrl}};

constexpr Offer ofSearch[]{{Opt::Collections}, {Opt::Text},  {Opt::Id},   {Opt::AnyModality}, {Opt::AnyBodyPart}, {Opt::AnyManufacturer},
                           {Opt::Model},       {Opt::Year},  {Opt::Sex},  {Opt::Age},         {Opt::Licence},     {Opt::Images},
                           {Opt::Size},        {Opt::Together}, {Opt::MergeSpellings}, {Opt::FilterText}, {Opt::Offline}};
constexpr Offer ofIndex[] {{Opt::Collections}, {Opt::Again}, {Opt::Retries}};
constexpr Offer ofChanges[] {{Opt::Collections}, {Opt::Since}, {Opt::Refresh}};

constexpr const char *aboutValues =
    "With --collection, --modality or --body-part only values that occur there.\n"
    "Values are matched as the archive spells them: CHEST is not Chest.";

constexpr std::array table{
    Command{"collections", "the collections of the archive", aboutValues,
            "tcia collections\ntcia --server demo --format json collections", ofValues, listCollections, true},
    Command{"modalities", "the modalities that occur", aboutValues, "tcia modalities --collection LIDC-IDRI", ofValues,
            listModalities, true},
    Command{"body-parts", "the body parts that occur", aboutValues, "tcia body-parts --modality MR", ofValues,
            listBodyParts, true},
    Command{"manufacturers", "the manufacturers that occur", aboutValues,
            "tcia manufacturers --collection LIDC-IDRI --modality CT", ofValues, listManufacturers, true},
    Command{"patients", "the patients, of a collection or of all", "", "tcia patients --collection LIDC-IDRI",
            ofPatients, listPatients, true},
    Command{"studies", "the studies, narrowed as wanted", "",
            "tcia studies --collection LIDC-IDRI --patient LIDC-IDRI-0314", ofStudies, listStudies, true},
    Command{
        "series", "the series, narrowed as wanted",
        "All filters must hold. Without any, every series of the archive: expect a\nlong answer. What a server cannot narrow by is narrowed here.",
        "tcia series --collection LIDC-IDRI --modality CT\ntcia --format csv series --patient LIDC-IDRI-0314", ofSeries,
        listSeries, true},
    Command{"size", "bytes and number of images of a series", "With several series, one row each, its UID first.",
            "tcia size --series 1.3.6.1.4.1.14519.5.2.1.6279.6001.179049373636438705059720603192", ofSize, showSizes, true},
    Command{
        "metadata", "what the server says about one of its questions",
        "Prints the server's JSON object; for servers that do not describe themselves,\nwhat this program knows of the question.",
        "tcia --server tcia-v2 metadata getSeries", ofMetadata, showMetadata, true},
    Command{"shared-list", "the series of a shared list, by its name", "",
            "tcia shared-list 'ISBI Prostate Challenge - Training'", ofSharedList, showSharedList, true},
    Command{"search", "series among all that is known of the archive",
            "Searches what `tcia index` and the window have learnt, at once and without a\n"
            "network; a collection named by --collection that is not known yet is asked for\n"
            "first. Standard error says what is covered. All that is given must hold; of\n"
            "several values of one option, any.\n"
            "\n"
            "Values are those that `tcia facets` lists; one that nothing has is said. Exit\n"
            "status 0 also where nothing was found; 1 where an --id is not known, or a\n"
            "collection that was named.",
            "tcia search --text 'lung screening' --modality CT --images 100-199\n"
            "tcia search --modality CT --modality PT --together patient\n"
            "tcia --format csv search --id - < patients.txt | tcia download --to images --series -",
            ofSearch, search},
    Command{"facets", "the values there are, and how many series have each",
            "Narrowed like `tcia search`; a facet's own values are counted as if none of\n"
            "them were chosen. Standard error says what the counts cover.",
            "tcia facets --collection LIDC-IDRI\ntcia --format json facets --modality MR --body-part BRAIN", ofSearch, listFacets},
    Command{"index", "learn what the archive has, for search and facets",
            "Asks for every collection, one at a time, and keeps the answers where the window\n"
            "keeps them, too. What was asked for in the last 24 hours is passed over, so that\n"
            "after an interruption it goes on where it stopped. What fails and may yet\n"
            "succeed is tried again, later each time.\n"
            "\n"
            "The table of collections goes to standard output; which ones failed and why, to\n"
            "standard error. A collection is incomplete where its series came but the list of\n"
            "its studies or patients did not; it can be searched, and is asked for again. An\n"
            "answer that names nothing where something is known withdraws nothing until it is\n"
            "confirmed. Exit status 3 if the server gave no answer at all.\n"
            "\n"
            "--progress json writes one object a line to standard error:\n"
            "  done       collection, series, totals\n"
            "  retry      collection, message, inSeconds: failed, and will be tried again\n"
            "  hold       message, inSeconds: nothing is asked for a while, and why\n"
            "  failed     collection, message, kind, transient (a retry may help), totals\n"
            "  finished   exitStatus, totals: the last line\n"
            "  note       message: something worth knowing\n"
            "  error      message: why nothing could be begun\n"
            "totals holds collections, done, failed, series, and secondsLeft (where it can be\n"
            "told).",
            "tcia index\ntcia index --collection LIDC-IDRI --again", ofIndex, indexArchive},
    Command{"changes", "what became new, other or withdrawn in the archive",
            "Lists, the latest first, how the series of the known collections differed each\n"
            "time they were asked for again, here or in the window. Exit status 1 where\n"
            "nothing is known of a collection that was named, or of any.",
            "tcia changes --since 2024-03-31\ntcia --format csv changes --refresh --collection LIDC-IDRI", ofChanges, listChanges},
    Command{"download", "fetch series, whole and verified, into a folder",
            "Fetches the union, without repeats, of all --series, --manifest and\n"
            "--shared-list, and of the series that pass the filters (--collection,\n"
            "--patient, --study, --modality, --body-part, --manufacturer: all that are\n"
            "given must hold, as in `tcia series`). There is no way to fetch a whole archive\n"
            "by accident.\n"
            "\n"
            "What was asked for is written into DIR (tcia-requests.jsonl) before it starts.\n"
            "Where nothing is named, what DIR still waits for is fetched, whoever began it:\n"
            "this command or the window, on this machine or another, and wherever DIR is\n"
            "now. --drop makes DIR wait for nothing. An API key goes to a server that DIR\n"
            "names only if it is one of `tcia servers`, or named by --server or --url, or if\n"
            "--api-key-file is given.\n"
            "\n"
            "A series appears under its final name only when all its images are there\n"
            "and their sums are right. One that is already there whole is not fetched\n"
            "again, even after a crash or a loss of power. What fails and may yet succeed\n"
            "is tried again, later each time; a server that fails everything is left alone\n"
            "for a while; where the disk fills up, the download waits for room.\n"
            "\n"
            "The table of results goes to standard output, one row a series;\n"
            "which series failed and why, to standard error.\n"
            "\n"
            "--progress json writes one object a line to standard error. Every object\n"
            "has \"event\"; those of a series have \"series\" (its UID):\n"
            "  queued     images, bytes: what is promised, where it is known\n"
            "  started\n"
            "  progress   state (describing, fetching, unpacking), receivedBytes,\n"
            "             unpackedImages, bytesPerSecond, totals\n"
            "  retry      message, inSeconds, attempt: failed, and will be tried again\n"
            "  hold       message: nothing starts for a while, and why\n"
            "  done       folder, images, bytes, totals\n"
            "  present    folder, images, totals: was already there, whole\n"
            "  failed     message, kind, transient (a retry may help), totals\n"
            "  cancelled  totals\n"
            "  finished   exitStatus, totals: the last line\n"
            "  note       message: something worth knowing\n"
            "  error      message: why nothing could be begun\n"
            "totals holds series, waiting, active, done, failed, cancelled,\n"
            "receivedBytes, bytesPerSecond and secondsLeft (where it can be told).",
            "tcia download --to images --collection LIDC-IDRI --patient LIDC-IDRI-0314\n"
            "tcia download --to images --shared-list 'ISBI Prostate Challenge - Training' --dry-run\n"
            "tcia download --to images\n"
            "tcia download --to images --drop\n"
            "tcia download --to images --manifest chosen.tcia --jobs 4 --progress json 2>events.jsonl\n"
            "tcia --format csv series --collection LIDC-IDRI --modality SEG | tcia download --to images --series -",
            ofDownload, download},
    Command{"verify", "check a folder of downloaded series",
            "Compares what lies below DIR with what was recorded when it was downloaded: by\n"
            "this program (tcia-series.jsonl: presence, size, CRC and MD5 of every file) or\n"
            "by NBIA Data Retriever or its successor, TCIA Data Retriever (metadata.csv:\n"
            "number of images and size); then opens every file as DICOM and sees whether it\n"
            "belongs to its series. The record may lie in DIR or up to two folders below; no\n"
            "link below DIR is followed. Every series is whole, short (files are\n"
            "missing) or damaged; images of which nothing is recorded are unknown.\n"
            "\n"
            "A repair replaces the series' folder once the new one is whole. A folder in\n"
            "which anything else lies is left alone, and said to be. A damaged image that\n"
            "does not tell its series is kept in DIR/.tcia-partial/lost.\n"
            "\n"
            "Exit status 0 if all is whole, after the repair where one was asked for; 3 if\n"
            "the server gave no answer about some of it; 1 otherwise.",
            "tcia verify images\n"
            "tcia verify images --against-server\n"
            "tcia --server nlst verify manifest-1679425682866 --repair",
            ofVerify, verify},
    Command{"demo", "serve the embedded demonstration archive",
            "Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0\n"
            "then. The guide's (legacy) paths want the API key demo.",
            "tcia demo\ntcia demo --port 0 --write-url demo.url", ofDemo, serveDemo},
    Command{"servers",
            "the configured servers",
            "The first column is what --server takes.",
            "tcia servers",
            {},
            listServers},
};

} // namespace

std::span<const Command> commands() { return table; }

const Command *commandNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(table, [name](const Command &one) { return name == QLatin1StringView(one.name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace tcia::cli
