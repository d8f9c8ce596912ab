// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/minimumspeed.h"
#include "archive/server.h"
#include "core/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;

namespace tcia::archive {

class Bandwidth;

//! True where the server's dialect can send MD5 sums with the images.
bool offersMd5(const Server &server);

//! One getImage request, streamed into a device as it arrives. A status other than 2xx, or a body that does not begin like a ZIP
//! (the archive sends errors as text with the wrong label), fails with the server's own words, and none of it reaches the device.
//! A stream that is cut short fails as Offline. It lives on the thread of `network` (made by network.h).
class ImageDownload : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int connectMs = 30'000;
        int firstByteMs = 90'000; //!< the archive was seen to take 45 s to begin
        int stallMs = 60'000;     //!< silence inside a body
        MinimumSpeed::Limits speed {}; //!< a body that arrives more slowly ends as Timeout
    };

    //! Begins at once. `sink` must be open for writing and outlive this object, as must `bandwidth`, where there is one. `withMd5`
    //! asks for sums where they are offered. There is no limit to how long a download takes that goes on
    //! at some speed.
    ImageDownload(QNetworkAccessManager &network, const Server &server, const QString &apiKey, const QString &seriesUid,
                  bool withMd5, QIODevice &sink, Limits limits, Bandwidth *bandwidth = nullptr, QObject *parent = nullptr);
    ~ImageDownload() override;

    //! Ends it as Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes);                   //!< received so far; the total is not known beforehand
    void finished(const tcia::Result<void> &result); //!< exactly once, never from within the constructor

private:
    void readSome();
    bool endIfSlow();
    void take(QByteArrayView bytes);
    void takeOver(QByteArrayView bytes);
    void finish();
    void conclude();
    Error whatCameInstead() const;
    void end(const Result<void> &result);

    const QString m_seriesUid;
    QIODevice &m_sink;
    const Limits m_limits;
    Bandwidth *const m_bandwidth;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    MinimumSpeed m_speed;
    QElapsedTimer m_clock;
    QByteArray m_piece;    //!< what is just being read
    QByteArray m_head;     //!< what arrived before it was clear that this is a ZIP
    qint64 m_received = 0;
    bool m_isZip = false;
    bool m_timedOut = false;
    bool m_hasArrived = false; //!< all of it, though not all may have been taken yet
    bool m_ended = false;
};

} // namespace tcia::archive
