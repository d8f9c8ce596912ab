// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

//! Heuristics on the text of a JSON array of objects before it is parsed, and repairs of unparsable text. Pure
//! functions.
namespace tcia::archive {

//! JSON's white space.
bool isJsonBlank(char c);

//! The last comma before `end` that may end a row, and the first one from `begin` on; -1 if there is none. A comma
//! inside a text or an inner list looks the same.
qsizetype lastRowEnd(QByteArrayView text, qsizetype end);
qsizetype nextRowEnd(QByteArrayView text, qsizetype begin);

//! Replaces lone surrogates, converts Latin-1 to UTF-8, and turns control characters (raw ones from DICOM text) into
//! spaces.
QByteArray repairedJson(QByteArray text);

} // namespace tcia::archive
