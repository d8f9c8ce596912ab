// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <functional>

namespace tcia::archive {

//! The series at places in buckets.
struct LocatedSeries
{
    QList<Series> series {};
    QStringList unknown {}; //!< places at which the server knows none
};

//! Whether a server has the bucket of a place: one of its own, or of the Imaging Data Commons'.
bool mayHave(const Server &server, const QString &locator);

//! The server to change to for a list of places: one of `known` with the bucket of the first place, else any that finds
//! series by places. Null if `open` is right (it may be null), if there is none, or no place.
const Server *serverForPlaces(const QStringList &locators, const Server *open, const QList<Server> &known);

//! Finds the series at these places (Series::locator), in batches of a few hundred. Of the Imaging Data Commons, places
//! that its index does not have are looked at: then the labels come from the headers of images. On the archive's
//! thread, on which `progress` is called with the number of places that are done.
QFuture<Result<LocatedSeries>> locateSeries(Archive &archive, const QStringList &locators,
                                            std::function<void(qsizetype done)> progress = {});

} // namespace tcia::archive
