// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/files.h"
#include "core/platform/namedfile.h"

namespace tcia {

//! An open folder below which every file and folder is opened relative to its handle, so that links are never followed:
//! a path through a link is an Error that says so. Paths are relative with `/` as separator; absolute paths and those
//! with `.` or `..` are refused. A value whose copies share one handle; thread-safe. All functions access the disk and
//! fail with an Error made by diskError() with the full path.
class Directory
{
public:
    using Mode = platform::FileMode;
    using Existing = platform::Existing;

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
    [[nodiscard]] Result<QByteArray> read(const QString &relative, qint64 limit = maxFileSize) const;
    //! Writes a whole file under a temporary name, flushes it and renames it, so that a crash leaves either the old or
    //! the new file. An existing link is refused.
    [[nodiscard]] Result<void> write(const QString &relative, const QByteArray &content) const;

private:
    Directory(platform::HandlePtr handle, QString path) : m_handle(std::move(handle)), m_path(std::move(path)) {}

    [[nodiscard]] Result<platform::Location> locate(const QString &relative) const;

    platform::HandlePtr m_handle;
    QString m_path;
};

} // namespace tcia
