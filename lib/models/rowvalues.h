// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace tcia::models {

// What a cell draws instead of words. Models return these in a QVariant; delegates paint them.

//! How many series a modality has.
struct ModalityCount
{
    QString modality; //!< DICOM code, such as "CT"
    qint64 count = 0;

    bool operator==(const ModalityCount &) const = default;
};
using ModalityMix = QList<ModalityCount>; //!< in the order in which they are shown

//! How many of all, such as series on disk.
struct Fraction
{
    qint64 part = 0;
    qint64 whole = 0;

    bool operator==(const Fraction &) const = default;
};

//! The one state a row shows, by precedence: the first that applies.
enum class RowState { None, Withdrawn, Failed, Moving, Waiting, OnDisk, Partly, InBasket, New };

} // namespace tcia::models
