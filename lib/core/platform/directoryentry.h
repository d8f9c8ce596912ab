// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! The type of a folder entry. Links are not followed.
struct DirectoryEntry
{
    enum class Kind {
        None, //!< does not exist
        File,
        Folder,
        Link,
        Other, //!< a device, a pipe, a socket
    };
    QString name;
    Kind kind = Kind::None;
    qint64 size = 0; //!< of a file, in bytes
    int names = 1;   //!< number of hard links of a file, as far as the system reports it

    bool exists() const { return kind != Kind::None; }
    bool isFile() const { return kind == Kind::File; }
    bool isFolder() const { return kind == Kind::Folder; }
};

} // namespace tcia
