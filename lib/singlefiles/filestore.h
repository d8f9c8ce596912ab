// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "singlefiles/filelist.h"
#include "singlefiles/partfile.h"
#include "storage/distinctnames.h"

#include <QLockFile>
#include <QMutex>

#include <optional>

namespace tcia::singlefiles {

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
    std::optional<StoredFile> noted(const QString &address) const;
    Result<void> note(const StoredFile &file) const;

    const Directory m_root, m_folder;
    const std::unique_ptr<QLockFile> m_lock;
    const QStringList m_made; //!< folders, the innermost first
    QMutex m_committing;      //!< held while the disk is used
    storage::DistinctNames m_names;
    mutable QMutex m_mutex; //!< of what follows; held for a moment
    FileList m_files;
};

} // namespace tcia::singlefiles
