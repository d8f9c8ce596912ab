// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "singlefiles/partfile.h"
#include "storage/distinctnames.h"

#include <QDateTime>
#include <QHash>
#include <QLockFile>
#include <QMutex>

#include <optional>

namespace tcia::singlefiles {

//! A file that was fetched, as the list beside the folder has it.
struct StoredFile
{
    QString address; //!< as a table named it
    QString name;    //!< in the folder
    qint64 bytes = 0;
    QByteArray sha256 {}, md5 {}; //!< hexadecimal
    QString proof {};             //!< the sum that the server named and that was compared, else "size", or "none"
    QDateTime fetched {};         //!< UTC
};

//! The folder of single files below a download folder, and the list of what was fetched into it beside it: one JSON
//! object a line, appended when the file is whole. One process at a time uses it. Thread-safe; accesses the disk.
class FileStore
{
public:
    //! Opens or makes it. Disk if another process uses it.
    static Result<std::shared_ptr<FileStore>> open(const QString &root);
    ~FileStore(); //!< removes what is empty
    Q_DISABLE_COPY_MOVE(FileStore)

    const QString &path() const { return m_folder.path(); }

    //! What was fetched from an address, if it is still there with its size.
    std::optional<StoredFile> find(const QString &address) const;

    //! The file that is being fetched from an address.
    Result<std::unique_ptr<PartFile>> part(const QString &address, const QList<archive::drs::Sum> &named) const;

    //! Gives a whole file its name, `file.name` made safe, with a number in it if it is taken, and notes it.
    Result<StoredFile> commit(StoredFile file, PartFile &part);

private:
    FileStore(Directory root, Directory folder, std::unique_ptr<QLockFile> lock, QStringList made);

    Result<void> load();
    Result<void> note(const StoredFile &file) const;

    const Directory m_root, m_folder;
    const std::unique_ptr<QLockFile> m_lock;
    const QStringList m_made;           //!< folders, the innermost first
    mutable QMutex m_mutex;             //!< of what follows
    QHash<QString, StoredFile> m_files; //!< by address
    storage::DistinctNames m_names;
};

} // namespace tcia::singlefiles
