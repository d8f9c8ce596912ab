// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/files.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace tcia {

namespace platform {
struct Handle;
}

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

//! An open folder below which every file and folder is opened relative to its handle, so that links are never followed:
//! a path through a link is an Error that says so. Paths are relative with `/` as separator; absolute paths and those
//! with `.` or `..` are refused. A value whose copies share one handle; thread-safe. All functions access the disk and
//! fail with an Error made by diskError() with the full path.
class Directory
{
public:
    //! How a file is opened. Writing is unbuffered: use writeAll(), which reports why a write failed.
    enum class Mode {
        Read,
        Append,    //!< read, and write at the end; created if missing
        Overwrite, //!< truncated, or created if missing
        Create,    //!< must not exist
    };
    //! What a rename does if the new name exists.
    enum class Existing { Refuse, Replace };

    //! Opens a folder chosen by the user: links in this path are followed.
    [[nodiscard]] static Result<Directory> open(const QString &path);

    //! The path it was opened with, for messages.
    const QString &path() const { return m_path; }
    QString pathOf(const QString &relative) const { return m_path + u'/' + relative; }

    [[nodiscard]] Result<Directory> folder(const QString &relative) const;
    //! The same; creates it and its parents if missing.
    [[nodiscard]] Result<Directory> makeFolder(const QString &relative) const;
    //! A device that closes its handle when destroyed; anything but a regular file is refused. A file with further hard
    //! links is copied before it is written to.
    [[nodiscard]] Result<std::unique_ptr<QFile>> file(const QString &relative, Mode mode) const;

    //! The entry at the path; Kind::None also if a parent is missing or is not a folder.
    [[nodiscard]] DirectoryEntry entry(const QString &relative) const;
    bool exists(const QString &relative) const { return entry(relative).exists(); }
    //! True only if the path certainly does not exist; false if a link or file blocks the path or the disk reports an
    //! error.
    bool isMissing(const QString &relative) const;
    //! All entries including hidden ones, unordered.
    [[nodiscard]] Result<QList<DirectoryEntry>> entries() const;
    bool isEmpty() const; //!< false also if it cannot be listed

    //! Both paths are below this folder. An existing target is replaced only on request, and only a file by a file.
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to,
                                      Existing existing = Existing::Refuse) const;
    [[nodiscard]] Result<void> removeFile(const QString &relative) const;   //!< for a link, the link itself
    [[nodiscard]] Result<void> removeFolder(const QString &relative) const; //!< must be empty
    //! a folder and its content; links, not their targets
    [[nodiscard]] Result<void> removeTree(const QString &relative) const;
    void removeEmptyFolders(const QString &relative) const; //!< it and its parents while they are empty

    //! Reads a whole file of at most `limit` bytes.
    [[nodiscard]] Result<QByteArray> read(const QString &relative, qint64 limit = largestFile) const;
    //! Writes a whole file under a temporary name, flushes it and renames it, so that a crash leaves either the old or
    //! the new file. An existing link is refused.
    [[nodiscard]] Result<void> write(const QString &relative, const QByteArray &content) const;

private:
    Directory(std::shared_ptr<const platform::Handle> handle, QString path)
        : m_handle(std::move(handle)), m_path(std::move(path))
    {
    }

    std::shared_ptr<const platform::Handle> m_handle;
    QString m_path;
};

//! Whether a path is relative and lexically stays below its base folder.
bool isRelativePath(QStringView path);

//! Writes all bytes to an unbuffered file; a short write is an error with its reason.
[[nodiscard]] Result<void> writeAll(QFileDevice &file, QByteArrayView bytes);

} // namespace tcia
