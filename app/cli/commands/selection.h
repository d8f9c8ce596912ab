// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"
#include "core/records.h"
#include "core/result.h"
#include "provenance/selection.h"
#include "session/serieslists.h"

#include <QStringList>

namespace tcia::cli {

class Session;

//! The distinct UIDs of --series in order; `-` is replaced by standard input.
Result<QStringList> namedSeries(Session &session);

//! Everything selected for a download.
struct SelectedSeries
{
    QList<Series> series;
    qint64 unnamed = 0;              //!< rows of the archive's answers and of lists without a series UID
    QString words {};                //!< what was selected, where that may have such rows
    QString uidDigest {};            //!< of all UIDs that were selected, for selections without words
    provenance::Selection chosen {}; //!< what was selected, for records
    QStringList places {};           //!< of long lists, whose series were not looked up; see LongLists
    QList<basket::FileRow> files {}; //!< rows of lists that name single files; see Wanted

    //! Counts series about which nothing could be decided as unnamed, so that the folder remembers them until the same
    //! is selected again. Call it also with 0, which ends that.
    void addUndecided(qint64 count);
};

//! What becomes of a long list of places in buckets, whose look-up takes minutes.
enum class LongLists {
    LookUp, //!< it is awaited
    Leave,  //!< they are left in SelectedSeries::places
};

//! What is made of lists.
struct Wanted
{
    LongLists longLists = LongLists::LookUp;
    session::ListOf lists = session::ListOf::Series; //!< SeriesOrFiles: single files are in SelectedSeries::files
};

//! Of --series, --manifest, --basket, --referenced-by, --shared-list and filters, in this order, without duplicates.
//! For some only the UID is known. Reports unreadable parts of manifests.
Result<SelectedSeries> selectedSeries(Session &session, const Wanted &wanted = {});

//! An option of the command line by which an archive or a list answers, as it is typed.
struct SelectedBy
{
    QLatin1StringView option; //!< without its dashes
    QString value;
    bool isFilter = false; //!< all filters must match
    bool isPath = false;
};
inline constexpr auto listOption = QLatin1StringView("shared-list"), manifestOption = QLatin1StringView("manifest");
QList<SelectedBy> selectedBy(const Options &options);

//! True if any of these was given.
bool isAnythingSelected(const Session &session);
bool isSelectedBesideManifests(const Session &session);

//! True if a filter was given.
bool isFiltered(const Session &session);

} // namespace tcia::cli
