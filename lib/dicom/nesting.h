// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace tcia::dicom {

//! The nesting depth of sequence items in these bytes of a DICOM file, counted up to `limit` by item tags only.
int nestingDepth(QByteArrayView bytes, int limit);

//! Rejects files whose items are nested so deeply that DCMTK, which is recursive, would exhaust the stack. The file is
//! read in pieces, not mapped: a failing disk or a truncation by another process is an Error of kind Disk instead of
//! SIGBUS.
Result<void> checkNesting(QByteArrayView bytes, const QString &path);
Result<void> checkNesting(const QString &path);

} // namespace tcia::dicom
