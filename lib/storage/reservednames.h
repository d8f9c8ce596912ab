// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::storage {

//! The names that the program creates or reads directly below a root. They are defined only here.
enum class ReservedName {
    Staging,      //!< folder, see stagingpaths.h
    Record,       //!< see record.h
    Requests,     //!< see transfer::RequestLog
    Licences,     //!< folder, see licences.h
    ForeignTable, //!< the table of NBIA Data Retriever, and one in its columns of our own
    Provenance,   //!< see provenance::writeFolderRecord()
    Shards,       //!< see session/shardmerge.h
    Stages,       //!< folder of what is made of series after their download, see stages/stagepaths.h
    Files,        //!< folder of single files, and the list of them beside it, see singlefiles/filestore.h
};

//! The name below the root. Related files append a dot and a suffix: its lock, and temporary versions.
QString nameOf(ReservedName what);

//! The name of its lock file.
QString lockNameOf(ReservedName what);

//! Whether a file or folder of the program, or a related one, may have this name below a root, also under case folding
//! and normalisation. Series folders and their parents never get such a name.
bool isReservedName(const QString &part);

} // namespace tcia::storage
