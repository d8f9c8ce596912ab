// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

//! Which attributes of an image's header are labels of its series, and how their texts are encoded.
namespace tcia::archive {

//! A tag as a number, in the order of a file.
constexpr quint32 tag(quint16 group, quint16 element) { return quint32(group) << 16 | element; }

//! The key of core/fields.h for an attribute; null if it is none of a series.
const char *labelOf(quint32 tag);

//! A text in one of DICOM's character sets, by its name; in an unknown one as Latin-1.
QString decoded(const QByteArray &bytes, const QByteArray &charset);

} // namespace tcia::archive
