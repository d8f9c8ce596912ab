// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tcia::dicom {

//! Decodes text of a single-byte character set, or of several sets switched by escape sequences (ISO 2022), by the
//! first value of Specific Character Set: the sets that DCMTK does not support or in which it stops at an invalid byte.
//! Invalid bytes become replacement characters. `delimiters` and line ends reset to the first set.
QString decodedByEscapes(QByteArrayView bytes, QByteArrayView firstSet, QByteArrayView delimiters);

//! Whether decodedByEscapes() applies to texts of that set, or to any text with escapes.
bool isSwitchedByEscapes(QByteArrayView bytes, QByteArrayView firstSet);

} // namespace tcia::dicom
