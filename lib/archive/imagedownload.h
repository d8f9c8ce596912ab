// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
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

//! One request for an object, streamed into a device as it arrives. A status other than 2xx, or a body that does not begin like a ZIP
//! where it should be one (the archive sends errors as text with the wrong label), fails with the server's own words, and none of it
//! reaches the device. A body that is cut short fails as Offline, an empty ZIP as Incomplete. What is thrown meanwhile ends it as an
//! error. It lives on the thread of `network` (made by network.h).
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

    //! What is asked for, and of what errors speak.
    struct What
    {
        QNetworkRequest request;
        Container container = Container::Zip;
        QString seriesUid {};
    };

    //! Begins at once. `sink` must be open for writing and outlive this object, as must `bandwidth`, where there is one. There is no
    //! limit to how long a download takes that goes on at some speed.
    ImageDownload(QNetworkAccessManager &network, What what, QIODevice &sink, Limits limits, Bandwidth *bandwidth = nullptr,
                  QObject *parent = nullptr);
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

    template <typename Step>
    void guarded(Step step);
    bool isGoodStatus() const;
    bool isShort() const;

    const What m_what;
    QIODevice &m_sink;
    const Limits m_limits;
    Bandwidth *const m_bandwidth;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    MinimumSpeed m_speed;
    QElapsedTimer m_clock;
    QByteArray m_piece;    //!< what is just being read
    QByteArray m_head;     //!< what arrived before it was clear that this is what it should be
    qint64 m_received = 0;
    bool m_isRight = false; //!< what arrives is handed on
    bool m_timedOut = false;
    bool m_hasArrived = false; //!< all of it, though not all may have been taken yet
    bool m_ended = false;
};

} // namespace tcia::archive
