// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tcia::dicom {

//! Text of a single-byte character set, or of several that escape sequences switch between (ISO 2022), by the first
//! value of Specific Character Set: what DCMTK does not know or where it stops at a wrong byte. Every byte that has no
//! meaning becomes a replacement character. `delimiters` begin anew with the first set, as do ends of lines.
QString decodedByEscapes(QByteArrayView bytes, QByteArrayView firstSet, QByteArrayView delimiters);

//! Whether decodedByEscapes() is the right one for texts of that set, or for any text that has escapes.
bool isSwitchedByEscapes(QByteArrayView bytes, QByteArrayView firstSet);

} // namespace tcia::dicom
