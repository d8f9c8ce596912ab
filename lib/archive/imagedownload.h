// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpexchange.h"
#include "archive/multipartreader.h"
#include "archive/objectrequest.h"
#include "archive/server.h"
#include "core/result.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QIODevice;
class QNetworkAccessManager;

namespace tcia::archive {

class Bandwidth;

//! True if the server's dialect can send MD5 sums with the images.
bool supportsMd5(const Server &server);

//! Streams one object into a device as it arrives. A status other than 2xx, a body that does not start like the
//! expected ZIP (the archive sends errors as mislabelled text), or a page or JSON in place of an image, fails with the
//! server's message and writes nothing to the device. A multipart body is unwrapped. A truncated body fails as Offline,
//! an empty ZIP as Incomplete. A single image can be continued. Exceptions end it as an error. Lives on the thread of
//! `network` (made by network.h).
class ImageDownload : public QObject
{
    Q_OBJECT
public:
    using Limits = HttpLimits;
    using ObjectRequest = archive::ObjectRequest;

    //! Starts immediately. `sink` must be open for writing and outlive this object, as must `bandwidth` if given. The
    //! total time is not limited.
    ImageDownload(QNetworkAccessManager &network, ObjectRequest request, QIODevice &sink, Limits limits,
                  Bandwidth *bandwidth = nullptr, QObject *parent = nullptr);
    ~ImageDownload() override;

    //! Whether the answer names the version in If-Match as its own: only then it may be continued.
    bool isListedVersion() const;
    //! Ends the download as Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes); //!< received so far; the total is unknown in advance
    void restarted(); //!< the server sends the whole object instead of the rest: what was there must be discarded
    void finished(const tcia::Result<void> &result); //!< exactly once, never from within the constructor

private:
    void readSome();
    void take(QByteArrayView bytes);
    void takeHead(QByteArrayView bytes);
    void takeOver(QByteArrayView bytes);
    void expect();
    Result<void> beginPart();
    Result<void> write(QByteArrayView bytes);
    void finish();
    void conclude();
    Error unexpectedContent() const;
    void end(const Result<void> &result);

    template <typename Step>
    void guarded(Step step);

    const ObjectRequest m_request;
    QIODevice &m_sink;
    Bandwidth *const m_bandwidth;
    HttpExchange m_exchange;
    QByteArray m_piece;                     //!< read buffer
    QByteArray m_head;                      //!< first bytes, until the content type is known
    std::optional<MultipartReader> m_parts; //!< of a multipart body
    bool m_isExpected = false;              //!< the content is as expected and is written to the sink
    bool m_ended = false;
};

} // namespace tcia::archive
