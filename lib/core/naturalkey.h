// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace tcia {

//! The next part of a text's key: the parts of two UTF-8 texts compare, in order, as naturalCompare() compares the
//! texts, except for its ties. `at` is the offset of the part and is advanced; 0 at the end. A run of more than 255
//! digits counts as one of 255.
quint64 naturalKeyPart(QByteArrayView utf8, qsizetype &at);

} // namespace tcia
