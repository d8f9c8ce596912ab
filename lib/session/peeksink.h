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
    using Take = std::function<void(const QString &name, const QByteArray &bytes)>;

    //! `imageName`: of a single image; empty for a ZIP. No image may have more than `largest` bytes.
    PeekSink(QString imageName, qint64 largest, Take take);

    bool isSequential() const override { return true; }

    //! The error of what came, or, for a single image, of what is missing; call it when all has arrived.
    Result<void> finish();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> add(QByteArrayView bytes);

    const QString m_imageName;
    const qint64 m_largest;
    const Take m_take;
    storage::ZipStreamReader m_zip;
    QByteArray m_image;
    Result<void> m_state;
};

} // namespace tcia::session
