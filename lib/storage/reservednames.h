// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::storage {

//! What the program makes or reads directly below a root. Nothing else there is named in the code.
enum class ReservedName {
    Staging,      //!< folder, see stagingpaths.h
    Record,       //!< see record.h
    Requests,     //!< see transfer::RequestLog
    Licences,     //!< folder, see licences.h
    ForeignTable, //!< the table of NBIA Data Retriever, which is only read
};

//! Its name below the root. Further files of the same thing are called so, a dot, and more: its lock, and what is
//! written until it is whole.
QString nameOf(ReservedName what);

//! The name of the lock of such a file.
QString lockNameOf(ReservedName what);

//! Whether a file or folder of our own, or one that goes with it, may have this name below a root; also in other
//! letters that some file systems take for the same. No folder of a series or of what it belongs to is called so.
bool isReservedName(const QString &part);

} // namespace tcia::storage
