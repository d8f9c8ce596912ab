// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

class QFile;

namespace tcia::dicom {

//! An attribute of DICOM files that is asked for.
struct Attribute
{
    quint16 group = 0;
    quint16 element = 0;
    QString keyword {}; //!< as the standard spells it: PixelSpacing; Tag0019100A for one without a keyword
    bool operator==(const Attribute &) const = default;
};

//! An attribute by its keyword, or by its number as 00180050, 0018,0050 or (0018,0050). Usage for others and for
//! sequences, which have no single value.
Result<Attribute> attributeNamed(const QString &text);

//! What describes how images were made, of CT, MR and PET: spacing, thickness, kernel, tube voltage, echo time …
QStringList commonAttributes();

//! The values of attributes of an open DICOM file, in their order, several of one with backslashes; empty where there
//! is none. In files of many frames that have them by frame, those that all frames share or else those of the first
//! frame. Reads the beginning of the file, as far as the attributes go, never pixels. BadArchive or Incomplete for what
//! is DICOM but damaged, NotFound for a file of another kind. Blocking; any thread.
Result<QStringList> readAttributes(QFile &file, const QList<Attribute> &attributes);

} // namespace tcia::dicom
