// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace tcia::basket {

//! Totals of a set of series. Sums cover known numbers; `…Unknown` counts the others.
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

//! Incrementally updated totals.
struct Tally
{
    Totals totals {};
    QHash<QString, qint64> patients {}, studies {}, licences {}; //!< number of series of each
    void add(const Series &series);
    void remove(const Series &series);
};

//! The content of a basket at one time. Immutable, so readable from any thread.
struct BasketContent
{
    SeriesList series {};
    QHash<QString, qsizetype> rows {}; //!< series UID to row
    Tally tally {};
};
using Snapshot = std::shared_ptr<const BasketContent>;

//! Consecutive rows.
struct Run
{
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const Run &) const = default;
};

//! The outcome of an edit, for messages.
struct EditOutcome
{
    qsizetype added = 0;
    qsizetype alreadyPresent = 0; //!< of the series to add: already present, or duplicates
    qsizetype removed = 0;
    bool operator==(const EditOutcome &) const = default;
};

//! A transition between two contents and its differences: either rows were removed, or rows were inserted and updated.
struct BasketChange
{
    Snapshot next {};
    QList<Run> removed {}; //!< row numbers before the change, in order
    Run inserted {};       //!< row numbers after the change
    QList<Run> updated {}; //!< row numbers after the change, in order
    EditOutcome outcome {};
    bool isByUser = true; //!< see Basket::Origin
    QString basket {};    //!< id of the stored basket that is changed
    bool isNothing() const { return removed.isEmpty() && inserted.count == 0 && updated.isEmpty(); }
};

// The edits of a basket as pure functions. Slow; run them on the pool.

//! Appends new series in order and fills unknown attributes of existing ones. Rows without a valid UID are ignored.
BasketChange added(const Snapshot &before, const QList<Series> &series);
//! Updates the attributes of contained series. Others are ignored.
BasketChange updated(const Snapshot &before, const QList<Series> &known);
BasketChange removed(const Snapshot &before, const QStringList &seriesUids);
BasketChange cleared(const Snapshot &before);
//! The content of another basket, after cleared().
BasketChange shown(const Snapshot &content);
//! Prepends stored series to the current content.
BasketChange restored(const Snapshot &before, const QList<Series> &stored);

} // namespace tcia::basket
