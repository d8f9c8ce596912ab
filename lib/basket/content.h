// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace tcia::basket {

//! What a set of series adds up to. Sums cover the series whose number is known; `…Unknown` counts the others.
struct Totals
{
    qint64 series = 0;
    qint64 patients = 0;
    qint64 studies = 0;
    qint64 images = 0;
    qint64 bytes = 0;
    qint64 imagesUnknown = 0;
    qint64 bytesUnknown = 0;
    QStringList licences {}; //!< distinct, sorted; empty names left out
    bool operator==(const Totals &) const = default;
};
Totals totalsOf(const SeriesList &series);

//! Totals that follow series by series.
struct Tally
{
    Totals totals {};
    QHash<QString, qint64> patients {}, studies {}, licences {}; //!< how many series are of each
    void add(const Series &series);
    void remove(const Series &series);
};

//! All that a basket holds at one time. A value: what was made once is never changed, so any thread may read it.
struct Content
{
    SeriesList series {};
    QHash<QString, qsizetype> rows {}; //!< series UID to row
    Tally tally {};
};
using Snapshot = std::shared_ptr<const Content>;

//! Rows one after another.
struct Run
{
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const Run &) const = default;
};

//! What became of what was asked, for the words to the user.
struct Outcome
{
    qsizetype added = 0;
    qsizetype already = 0; //!< of those to be added: were in it, or named twice
    qsizetype removed = 0;
    bool operator==(const Outcome &) const = default;
};

//! From one content to the next, and what is different: either rows were removed, or some were inserted and others updated.
struct Step
{
    Snapshot next {};
    QList<Run> removed {}; //!< of the rows before, in order
    Run inserted {};       //!< of the rows now
    QList<Run> updated {}; //!< of the rows now, in order
    Outcome outcome {};
    bool isNothing() const { return removed.isEmpty() && inserted.count == 0 && updated.isEmpty(); }
};

// What can be done to a basket, as functions of values. They take their time, for the pool.

//! Those not yet in it come behind, in order; of those in it unknown attributes are filled. Rows without a valid UID are ignored.
Step added(const Snapshot &before, const QList<Series> &series);
//! Takes over what has become known of series that are in it; what is known already is renewed. Others are ignored.
Step updated(const Snapshot &before, const QList<Series> &known);
Step removed(const Snapshot &before, const QStringList &seriesUids);
Step cleared(const Snapshot &before);
//! With what was kept on disk, which comes before what is in it already.
Step restored(const Snapshot &before, const QList<Series> &kept);

} // namespace tcia::basket
