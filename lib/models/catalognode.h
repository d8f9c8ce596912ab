// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"
#include "session/seriesselection.h"
#include "session/transferstage.h"

#include <functional>
#include <optional>
#include <span>

namespace tcia::models {

//! The levels of the tree. Unscoped because Qt's interface uses int.
struct CatalogLevel
{
    enum Level { Collection, Patient, Study, Series };
};

//! Whether the user already has a series, and what the download queue does with it.
struct SeriesStatus
{
    catalog::LocalStatus local = catalog::LocalStatus::Neither;
    session::TransferStage transfer = session::TransferStage::None;
    bool isPartly = false;  //!< only some of its files are on disk, so `local` is not OnDisk
    bool isDamaged = false; //!< a verification found that files differ from their record; the same

    SeriesStatus() = default;
    SeriesStatus(catalog::LocalStatus where, session::TransferStage stage = session::TransferStage::None,
                 bool partly = false, bool damaged = false)
        : local(where), transfer(stage), isPartly(partly), isDamaged(damaged)
    {
    }
};
using LocalStatusOf = std::function<SeriesStatus(const QString &seriesUid)>;

//! Returns the number of patients of a collection that is not loaded, as far as it is known.
using PatientsOf = std::function<Count(const QString &collection)>;

//! The data of a tree row, and the records of the node and of those above it. The pointers are valid while the model
//! shows them.
struct CatalogNode
{
    CatalogLevel::Level level = CatalogLevel::Collection;
    const catalog::CatalogEntry *entry = nullptr;
    const catalog::SeriesTable *table = nullptr;  //!< null until loaded
    const catalog::FilterResult *shown = nullptr; //!< null until loaded
    //! number of the collection in the catalogue, or of the patient, study or row in the table
    quint32 number = 0;
    const LocalStatusOf *localStatusOf = nullptr;
    const session::SeriesSelection *selection = nullptr; //!< null: nothing is selected
    const PatientsOf *patientsOf = nullptr;              //!< null: nothing is known

    std::optional<Series> series() const;   //!< unset above series
    std::optional<Study> study() const;     //!< of a study or series
    std::optional<Patient> patient() const; //!< of a patient, study or series
    QString identifier() const;             //!< UID, patient ID or name; empty without a node
    //! The shown series below it, to be ticked; those of a whole collection have no rows.
    session::SeriesSelection::Target target() const;

    std::span<const quint32> rows() const; //!< the passing rows of the table below it
    SeriesStatus status() const;           //!< of a series
    catalog::LocalStatus localStatus() const { return status().local; }
    Qt::CheckState tickState() const; //!< whether all, some or none of it is selected
};

} // namespace tcia::models
