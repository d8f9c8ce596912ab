// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QStringList>

namespace tcia::cohort {

//! Which patients and series belong to a cohort. Applied in the order of the members, each to what the one before
//! leaves. A patient here is a patient ID of one collection.
struct Rules
{
    qint64 leastImages = 0;     //!< of a series, unless it holds results such as SEG, RTSTRUCT or SR; 0: any number
    bool isLatestStudy = false; //!< only the latest study of each patient
    QStringList modalities {};  //!< only patients with series of all of these
};

//! What rules leave, and what they had to decide without knowing.
struct Selected
{
    QList<qsizetype> series;       //!< positions in the list, ascending
    qint64 tooFewImages = 0;       //!< series left out, those of unknown size included
    qint64 unknownImages = 0;      //!< series left out because their number of images is unknown
    qint64 earlierStudies = 0;     //!< series of earlier studies, left out
    qint64 withoutStudy = 0;       //!< series without a study UID, left out by the rule about studies
    qint64 undatedStudies = 0;     //!< series left out because their study has no date, but another of the patient has
    qint64 incompletePatients = 0; //!< patients without a series of each modality, left out
    qint64 withoutPatient = 0;     //!< series without a patient ID, left out by rules about patients
};

//! Applies rules to a list of series. Of several latest studies of one date the one with the greatest UID counts.
Selected select(const QList<Series> &series, const Rules &rules);

} // namespace tcia::cohort
