// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/inspector.h"

namespace tcia::session {

//! Checks that each image is readable DICOM of the series it was fetched for.
transfer::Inspector dicomInspector();

} // namespace tcia::session
