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

//! What a name in a folder stands for. A link is a link, whatever it leads to.
struct DirectoryEntry
{
    enum class Kind {
        None, //!< there is nothing of that name
        File,
        Folder,
        Link,
        Other, //!< a device, a pipe, a socket
    };
    QString name;
    Kind kind = Kind::None;
    qint64 size = 0; //!< of a file, in bytes
    int names = 1;   //!< of a file; more where it has hard links, as far as the system tells

    bool exists() const { return kind != Kind::None; }
    bool isFile() const { return kind == Kind::File; }
    bool isFolder() const { return kind == Kind::Folder; }
};

//! An open folder, below which every file and folder is opened relative to its handle, so that no link is ever followed: what
//! leads through one is an Error that says so. Paths are relative, with `/` between their parts; absolute ones and those with `.`
//! or `..` are refused. A value whose copies share one handle; usable from any thread. All functions ask the disk and fail with an
//! Error made by diskError(), its subject the full path.
class Directory
{
public:
    //! How a file is opened. Writing is unbuffered: use writeAll(), which tells why a write failed.
    enum class Mode {
        Read,
        Append,    //!< read, and write at its end; made if missing
        Overwrite, //!< emptied, or made if missing
        Create,    //!< must not exist
    };
    //! What a rename does where the new name is taken.
    enum class Existing { Refuse, Replace };

    //! Opens a folder that a user chose: links on the way to it are followed.
    [[nodiscard]] static Result<Directory> open(const QString &path);

    //! The path it was opened by, for messages.
    const QString &path() const { return m_path; }
    QString pathOf(const QString &relative) const { return m_path + u'/' + relative; }

    [[nodiscard]] Result<Directory> folder(const QString &relative) const;
    //! The same, made with its parents where they are missing.
    [[nodiscard]] Result<Directory> makeFolder(const QString &relative) const;
    //! A device that closes its handle when destroyed; anything but a plain file is refused. What has further names elsewhere (hard
    //! links) is written to only after it was parted from them.
    [[nodiscard]] Result<std::unique_ptr<QFile>> file(const QString &relative, Mode mode) const;

    //! What there is; nothing (Kind::None) also where a folder on the way is missing or is none.
    [[nodiscard]] DirectoryEntry entry(const QString &relative) const;
    bool exists(const QString &relative) const { return entry(relative).exists(); }
    //! Whether there is certainly nothing of that path; not where a link or a file is in the way, or the disk does not say.
    bool isMissing(const QString &relative) const;
    //! All that lies in it, hidden names too, in no order.
    [[nodiscard]] Result<QList<DirectoryEntry>> entries() const;
    bool isEmpty() const; //!< false also where it cannot be listed

    //! Both paths lie below this folder. What is there already is replaced only if asked for, and only a file by a file.
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to, Existing existing = Existing::Refuse) const;
    [[nodiscard]] Result<void> removeFile(const QString &relative) const;   //!< of a link, the link
    [[nodiscard]] Result<void> removeFolder(const QString &relative) const; //!< only an empty one
    [[nodiscard]] Result<void> removeTree(const QString &relative) const;   //!< a folder with all in it; links, not their targets
    void removeEmptyFolders(const QString &relative) const;                 //!< it and its parents, as far as they are empty

    //! A whole file of at most `limit` bytes.
    [[nodiscard]] Result<QByteArray> read(const QString &relative, qint64 limit = largestFile) const;
    //! Writes a whole file under a temporary name, flushes it and renames it, so that a crash leaves the old or the new one. A link
    //! of that name is refused.
    [[nodiscard]] Result<void> write(const QString &relative, const QByteArray &content) const;

private:
    struct Location;
    Directory(std::shared_ptr<const platform::Handle> handle, QString path) : m_handle(std::move(handle)), m_path(std::move(path)) {}
    Result<Location> locate(const QString &relative) const;
    Result<void> part(const QString &relative, Mode mode) const;

    std::shared_ptr<const platform::Handle> m_handle;
    QString m_path;
};

//! Whether a path is relative and stays below the folder it is relative to, as far as its words tell.
bool isRelativePath(QStringView path);

//! Writes all of it to an unbuffered file, or says why it could not: a short write is an error.
[[nodiscard]] Result<void> writeAll(QFileDevice &file, QByteArrayView bytes);

} // namespace tcia
