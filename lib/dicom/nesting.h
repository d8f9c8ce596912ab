// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace tcia::dicom {

//! How deep sequence items are nested in these bytes of a DICOM file, counted up to `limit`. Looks for the marks of items only.
int nestingDepth(QByteArrayView bytes, int limit);

//! Refuses bytes of a file that is called `path`, or a file, whose items are nested so deep that DCMTK, which reads and
//! destroys them by recursion, would exhaust the stack. The file is read piece by piece, not mapped: a disk that fails, or a file
//! that another process shortens, is an Error of kind Disk and not a signal.
Result<void> checkNesting(QByteArrayView bytes, const QString &path);
Result<void> checkNesting(const QString &path);

} // namespace tcia::dicom
