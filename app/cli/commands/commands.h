// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/offer.h"
#include "cli/options/optiontable.h"
#include "cli/runtime/exitstatus.h"

#include <span>

namespace tcia::cli {

class Session;

//! One row of the table of commands.
struct Command
{
    const char *name;
    const char *summary;     //!< one line, for the list
    const char *description; //!< paragraphs, manually wrapped
    const char *examples;    //!< one a line
    std::span<const Offer> options;
    Exit (*run)(Session &session);
    bool answersRaw = false; //!< takes --raw
};

std::span<const Command> commands();

//! The rows about records, between those of downloads and of servers (commands_records.cpp).
std::span<const Command> recordCommands();

//! By its name; null if unknown.
const Command *commandNamed(QStringView name);

// The functions run by the rows, with their files.
Exit listCollections(Session &session); // listing.cpp
Exit listModalities(Session &session);
Exit listBodyParts(Session &session);
Exit listManufacturers(Session &session);
Exit listPatients(Session &session); // records.cpp
Exit listStudies(Session &session);
Exit listSeries(Session &session);
Exit showSizes(Session &session);
Exit showSharedList(Session &session);
Exit showMetadata(Session &session);    // metadata.cpp
Exit download(Session &session);        // download.cpp
Exit verify(Session &session);          // verify.cpp
Exit showRecord(Session &session);      // record.cpp
Exit showDifferences(Session &session); // diff.cpp
Exit cite(Session &session);            // cite.cpp
Exit fetchAgain(Session &session);      // fetchagain.cpp
Exit serveDemo(Session &session);       // servers.cpp
Exit listServers(Session &session);
Exit search(Session &session); // search.cpp
Exit listFacets(Session &session);
Exit exportTable(Session &session);    // export.cpp
Exit listAttributes(Session &session); // attributes.cpp
Exit selectCohort(Session &session);   // cohort.cpp
Exit splitCohort(Session &session);
Exit send(Session &session); // stages.cpp
Exit showStages(Session &session);
Exit adopt(Session &session);         // adopt.cpp
Exit manageBaskets(Session &session); // basket.cpp
Exit indexArchive(Session &session);  // index.cpp
Exit listChanges(Session &session);   // changes.cpp

} // namespace tcia::cli
