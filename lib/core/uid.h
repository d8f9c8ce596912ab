// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tcia {

//! True for a DICOM unique identifier (PS3.5 §9.1): digits in parts joined by single dots, at most 64 characters.
//! Leading zeros of a component are accepted because archives contain them. A valid UID is also safe as a file name.
bool isUid(QStringView text);

} // namespace tcia
