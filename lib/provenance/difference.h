// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provenance/record.h"

#include <QHash>
#include <QSet>

//! What is no longer as it was recorded. Functions of values.
namespace tcia::provenance {

//! What happened to a series since it was recorded.
enum class Change {
    New,        //!< it passes the filters of the record, or is in its shared list, and was not there
    Changed,    //!< an attribute, or the images, differ
    Withdrawn,  //!< the server does not have it any more, or does not give it out
    NotFetched, //!< it could not be fetched again
};
//! new, changed, withdrawn, not fetched.
QString nameOf(Change change);

//! One difference.
struct Difference
{
    Change change = Change::New;
    Series series;     //!< as it was recorded; a new one as it is now
    QString key {};    //!< Changed only: the attribute, or one of the two below
    QString before {}; //!< Changed only
    QString now {};    //!< Changed: the value; Withdrawn and NotFetched: why
    bool operator==(const Difference &) const = default;
};

inline constexpr const char *filesKey = "Files";     //!< the number of images that were fetched
inline constexpr const char *contentKey = "Content"; //!< their bytes

//! How two servers' words for the same series compare.
enum class Compared {
    Everything, //!< of one kind of server: all that both know
    SharedOnly, //!< of two kinds: the same without what each words in its own way, such as names of collections
};

//! By what the series of a record came from and what is asked today. Servers of one kind word the attributes of a
//! series alike, whatever their addresses are: a proxy, a mirror, or the demonstration archive, which has another port
//! in each run.
Compared comparedWith(const Source &recorded, const archive::Server &now);

//! The keys of the attributes that any of these series has.
QSet<QLatin1StringView> knownAttributes(const QList<Series> &series);

//! The attributes that are known of both and differ, in the order of fields<Series>(). Of one kind of server also what
//! was known and is not any more: licence, DOI and place, and each attribute in `answered`, which the same kind of
//! answer has for other series. Anything else that only one of them knows is no difference: servers have more than one
//! answer about a series, and not all say the same.
QList<Difference> differences(const Series &recorded, const Series &now, Compared compared = Compared::Everything,
                              const QSet<QLatin1StringView> &answered = {});

//! The keys of the recorded attributes of a series that differences() does not compare, in the order of
//! fields<Series>(): those that two kinds of servers word in their own ways, and those that the answer does not have,
//! but for the size, which some servers are not asked for.
QStringList uncompared(const Series &recorded, const Series &now, Compared compared = Compared::Everything,
                       const QSet<QLatin1StringView> &answered = {});

//! The attributes of a recorded series, with what its files say where the archive had announced nothing.
Series recordedSeries(const Entry &entry);

//! Compares two downloads of one series by the strongest digest that both have of each image, whatever the images are
//! called.
QList<Difference> contentDifferences(const Entry &recorded, const Entry &now);

} // namespace tcia::provenance
