// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/contentdecoder.h"
#include "archive/httplimits.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace tcia::archive {

//! One request, a GET or with a body a POST, and its reply: the transport of queries (HttpRequest) and images
//! (ImageDownload), and the only place with a timer for silent servers. Redirects, proxies and certificates follow
//! makeNetwork(): a key never leaves its server. Neither the total time nor the body is limited. Bodies are
//! decompressed here, see ContentDecoder: Qt 6.4 ends a body that it cannot decompress with the packed bytes, or not at
//! all. A header over maxHeaderBytes is a BadAnswer, but only when it is complete: Qt 6.4 buffers it internally, so a
//! hostile one can use as much memory as arrives within `firstByteMs`. Lives on the thread of its network.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maxHeaderBytes = 1024 * 1024; //!< of all header lines of an answer

    //! Starts immediately; no signal is emitted from within the constructor.
    HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request, const HttpLimits &limits,
                 QObject *parent = nullptr, const QByteArray &body = {});
    ~HttpExchange() override; //!< without a further signal

    qint64 available() const;                        //!< bytes that can be read; more may follow once they are read
    qint64 read(char *into, qint64 most);            //!< returns the number of bytes read; 0 also if none are available
    QByteArray read(qint64 most);                    //!< the same as a value
    qint64 received() const { return m_received; }   //!< bytes read so far, decompressed
    bool hasArrived() const { return m_hasArrived; } //!< complete or failed, though bytes may be unread
    bool isAnswer() const;                           //!< see archive::isAnswer()
    int status() const;                              //!< HTTP status; 0 before there is one
    QString contentType() const;
    QByteArray header(const QByteArray &name) const; //!< of the answer; empty if there is none

    //! While the consumer processes data, time does not count.
    void setConsuming(bool isConsuming);

    void cancel(); //!< ends it as Cancelled
    void abort();  //!< ends it; the caller knows the reason

    //! The error of an arrived reply: of the network, of its status, Timeout, Cancelled, or Offline if it is shorter
    //! than announced. `head` is the beginning of the body, which may contain the server's message.
    Result<void> outcome(QByteArrayView head) const;

Q_SIGNALS:
    void arrived(); //!< more can be read
    void ended();   //!< emitted once: the reply has arrived; unread bytes can still be read

private:
    void checkHeader();
    void decode();
    qint64 unread() const;
    qint64 arrivedBytes() const;
    void readyRead();
    void timeOut();
    void count();
    bool isShort() const;

    const HttpLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QElapsedTimer m_clock;
    MinimumSpeed m_speed;
    std::optional<ContentDecoder> m_decoder; //!< if the body is compressed
    qint64 m_received = 0;
    qint64 m_taken = 0;      //!< bytes of the body as sent, taken from m_reply
    qint64 m_heldSince = -1; //!< by m_clock: since when received bytes wait for their consumer; -1 if none do
    bool m_isConsuming = false;
    bool m_hasArrived = false;
    bool m_timedOut = false;
    bool m_cancelled = false;
    bool m_isHeaderTooLarge = false;
    bool m_isUndecodable = false;
};

} // namespace tcia::archive
