// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/result.h"
#include "storage/zipfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>

#include <memory>
#include <optional>

namespace tcia::transfer {

//! Receives an object: in memory while it is small, which avoids creating a file for each of many small series, then in
//! a file below a download folder, following no link. Leaves no file if destroyed before it is finished. For one
//! thread.
class SpoolFile : public QIODevice
{
    Q_OBJECT
public:
    static constexpr qsizetype smallObject = 1024 * 1024; //!< at most a few dozen are fetched concurrently

    //! `path` is relative to `root`. `inMemory`: maximum bytes kept without a file.
    SpoolFile(QString root, QString path, qsizetype inMemory = smallObject);
    ~SpoolFile() override;

    bool isSequential() const override { return true; }

    void computeMd5() { m_md5.emplace(QCryptographicHash::Md5); } //!< of what is written from now on
    Digest md5() const { return m_md5 ? Digest::md5(m_md5->result()) : Digest(); }

    //! Finishes writing and keeps the file. Disk or NoSpace if not everything could be written.
    Result<storage::ZipFile> finish();

    //! Discards the data and starts again.
    void restart();

    //! The file's error, if any.
    const std::optional<Error> &fileError() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> append(QByteArrayView bytes);
    void removeFile();

    const QString m_root, m_path;
    const qsizetype m_inMemory;
    QByteArray m_bytes; //!< data while there is no file
    std::unique_ptr<QFile> m_file;
    std::optional<QCryptographicHash> m_md5;
    std::optional<Error> m_error;
};

} // namespace tcia::transfer
