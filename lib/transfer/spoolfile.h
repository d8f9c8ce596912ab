// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/zipfile.h"

#include <QFile>
#include <QIODevice>

#include <memory>
#include <optional>

namespace tcia::transfer {

//! An object while it arrives: in memory as long as it is small, which spares the disk a file for each of many small
//! series, then in a file below a download folder, which follows no link. Destroyed before it is finished, it leaves no
//! file. For one thread.
class SpoolFile : public QIODevice
{
    Q_OBJECT
public:
    static constexpr qsizetype smallObject = 1024 * 1024; //!< some dozen of them at most are fetched at a time

    //! `path` is relative to `root`. `inMemory`: bytes that are kept without a file.
    SpoolFile(QString root, QString path, qsizetype inMemory = smallObject);
    ~SpoolFile() override;

    bool isSequential() const override { return true; }

    //! Ends the writing and keeps the file. Disk or NoSpace where not all could be written.
    Result<storage::ZipFile> finish();

    //! Starts again, with nothing.
    void restart();

    //! What went wrong with the file, if anything.
    const std::optional<Error> &fileError() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> append(QByteArrayView bytes);
    void removeFile();

    const QString m_root, m_path;
    const qsizetype m_inMemory;
    QByteArray m_bytes; //!< until there is a file
    std::unique_ptr<QFile> m_file;
    std::optional<Error> m_error;
};

} // namespace tcia::transfer
