// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/inflater.h"

#include <QFile>
#include <QIODevice>

namespace tcia::transfer {

//! A ZIP while it arrives: in memory as long as it is small, which spares the disk a file for each of many small series, then in a
//! file. Destroyed before it is kept, it leaves no file.
class Part : public QIODevice
{
    Q_OBJECT
public:
    explicit Part(const QString &path) : m_file(path) {}
    ~Part() override;

    bool isSequential() const override { return true; }

    //! Ends the writing; what there is stays. Disk or NoSpace where not all could be written.
    Result<ZipFile> keep();

    //! What went wrong with the file, if anything.
    std::optional<Error> fileError() const;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool spill();

    QByteArray m_bytes; //!< until there is a file
    QFile m_file;
    bool m_kept = false;
};

} // namespace tcia::transfer
