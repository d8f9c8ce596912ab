// SPDX-License-Identifier: Apache-2.0
#include "cli/options/helptables.h"

#include "archive/server.h"
#include "catalog/catalogstore.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

QList<HelpEntry> helpOptions()
{
    return {{u"-h, --help"_s, QT_TRANSLATE_NOOP("Help", "this page, or with a command the command's")},
            {u"-V, --version"_s, QT_TRANSLATE_NOOP("Help", "the program's version")}};
}

QList<HelpEntry> exitStatuses()
{
    return {{u"0"_s, QT_TRANSLATE_NOOP("Help", "all done")},
            {u"1"_s, QT_TRANSLATE_NOOP("Help", "something was not done; standard error says what and why")},
            {u"2"_s, QT_TRANSLATE_NOOP("Help", "the command line was wrong")},
            {u"3"_s, QT_TRANSLATE_NOOP(
                         "Help", "the server or the network failed; for a download: its queries,\nor all its series")},
            {u"130"_s, QT_TRANSLATE_NOOP("Help", "interrupted (Ctrl+C); no incomplete series were left")}};
}

QList<HelpEntry> environmentVariables()
{
    return {
        {u"TCIA_API_KEY"_s,
         QT_TRANSLATE_NOOP(
             "Help",
             "the API key, if --api-key-file is not given. Without either\nthe key comes from the desktop's keyring. With a --url of an\nunknown server, standard error says to which host it is sent")},
        {u"http_proxy, https_proxy, no_proxy"_s, QT_TRANSLATE_NOOP("Help", "the proxy, unless the system names one")}};
}

QList<HelpEntry> usedFiles()
{
    return {{archive::serversPath(), QT_TRANSLATE_NOOP("Help", "the servers added in the window's Edit servers")},
            {catalog::catalogStorePath(),
             QT_TRANSLATE_NOOP("Help", "the content of archives stored by `tcia index` and the window")},
            {catalog::changeHistoryPath(),
             QT_TRANSLATE_NOOP("Help", "the history of changes, as listed by `tcia changes`")},
            {u"DIR/tcia-series.jsonl"_s, QT_TRANSLATE_NOOP("Help", "what was downloaded into DIR, for `tcia verify`")},
            {u"DIR/tcia-provenance.json"_s,
             QT_TRANSLATE_NOOP("Help", "the record of provenance, for `tcia diff` and `tcia fetch-again`")},
            {u"DIR/metadata.csv"_s, QT_TRANSLATE_NOOP("Help", "the same, written by NBIA or TCIA Data Retriever")}};
}

QStringList programExamples()
{
    return {u"tcia collections"_s, u"tcia --server demo --format json series --modality CT"_s,
            u"tcia --url https://example.org/services/v2 --dialect legacy --api-key-file key patients"_s,
            u"tcia download --to images --shared-list 'ISBI Prostate Challenge - Training'"_s, u"tcia verify images"_s};
}

} // namespace tcia::cli
