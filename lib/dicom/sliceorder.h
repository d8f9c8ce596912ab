// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

namespace tcia::dicom {

//! The attributes that decide the order of a series' files.
struct Slice
{
    QString path;
    std::optional<qint64> instance;                   //!< Instance Number
    std::optional<std::array<double, 3>> position;    //!< Image Position (Patient), mm
    std::optional<std::array<double, 6>> orientation; //!< Image Orientation (Patient): along a row, along a column
};

//! The paths in the order of the slices: along the normal of their common plane; where a file has no position or the
//! planes differ by instance number; else by name, with numbers in names as numbers.
QStringList inSliceOrder(QList<Slice> slices);

//! A file's attributes. A file that cannot be read has its path alone. Blocking.
Slice readSlice(const QString &path);

//! Reads the files and orders their paths as inSliceOrder(). `isCancelled` is asked before each file, on this thread;
//! Cancelled once it says so. Blocking.
Result<QStringList> readInSliceOrder(const QStringList &paths, const std::function<bool()> &isCancelled);

} // namespace tcia::dicom
