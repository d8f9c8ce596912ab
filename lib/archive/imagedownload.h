// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;

namespace tcia::archive {

//! One getImage request, streamed into a device as it arrives. A status other than 2xx, or a body that does not begin like a ZIP
//! (the archive sends errors as text with the wrong label), fails with the server's own words and the first bytes only. A stream
//! that is cut short fails as Offline. Use on the thread of `network`; it lives on that thread.
class ImageDownload : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int firstByteMs = 90'000; //!< the archive may take 45 s to begin a large series
        int stallMs = 60'000;     //!< silence inside a body
    };

    //! Begins at once. `sink` must be open for writing and outlive this object. `withMd5` asks for checksums where offered.
    ImageDownload(QNetworkAccessManager &network, const Server &server, const QString &apiKey, const QString &seriesUid,
                  bool withMd5, QIODevice &sink, Limits limits, QObject *parent = nullptr);
    ~ImageDownload() override;

    void cancel(); //!< ends as Cancelled

Q_SIGNALS:
    void progressed(qint64 bytes);                //!< received so far; the total is not known beforehand
    void finished(const tcia::Result<void> &result); //!< exactly once

private:
    void readSome();
    void finish();
    void end(const Result<void> &result);

    const Server m_server;
    const QString m_subject;
    QIODevice &m_sink;
    const Limits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QByteArray m_head;          //!< the first bytes, kept until it is clear that this is a ZIP
    qint64 m_received = 0;
    bool m_isZip = false;
    bool m_ended = false;
};

//! True where the server's dialect can send MD5 sums with the images.
bool offersMd5(const Server &server);

} // namespace tcia::archive
