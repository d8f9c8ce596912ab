// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "singlefiles/filesums.h"

namespace tcia::singlefiles {

//! A file that is being fetched, under a temporary name: it outlives the process, so that a later one goes on with it.
//! For one thread at a time; accesses the disk.
class PartFile
{
public:
    //! Opens the part named `name` in `folder`, or creates it. What an earlier process has left is used if the server
    //! named its version and the system has run since: after a power loss its end may never have reached the disk.
    static Result<std::unique_ptr<PartFile>> open(const Directory &folder, const QString &name,
                                                  const QList<archive::drs::Sum> &named);

    ~PartFile(); //!< removes one without bytes or version
    Q_DISABLE_COPY_MOVE(PartFile)

    const QString &folder() const { return m_folder.path(); }
    qint64 size() const { return m_size; }                  //!< bytes that have arrived
    const QByteArray &version() const { return m_version; } //!< of the bytes; empty: they cannot be continued

    Result<void> write(QByteArrayView bytes);        //!< appends
    Result<void> restart(const QByteArray &version); //!< empties it; what is written from now on is of that version
    void discard();                                  //!< removes it

    const FileSums &sums() const { return m_sums; } //!< of its bytes

    Result<void> flush();
    //! Renames it, flushed, to `name` in `to`, the folder above. Disk, and it remains, if that name is taken.
    Result<void> commit(const Directory &to, const QString &partFolder, const QString &name);

private:
    PartFile(Directory folder, QString name, const QList<archive::drs::Sum> &named);

    Result<void> load();
    QString versionName() const;

    const Directory m_folder;
    const QString m_name;
    FileSums m_sums;
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
    QByteArray m_version;
};

} // namespace tcia::singlefiles
