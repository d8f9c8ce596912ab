// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QList>

namespace tcia::session {

//! A series that another server has with other images.
struct SourceDifference
{
    Series known; //!< as the first server announced it
    Series found; //!< as the other one has it
    bool operator==(const SourceDifference &) const = default;
};

//! What another server has of the series of one: the same series UID may stand for other images there, because an
//! archive corrects or leaves out images.
struct SourceComparison
{
    QList<Series> same {};                //!< as many images of the same total size; records of the other server
    QList<Series> uncompared {};          //!< there, but number or size is not known of both
    QList<SourceDifference> different {}; //!< there with another number of images or another size
    QList<Series> missing {};             //!< not there
    bool operator==(const SourceComparison &) const = default;
};

//! Compares by number of images and total size. `found`: the other server's records by series UID. The results keep
//! what the first server says of collection and patient, so that folders have the same names.
SourceComparison compareSources(const QList<Series> &known, const QHash<QString, Series> &found);

} // namespace tcia::session
