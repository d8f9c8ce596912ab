// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/filecheck.h"

namespace tcia::session {

//! Checks that each image is readable DICOM of the series it was fetched for.
storage::FileCheck dicomFileCheck();

} // namespace tcia::session
