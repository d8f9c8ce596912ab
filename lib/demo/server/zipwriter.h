// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

#include <QIODevice>

#include <memory>

class QuaZip;

namespace tcia::demo {

//! A write-only sequential device, like a socket: every byte is passed to the sink immediately.
class SinkDevice : public QIODevice
{
    Q_OBJECT
public:
    explicit SinkDevice(ByteSink sink) : m_sink(std::move(sink)) {}
    bool isSequential() const override { return true; }

    //! Flips one bit in the middle of the next block of compressed data.
    void flipNext() { m_flip = true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    ByteSink m_sink;
    bool m_flip = false;
};

//! A ZIP that is sent while it is created, like that of the archive's Java server: every entry deflated, sizes only
//! after the data (general-purpose bit 3), names marked as UTF-8 (bit 11), no entry known in advance.
class ZipWriter
{
public:
    //! `flip`: flips one bit of the first image's compressed data.
    explicit ZipWriter(ByteSink sink, bool flip = false);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    //! A folder is a name ending with a slash, without content. False if the client has disconnected.
    bool add(const QString &name, const QByteArray &content = {});
    bool finish();

private:
    SinkDevice m_device;
    bool m_flip;
    std::unique_ptr<QuaZip> m_zip;
};

} // namespace tcia::demo
