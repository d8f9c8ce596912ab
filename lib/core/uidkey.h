// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace tcia {

//! Whether a text has nothing but digits and dots, as a UID.
bool isDigitsAndDots(QByteArrayView text);

//! Like naturalKeyPart(), for texts of digits and dots alone, which it packs much denser: a whole UID takes two or
//! three parts. Parts of the two functions do not compare with each other.
quint64 uidKeyPart(QByteArrayView text, qsizetype &at);

} // namespace tcia
