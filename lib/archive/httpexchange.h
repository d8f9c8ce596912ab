// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/minimumspeed.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace tcia::archive {

//! How long each phase of an exchange may take; a longer one ends as Timeout. Time in which received bytes wait for
//! their consumer does not count.
struct HttpLimits
{
    int connectMs = 30'000;        //!< until the request is sent
    int firstByteMs = 90'000;      //!< from then to the first byte of the body: the archive may need 45 s for images
    int stallMs = 60'000;          //!< without data inside a body
    MinimumSpeed::Limits speed {}; //!< of a body
    qint64 readAheadBytes = 0;     //!< how many unread bytes of a body are buffered; 0: any number
};

//! One GET request and its reply: the transport of questions (HttpRequest) and images (ImageDownload), and the only
//! place with a timer for silent servers. Redirects, proxies and certificates follow makeNetwork(): a key never leaves
//! its server. The total time is not limited, nor is the body. A head over
//! `mostHeadBytes` is a BadAnswer, but only when it is whole: Qt 6.4 collects it in private, so that a hostile one may
//! take as much memory as arrives within `firstByteMs`. Lives
//! on the thread of its network.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostHeadBytes = 1024 * 1024;

    //! Starts immediately; no signal is emitted from within the constructor.
    HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request, const HttpLimits &limits,
                 QObject *parent = nullptr);
    ~HttpExchange() override; //!< without a further signal

    qint64 available() const;                        //!< bytes that can be read
    qint64 read(char *into, qint64 most);            //!< how many were read; 0 also if there are none
    QByteArray read(qint64 most);                    //!< the same as a value
    qint64 received() const { return m_received; }   //!< bytes read so far
    bool hasArrived() const { return m_hasArrived; } //!< completely or with an error, though bytes may be unread
    bool isAnswer() const;                           //!< see archive::isAnswer()
    int status() const;                              //!< HTTP status; 0 before there is one
    QString contentType() const;

    //! While the consumer works on what it has read, time does not count.
    void setConsuming(bool isConsuming);

    void cancel(); //!< ends it as Cancelled
    void abort();  //!< ends it; the caller knows why

    //! The error of a reply that has arrived: of the network, of its status, Timeout, Cancelled, or Offline where it is
    //! shorter than announced. `head` is the body's beginning, which may contain the server's message.
    Result<void> outcome(QByteArrayView head) const;

Q_SIGNALS:
    void arrived(); //!< more can be read
    void ended();   //!< once: the reply has arrived; the rest can still be read

private:
    void checkHead();
    void readyRead();
    void timeOut();
    void count();
    bool isShort() const;

    const HttpLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QElapsedTimer m_clock;
    MinimumSpeed m_speed;
    qint64 m_received = 0;
    qint64 m_heldSince = -1; //!< by m_clock: received bytes wait for their consumer; -1: they do not
    bool m_isConsuming = false;
    bool m_hasArrived = false;
    bool m_timedOut = false;
    bool m_cancelled = false;
    bool m_isHeadTooLarge = false;
};

} // namespace tcia::archive
