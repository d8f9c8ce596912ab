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

//! The attributes that determine the order of a series' files.
struct Slice
{
    QString path;
    std::optional<qint64> instance;                   //!< Instance Number
    std::optional<std::array<double, 3>> position;    //!< Image Position (Patient), mm
    std::optional<std::array<double, 6>> orientation; //!< Image Orientation (Patient): along a row, along a column
};

//! The paths in slice order: along the normal of their common plane; by instance number if a file has no position or
//! the planes differ; else by name in natural order.
QStringList inSliceOrder(QList<Slice> slices);

//! A file's attributes; only the path if it cannot be read. Blocking.
Slice readSlice(const QString &path);

//! Reads the files and orders their paths like inSliceOrder(). `isCancelled` is called before each file on this thread;
//! when it returns true the result is Cancelled. Blocking.
Result<QStringList> readInSliceOrder(const QStringList &paths, const std::function<bool()> &isCancelled);

} // namespace tcia::dicom
