// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/spool.h"
#include "transfer/spoolfile.h"

#include <QIODevice>

#include <memory>

namespace tcia::transfer {

//! Receives the parts of a multipart object, each in a spool file of its own: they are the images of the series. Leaves
//! no file if destroyed before it is finished. For one thread.
class PartFiles : public QIODevice
{
    Q_OBJECT
public:
    //! At most `most` parts, if given.
    PartFiles(const Spool &spool, Count most);
    ~PartFiles() override;

    bool isSequential() const override { return true; }

    //! What is written from now on belongs to the next part. BadArchive if there are more than announced.
    Result<void> next();

    //! Finishes writing and keeps the files.
    Result<std::vector<storage::ZipFile>> finish();

    //! Discards the data and starts again.
    void restart();

    //! The file's error, if any.
    const std::optional<Error> &fileError() const { return m_error; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> finishCurrent();

    const Spool &m_spool;
    const Count m_most;
    std::unique_ptr<SpoolFile> m_current;
    std::vector<storage::ZipFile> m_files;
    std::optional<Error> m_error;
};

} // namespace tcia::transfer
