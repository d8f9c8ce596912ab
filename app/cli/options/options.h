// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "archive/server.h"
#include "catalog/filter/filter.h"
#include "cli/output/tables.h"
#include "cohort/rules.h"
#include "cohort/shard.h"
#include "cohort/split.h"
#include "core/retrypolicy.h"
#include "demo/server/demoserver.h"
#include "stages/stagespec.h"
#include "transfer/adaptiveconcurrency.h"
#include "transfer/transfer.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace tcia::cli {

//! The style of progress on standard error.
enum class ProgressStyle { Auto, Bar, Lines, Json, None };

//! The use that the user states.
enum class Purpose { Commercial, NonCommercial };

//! What `tcia cite` prints.
enum class CiteAs { Text, BibTeX, Ris, CslJson, Methods, Licences };

//! The parsed options, checked as far as possible without I/O.
struct Options
{
    QString server;
    QString url;
    std::optional<archive::DialectId> dialect;
    QStringList buckets;
    QString keyFile;
    bool keyInQuery = false;
    bool allowHttpKey = false;
    bool allowPrivate = false; //!< single files from private networks
    std::optional<archive::Authentication> authentication;
    QString certificate; //!< SHA-256 of one that is accepted
    const OutputFormat *format = outputFormat(u"table");
    bool formatGiven = false;
    bool raw = false;
    CellStyle cells = CellStyle::Safe;
    bool quiet = false;
    ProgressStyle progress = ProgressStyle::Auto;

    archive::Query query;   //!< filters; seriesUid and listName stay empty
    QStringList seriesUids; //!< as typed, `-` for standard input included
    QStringList manifests;  //!< as typed
    QString referencedBy;   //!< a folder whose segmentations and structure sets name series
    QString listName;
    QString endpoint;
    QString to;
    QString layout;
    int jobs = transfer::AdaptiveConcurrency::maximum;
    int retries = RetryPolicy::defaultRetries; //!< or RetryPolicy::forEver
    qint64 limitRate = 0;                      //!< bytes a second; 0: none
    int waitForRoom = 60;                      //!< seconds
    std::optional<transfer::Verify> verify;
    QString via; //!< the other server to fetch from
    bool dryRun = false;
    bool drop = false;
    QString directory;
    bool noDicom = false;
    bool againstServer = false;
    bool repair = false;
    catalog::Filter filter;  //!< of a search; without IDs
    QStringList ids;         //!< as typed, `-` for standard input included
    QStringList collections; //!< collections to search or index; empty: all
    bool offline = false;
    bool again = false;
    bool refresh = false;
    QDateTime since;
    quint16 port = demo::defaultPort;
    QString writeUrl;
    QString from;       //!< a file or an address
    QString recordFile; //!< to write a record of provenance into
    bool metadataCsv = false;
    std::optional<Purpose> purpose; //!< unset: not said
    bool despiteLicence = false;
    CiteAs citeAs = CiteAs::Text;
    bool online = false;    //!< citations from the agencies of DOIs
    QUrl doiServer;         //!< which leads to those; empty: doi.org
    QString recordSource;   //!< to read one from: a file, or a folder
    QStringList columns;    //!< of the output, as typed; empty: all
    QStringList attributes; //!< DICOM attributes, as typed
    bool perImage = false;
    std::optional<cohort::Shard> shard;
    cohort::Rules rules;
    cohort::SplitRule split {.sets = {}}; //!< without sets unless some were given
    QList<stages::StageSpec> after;       //!< what is done with each series after its download
    dicom::StorePeer peer;                //!< to send to
    int associations = 2;
    int timeLimit = 3'600; //!< seconds
    bool retryStages = false;
    bool cancelStages = false;
    QStringList words;    //!< an action and what it is about, as typed
    QStringList baskets;  //!< whose series are selected
    QString file;         //!< to write a table into
    bool isQueue = false; //!< of the folder, instead of what is in it
    QString into;         //!< the name of a basket
    QString remark;       //!< a note for others
};

} // namespace tcia::cli
