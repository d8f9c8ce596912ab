// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace tcia::models {

// Values that cells draw instead of text. Models return them in a QVariant; delegates paint them.

//! The number of series of a modality.
struct ModalityCount
{
    QString modality; //!< DICOM code, such as "CT"
    qint64 count = 0;

    bool operator==(const ModalityCount &) const = default;
};
using ModalityMix = QList<ModalityCount>; //!< in the order in which they are shown

//! A part of a whole, such as series on disk.
struct Fraction
{
    qint64 part = 0;
    qint64 whole = 0;

    bool operator==(const Fraction &) const = default;
};

//! The state of a row; the first that applies takes precedence.
enum class RowState { None, Withdrawn, Failed, Moving, Waiting, OnDisk, Partly, InBasket, New };

} // namespace tcia::models
