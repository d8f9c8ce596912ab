// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"

#include "cli/commands/offers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

namespace tcia::cli {

namespace {

constexpr const char *aboutValues =
    QT_TRANSLATE_NOOP("Help", "With --collection, --modality or --body-part only values that occur there.\n"
                              "Values are matched as the archive spells them: CHEST is not Chest.");

constexpr std::array table {
    Command {"collections", QT_TRANSLATE_NOOP("Help", "the collections of the archive"), aboutValues,
             "tcia collections\ntcia --server demo --format json collections", ofValues, listCollections, true},
    Command {"modalities", QT_TRANSLATE_NOOP("Help", "the modalities that occur"), aboutValues,
             "tcia modalities --collection LIDC-IDRI", ofValues, listModalities, true},
    Command {"body-parts", QT_TRANSLATE_NOOP("Help", "the body parts that occur"), aboutValues,
             "tcia body-parts --modality MR", ofValues, listBodyParts, true},
    Command {"manufacturers", QT_TRANSLATE_NOOP("Help", "the manufacturers that occur"), aboutValues,
             "tcia manufacturers --collection LIDC-IDRI --modality CT", ofValues, listManufacturers, true},
    Command {"patients", QT_TRANSLATE_NOOP("Help", "the patients, of a collection or of all"), "",
             "tcia patients --collection LIDC-IDRI", ofPatients, listPatients, true},
    Command {"studies", QT_TRANSLATE_NOOP("Help", "the studies that pass the filters"), "",
             "tcia studies --collection LIDC-IDRI --patient LIDC-IDRI-0314", ofStudies, listStudies, true},
    Command {
        "series", QT_TRANSLATE_NOOP("Help", "the series that pass the filters"),
        QT_TRANSLATE_NOOP(
            "Help",
            "All filters must match. Without any, every series of the archive: expect a\nlong answer. Filters that the server does not support are applied here."),
        "tcia series --collection LIDC-IDRI --modality CT\ntcia --format csv series --patient LIDC-IDRI-0314", ofSeries,
        listSeries, true},
    Command {"size", QT_TRANSLATE_NOOP("Help", "bytes and number of images of a series"),
             QT_TRANSLATE_NOOP("Help", "With several series, one row each, its UID first."),
             "tcia size --series 1.3.6.1.4.1.14519.5.2.1.6279.6001.179049373636438705059720603192", ofSize, showSizes,
             true},
    Command {
        "metadata", QT_TRANSLATE_NOOP("Help", "the server's description of an endpoint"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Prints the server's JSON object; for servers that do not describe themselves,\nthis program's own description."),
        "tcia --server tcia-v2 metadata getSeries", ofMetadata, showMetadata, true},
    Command {"shared-list", QT_TRANSLATE_NOOP("Help", "the series of a shared list, by its name"), "",
             "tcia shared-list 'ISBI Prostate Challenge - Training'", ofSharedList, showSharedList, true},
    Command {"search", QT_TRANSLATE_NOOP("Help", "search the stored content of an archive"),
             QT_TRANSLATE_NOOP("Help",
                               "Searches the content stored by `tcia index` and the window, without a\n"
                               "network; a collection named by --collection that is not stored yet is fetched\n"
                               "first. Standard error says what is covered. All options must match; of several\n"
                               "values of one option, any.\n"
                               "\n"
                               "Values are those listed by `tcia facets`; unknown ones are reported. Exit\n"
                               "status 0 also if nothing was found; 1 if an --id or a named collection is\n"
                               "unknown."),
             "tcia search --text 'lung screening' --modality CT --images 100-199\n"
             "tcia search --modality CT --modality PT --together patient\n"
             "tcia --format csv search --id - < patients.txt | tcia download --to images --series -",
             ofSearch, search},
    Command {"facets", QT_TRANSLATE_NOOP("Help", "the existing values, with the number of series of each"),
             QT_TRANSLATE_NOOP("Help",
                               "Takes the filters of `tcia search`; a facet's own values are counted as if none\n"
                               "of them were selected. Standard error says what the counts cover."),
             "tcia facets --collection LIDC-IDRI\ntcia --format json facets --modality MR --body-part BRAIN", ofSearch,
             listFacets},
    Command {"export", QT_TRANSLATE_NOOP("Help", "write series of a view, a basket, a queue or a folder as a table"),
             QT_TRANSLATE_NOOP("Help",
                               "Writes the union, without duplicates, of what is named: DIR, --basket, --series,\n"
                               "--manifest, --shared-list, and the view that the filters of `tcia search` select.\n"
                               "One row a series with the attributes of `tcia series`, or those of --columns;\n"
                               "CSV if neither --format nor the file's name says otherwise.\n"
                               "\n"
                               "The values come from where the series do: a record, a basket, a list; where\n"
                               "collection, patient or number of images are missing, the stored content or the\n"
                               "server is asked.\n"
                               "What spreadsheets would run as a formula is defused; see --raw-cells."),
             "tcia export images --to images.csv\n"
             "tcia export --basket 'Lung cohort' --columns PatientID,SeriesInstanceUID,ImageCount --to lung.tsv\n"
             "tcia export --collection LIDC-IDRI --modality CT --images 100-199 --to view.html\n"
             "tcia export images --queue --format jsonl",
             ofExport, exportTable},
    Command {"cohort", QT_TRANSLATE_NOOP("Help", "the series of a list or folder that pass the rules of a cohort"),
             QT_TRANSLATE_NOOP("Help",
                               "Reads the union of DIR's record, --series and --manifest, and prints the columns of\n"
                               "`tcia series`. What a list does not say of its series is looked up in the\n"
                               "stored content and on the server.\n"
                               "\n"
                               "The rules are applied in this order, each to what the one before leaves:\n"
                               "--least-images, --latest-study, --needs. A patient is a patient ID of one\n"
                               "collection. Of two latest studies of one day, that with the greater UID counts.\n"
                               "What was left out is counted on standard error; exit status 1 if anything was\n"
                               "left out because its patient, its day or its number of images is unknown."),
             "tcia --format csv search --collection LIDC-IDRI | tcia --format csv cohort --series - --needs CT,SEG\n"
             "tcia cohort images --latest-study --least-images 50",
             ofCohort, selectCohort},
    Command {"split", QT_TRANSLATE_NOOP("Help", "split a list or folder by patient, for training and testing"),
             QT_TRANSLATE_NOOP("Help",
                               "Takes what `tcia cohort` takes and writes a table (SET.csv, or of --format) and a\n"
                               "manifest (SET.tcia) of every set, and split.json: seed, rule, counts and sums.\n"
                               "The table of sets goes to standard output.\n"
                               "\n"
                               "No patient is in two sets. Series are of one patient if they have the same\n"
                               "patient ID, in whatever collections, or belong to the same study; those without\n"
                               "a patient ID are in no set, with exit status 1. Every set has its share of all\n"
                               "patients, of each value of the first attribute of --stratify, of each of the\n"
                               "first two together and so on, to within one patient. Where a single value of a\n"
                               "later attribute is off by more, standard error and split.json say so.\n"
                               "\n"
                               "The same series, in any order, rule and seed are the same split, byte for byte,\n"
                               "on every machine: the numbers are those of the Mersenne Twister mt19937_64,\n"
                               "drawn and shuffled by the program itself."),
             "tcia split images --to splits --seed 20 --stratify collection,sex\n"
             "tcia split --manifest chosen.tcia --to folds --folds 5 --needs CT,RTSTRUCT",
             ofSplit, splitCohort},
    Command {"attributes", QT_TRANSLATE_NOOP("Help", "a table of DICOM attributes of the files in a folder"),
             QT_TRANSLATE_NOOP("Help",
                               "Reads the headers, never the pixels, of every DICOM file below DIR, several at\n"
                               "once; links and folders whose names begin with a dot are skipped. A row has the\n"
                               "identifying attributes and those of --attribute.\n"
                               "\n"
                               "Values are those of the files, several of one attribute with backslashes. Of\n"
                               "files with many frames, what the frames share, or else what the first has. Where\n"
                               "the images of a series differ, the row of the series has their values, separated\n"
                               "by ' | ', at most ten and then the number of all.\n"
                               "\n"
                               "Files that are not DICOM are counted on standard error. Exit status 1 if a file\n"
                               "could not be read (standard error says which), or if there was none."),
             "tcia attributes images\n"
             "tcia --format csv attributes images --attribute 'SliceThickness PixelSpacing KVP ConvolutionKernel'\n"
             "tcia --format jsonl attributes images --per image --attribute 0018,0081",
             ofAttributes, listAttributes},
    Command {"send", QT_TRANSLATE_NOOP("Help", "send the series of a folder to a DICOM application, such as a PACS"),
             QT_TRANSLATE_NOOP(
                 "Help", "Sends every DICOM file below DIR, of any layout, by C-STORE, or those of the series\n"
                         "that --series and --manifest name. Transfer syntaxes are kept. An object counts as\n"
                         "sent once the application has confirmed it; that is written beside the data\n"
                         "(DIR/tcia-stages), so that the same command again, also after a kill, sends only what is\n"
                         "missing or has changed since. The files themselves are only read.\n"
                         "\n"
                         "If the application does not answer, it is tried again by --retries, with the default\n"
                         "for many minutes; then what is left waits for the next run. Exit status 1 if objects\n"
                         "were refused (standard error and the logs say which), 2 if the application does not\n"
                         "accept the AE titles, 3 if it cannot be reached."),
             "tcia send images --to ORTHANC@127.0.0.1:4242\n"
             "tcia send images --to PACS@pacs.example.org:2762 --tls-authorities hospital.pem --associations 4",
             ofSend, send},
    Command {"stages",
             QT_TRANSLATE_NOOP("Help", "what is done with series after their download, and what became of it"),
             QT_TRANSLATE_NOOP(
                 "Help", "Lists the state of every stage of every series of DIR: waiting, done, failed or\n"
                         "cancelled. --after runs stages for all series of a folder of any layout, with --retry\n"
                         "also where they have failed or were cancelled, but only where they were asked for\n"
                         "before. What is done of an unchanged series is not done again. Only what you name is\n"
                         "run, whatever the folder says.\n"
                         "\n"
                         "  nifti                     conversion by dcm2niix, if it is installed\n"
                         "  send:AET@HOST:PORT        as `tcia send`\n"
                         "  command:PROGRAM ARG …     a program, started without a shell; blanks in arguments go\n"
                         "                            between \"\". {series}, {study}: their UIDs; {folder}: the\n"
                         "                            folder of the series, or one of links to its files if it\n"
                         "                            has those of others; {output}: an empty one for results\n"
                         "\n"
                         "Results are in DIR/tcia-stages/nifti and DIR/tcia-stages/command, in the folders of the\n"
                         "series and there in SERIESUID.results; what programs wrote is in DIR/tcia-stages/log. A\n"
                         "result gets its name when its program has succeeded; one that was deleted is made again.\n"
                         "A program that changes a downloaded file, fails or exceeds --time-limit has failed.\n"
                         "\n"
                         "Exit status 1 if a stage has failed or waits."),
             "tcia stages images\n"
             "tcia stages images --after nifti\n"
             "tcia stages images --after 'command:python3 features.py {folder} {output}/features.csv'\n"
             "tcia stages images --after nifti --retry",
             ofStages, showStages},
    Command {"adopt", QT_TRANSLATE_NOOP("Help", "record the series that other programs have put into a folder"),
             QT_TRANSLATE_NOOP(
                 "Help", "Recognises the series below DIR, of NBIA Data Retriever's, the Imaging Data Commons',\n"
                         "3D Slicer's or any other layout, by the UIDs in the headers; asks the archive how many\n"
                         "images each has; and writes those that are whole into DIR's record\n"
                         "(tcia-series.jsonl), where they are. They then count as on disk: `tcia download`\n"
                         "fetches the others only, `tcia verify` checks all. Where the server lists every image\n"
                         "with its size and MD5 sum, the images are compared one by one. No image is moved\n"
                         "or changed.\n"
                         "\n"
                         "States: adopted, present (recorded before), short (images are missing), changed (other\n"
                         "images than the archive's), unknown (the archive does not have the series), unusable.\n"
                         "Exit status 0 if all are recorded, 3 if the server gave no answer, else 1."),
             "tcia adopt manifest-1679425682866\n"
             "tcia --server idc adopt idc_downloads --dry-run",
             ofAdopt, adopt},
    Command {"basket", QT_TRANSLATE_NOOP("Help", "named baskets, which the window shares, and files of them"),
             QT_TRANSLATE_NOOP("Help",
                               "  list                        all baskets; of one server, if it is named\n"
                               "  show NAME                   its series\n"
                               "  create NAME, delete NAME\n"
                               "  add NAME SELECTION          add series; creates the basket if it is new\n"
                               "  remove NAME SELECTION       take series out\n"
                               "  union A B … --into NAME     make a new one of the series of all,\n"
                               "  intersect A B … --into NAME of those that all have,\n"
                               "  subtract A B … --into NAME  of those of A that no other has\n"
                               "  export NAME [--into FILE]   write a basket file, or a manifest (FILE.tcia)\n"
                               "  import FILE [--into NAME]   make a basket of a basket file\n"
                               "\n"
                               "A basket belongs to a server. SELECTION is made of the options of `tcia download`. A\n"
                               "basket file is JSON by the schema tcia-basket-1, which is installed: series with all\n"
                               "that is known of them, how they were chosen, and --note. Every --manifest and the\n"
                               "window read it, too."),
             "tcia basket add lungs --collection LIDC-IDRI --modality CT\n"
             "tcia basket subtract lungs seen --into rest\n"
             "tcia basket export rest --into rest.json --note 'second reader'\n"
             "tcia basket import rest.json\n"
             "tcia download --to images --manifest rest.json",
             ofBasket, manageBaskets},
    Command {"index", QT_TRANSLATE_NOOP("Help", "store the archive's content, for search and facets"),
             QT_TRANSLATE_NOOP("Help",
                               "Fetches every collection, one at a time, into the store shared with the window.\n"
                               "Collections fetched in the last 24 hours are skipped, so that it resumes where\n"
                               "it was interrupted. Transient failures are retried with increasing\n"
                               "delays.\n"
                               "\n"
                               "The table of collections goes to standard output; which ones failed and why, to\n"
                               "standard error. A collection is incomplete if its series arrived but the list of\n"
                               "its studies or patients did not; it can be searched, and is fetched again. An\n"
                               "empty answer for known content withdraws nothing until it is\n"
                               "confirmed. Exit status 3 if the server gave no answer at all.\n"
                               "\n"
                               "--progress json writes one object per line to standard error:\n"
                               "  done       collection, series, totals\n"
                               "  retry      collection, message, inSeconds: failed, will be retried\n"
                               "  hold       message, inSeconds: requests are paused, and why\n"
                               "  failed     collection, message, kind, transient (a retry may help), totals\n"
                               "  finished   exitStatus, totals: the last line\n"
                               "  note       message: information\n"
                               "  error      message: why nothing could be started\n"
                               "totals has collections, done, failed, series, and secondsLeft (if it can be\n"
                               "estimated)."),
             "tcia index\ntcia index --collection LIDC-IDRI --again\ntcia --server idc index --from idc_index.parquet",
             ofIndex, indexArchive},
    Command {"changes", QT_TRANSLATE_NOOP("Help", "new, changed and withdrawn series of the archive"),
             QT_TRANSLATE_NOOP("Help", "Lists, the latest first, how the series of stored collections changed each\n"
                                       "time they were fetched again, here or in the window. Exit status 1 if\n"
                                       "nothing is stored of a named collection, or of any."),
             "tcia changes --since 2024-03-31\ntcia --format csv changes --refresh --collection LIDC-IDRI", ofChanges,
             listChanges},
    Command {"download", QT_TRANSLATE_NOOP("Help", "download series into a folder, complete and verified"),
             QT_TRANSLATE_NOOP("Help",
                               "Downloads the union, without duplicates, of all --series, --manifest and\n"
                               "--shared-list, and of the series that pass the filters (--collection,\n"
                               "--patient, --study, --modality, --body-part, --manufacturer: all that are\n"
                               "given must match, as in `tcia series`). A whole archive cannot be fetched\n"
                               "by accident.\n"
                               "\n"
                               "The requests are written into DIR (tcia-requests.jsonl) before transfers start.\n"
                               "Without a selection the pending requests of DIR are fetched, whether made by\n"
                               "this command or the window, on this machine or another, wherever DIR is\n"
                               "now. --drop discards them. An API key is sent to a server that DIR\n"
                               "names only if it is one of `tcia servers`, or named by --server or --url, or if\n"
                               "--api-key-file is given.\n"
                               "\n"
                               "A series appears under its final name only when all its images are present\n"
                               "and verified. A series that is already complete is not fetched\n"
                               "again, even after a crash, a kill or a power loss. Transient failures are\n"
                               "retried with increasing delays; a failing server is left alone\n"
                               "for a while; if the disk fills up, the download waits for space.\n"
                               "\n"
                               "--after names what is done with each series once it is complete, while others are\n"
                               "still fetched; `tcia stages` has the details, and the states. Stages that an\n"
                               "interruption left waiting are run by the same command again.\n"
                               "\n"
                               "The table of results goes to standard output, one row per series;\n"
                               "which series failed and why, to standard error.\n"
                               "\n"
                               "--progress json writes one object per line to standard error. Every object\n"
                               "has \"event\"; those of a series have \"series\" (its UID):\n"
                               "  queued     images, bytes: as announced, if known\n"
                               "  started\n"
                               "  progress   state (describing, fetching, unpacking), receivedBytes,\n"
                               "             unpackedImages, bytesPerSecond, totals\n"
                               "  retry      message, inSeconds, attempt: failed, will be retried\n"
                               "  hold       message: the queue is blocked, and why\n"
                               "  done       folder, images, bytes, totals\n"
                               "  present    folder, images, totals: was already complete\n"
                               "  failed     message, kind, transient (a retry may help), totals\n"
                               "  cancelled  totals\n"
                               "  finished   exitStatus, totals: the last line\n"
                               "  note       message: information\n"
                               "  error      message: why nothing could be started\n"
                               "totals has series, waiting, active, done, failed, cancelled,\n"
                               "receivedBytes, bytesPerSecond and secondsLeft (if it can be estimated)."),
             "tcia download --to images --collection LIDC-IDRI --patient LIDC-IDRI-0314\n"
             "tcia download --to images --shared-list 'ISBI Prostate Challenge - Training' --dry-run\n"
             "tcia download --to images\n"
             "tcia download --to images --drop\n"
             "tcia download --to images --referenced-by images\n"
             "tcia download --to images --manifest chosen.csv --shard 3/8\n"
             "tcia download --to images --manifest chosen.tcia --after nifti --after send:PACS@10.0.0.5:104\n"
             "tcia download --to images --manifest chosen.tcia --jobs 4 --progress json 2>events.jsonl\n"
             "tcia --format csv series --collection LIDC-IDRI --modality SEG | tcia download --to images --series -",
             ofDownload, download},
    Command {"verify", QT_TRANSLATE_NOOP("Help", "check a folder of downloaded series"),
             QT_TRANSLATE_NOOP("Help",
                               "Compares the files below DIR with the record of their download: by\n"
                               "this program (tcia-series.jsonl: presence, size, CRC and MD5 of every file) or\n"
                               "by NBIA Data Retriever or its successor, TCIA Data Retriever (metadata.csv:\n"
                               "number of images and size); then opens every file as DICOM and checks that it\n"
                               "belongs to its series. The record may be in DIR or up to two folders below; no\n"
                               "link below DIR is followed. Every series is whole, short (files are\n"
                               "missing) or damaged; images without a record are unknown.\n"
                               "\n"
                               "A repair replaces the series' folder once the new one is complete. A folder\n"
                               "with other files is not touched, and reported. A damaged image that\n"
                               "does not identify its series is moved to DIR/.tcia-partial/lost. --retries and\n"
                               "--wait-for-room apply to --repair as to `tcia download`.\n"
                               "\n"
                               "Exit status 0 if all is whole, after the repair if requested; 3 if\n"
                               "the server gave no answer about some of it; 1 otherwise."),
             "tcia verify images\n"
             "tcia verify images --against-server\n"
             "tcia --server nlst verify manifest-1679425682866 --repair",
             ofVerify, verify},
    Command {"demo", QT_TRANSLATE_NOOP("Help", "serve the embedded demonstration archive"),
             QT_TRANSLATE_NOOP("Help", "Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0\n"
                                       "then. The guide's (legacy) paths require the API key demo."),
             "tcia demo\ntcia demo --port 0 --write-url demo.url", ofDemo, serveDemo},
    Command {"servers",
             QT_TRANSLATE_NOOP("Help", "the configured servers"),
             QT_TRANSLATE_NOOP("Help", "The first column is what --server takes."),
             "tcia servers",
             {},
             listServers},
};

} // namespace

std::span<const Command> commands()
{
    static const std::vector<Command> all = [] {
        const auto servers = std::ranges::find(table, std::string_view("demo"), &Command::name);
        std::vector<Command> joined(table.begin(), servers);
        std::ranges::copy(recordCommands(), std::back_inserter(joined));
        joined.insert(joined.end(), servers, table.end());
        return joined;
    }();
    return all;
}

const Command *commandNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(commands(), [name](const Command &one) { return name == QLatin1StringView(one.name); });
    return found == commands().end() ? nullptr : &*found;
}

} // namespace tcia::cli
