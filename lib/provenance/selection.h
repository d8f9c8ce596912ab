// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace tcia::provenance {

//! A list of series as it was read: a manifest, a table, standard input.
struct ChosenList
{
    QString name;       //!< of the file, without its folder; empty for standard input
    QByteArray sha256;  //!< of its content, hexadecimal
    qint64 entries = 0; //!< series and places that it names
    bool operator==(const ChosenList &) const = default;
};

//! One of several disjoint parts of a selection, by patient (tcia download --shard).
struct SelectedPart
{
    int number = 0; //!< from 1 to count
    int count = 0;  //!< 0: it is the whole selection
    bool operator==(const SelectedPart &) const = default;
};

//! The segmentations and structure sets of a folder, by which the series were chosen that they were made from.
struct SelectedReferences
{
    QString folder; //!< its name
    qint64 objects = 0;
    qint64 series = 0; //!< that they name
    bool operator==(const SelectedReferences &) const = default;
};

//! How the series of a download were chosen, so that it can be repeated.
struct Selection
{
    archive::Query filters;  //!< the series that pass them; listName is a shared list
    QList<ChosenList> lists; //!< in the order they were given
    qint64 named = 0;        //!< series that were named one by one
    SelectedReferences references {};
    SelectedPart part {}; //!< of all this
    QString purpose {};   //!< of the use: commercial, non-commercial; empty: not said
    //! Whether series were taken although their licences forbid that use; they were left out otherwise.
    bool isDespiteLicence = false;
    QString via {}; //!< the server that was asked for instead of the one that knows the series

    bool hasFilters() const; //!< other than a shared list
    bool operator==(const Selection &) const = default;
};

//! As JSON, and back; unknown keys are ignored. An empty object for a selection of nothing.
QJsonObject toJson(const Selection &selection);
Selection selectionFromJson(const QJsonObject &json);

} // namespace tcia::provenance
