// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/zipstream.h"

#include <QIODevice>

#include <functional>

namespace tcia::session {

//! Takes the bytes of a fetched object and returns its images: the entries of a ZIP as soon as each is complete, or a
//! single image at the end.
class PeekSink : public QIODevice
{
public:
    //! Takes an image with its name as a file; false: no more are wanted, and the sink refuses what follows.
    using Take = std::function<bool(const QString &name, const QByteArray &bytes)>;
    struct Limits
    {
        qint64 received = 0; //!< bytes
        qint64 image = 0;    //!< bytes of an image, unpacked
        qint64 unpacked = 0; //!< bytes of all entries of a ZIP
    };

    //! `imageName`: of a single image; empty for a ZIP.
    PeekSink(QString imageName, const Limits &limits, Take take);

    bool isSequential() const override { return true; }

    //! Hands over a single image; call it when all has arrived. The error of what has arrived.
    Result<void> finish();
    const Result<void> &state() const { return m_state; }
    qint64 received() const { return m_received; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> add(QByteArrayView bytes);
    Result<void> addEntry(const storage::ZipStreamReader::Entry &entry);
    Result<void> take(const QString &name, const QByteArray &bytes);

    const QString m_imageName;
    const Limits m_limits;
    const Take m_take;
    storage::ZipStreamReader m_zip;
    QByteArray m_image;
    qint64 m_received = 0;
    qint64 m_unpacked = 0;
    bool m_hasEnough = false;
    Result<void> m_state;
};

} // namespace tcia::session
