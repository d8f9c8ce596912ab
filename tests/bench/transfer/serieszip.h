// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "imagefile.h"

#include <QList>

namespace tcia::bench {

//! One series to make.
struct SeriesPlan
{
    Identity identity; //!< of its first image; the others count on
    int images = 0;
    qint64 bytes = 0; //!< of all its files, once made
};

//! Writes UID.zip as the archive sends it, and UID.md5.zip as it sends it when MD5 sums are requested; they differ by
//! the list at the end. The slices are used in turn. False where it cannot be written.
bool writeZips(const QString &folder, SeriesPlan &series, const QList<Slice> &slices);

} // namespace tcia::bench
