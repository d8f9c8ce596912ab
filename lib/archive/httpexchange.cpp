// SPDX-License-Identifier: Apache-2.0
#include "archive/httpexchange.h"

#include "archive/httperror.h"
#include "archive/httpsend.h"
#include "archive/requestbuilder.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qint64 decodedAhead = 256 * 1024; // decompressed bytes that wait for their consumer

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const QNetworkRequest &request, const HttpLimits &limits,
                           QObject *parent, const QByteArray &body)
    : QObject(parent), m_limits(limits), m_reply(sendRequest(network, request, body)), m_speed(limits.speed)
{
    m_reply->setReadBufferSize(limits.readAheadBytes);
    m_clock.start();
    // Qt 6.4 reports its own transfer timeout as a cancel, so the timeout is implemented here.
    m_silence.setSingleShot(true);
    m_silence.start(limits.connectMs);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::timeOut);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_silence.start(m_limits.firstByteMs); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readyRead);
    const auto arrive = [this] {
        m_hasArrived = true;
        m_silence.stop();
        decode();
        Q_EMIT ended();
    };
    connect(m_reply, &QNetworkReply::finished, this, arrive, Qt::SingleShotConnection);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    endReply(*m_reply);
    m_reply->deleteLater();
}

qint64 HttpExchange::unread() const
{
    return m_reply && m_reply->isOpen() ? m_reply->bytesAvailable() : 0; // an aborted reply is closed
}

qint64 HttpExchange::arrivedBytes() const { return m_taken + unread(); }

qint64 HttpExchange::available() const
{
    return !m_decoder ? unread() : m_reply && m_reply->isOpen() ? m_decoder->available() : 0;
}

qint64 HttpExchange::read(char *into, qint64 most)
{
    qint64 got = 0;
    if (available() > 0 && most > 0) {
        got = m_decoder ? m_decoder->read(into, most) : qMax<qint64>(0, m_reply->read(into, most));
        m_taken += m_decoder ? 0 : got;
        decode();
    }
    m_received += got;
    count();
    return got;
}

//! Decompresses what has arrived, as far as its consumer keeps up: the rest stays where it bounds the connection.
void HttpExchange::decode()
{
    while (m_decoder && m_decoder->state() && m_decoder->available() < decodedAhead && unread() > 0) {
        char piece[ContentDecoder::packedBytes];
        const qint64 got = m_reply->read(piece, sizeof piece);
        if (got <= 0)
            return;
        m_taken += got;
        m_decoder->add(QByteArrayView(piece, got));
    }
    if (m_decoder && !m_decoder->state() && arrivedBytes() > 0 && !std::exchange(m_isUndecodable, true))
        // Queued, for the consumer is in the middle of reading.
        QMetaObject::invokeMethod(this, &HttpExchange::abort, Qt::QueuedConnection);
}

QByteArray HttpExchange::read(qint64 most)
{
    QByteArray bytes(qMin(most, available()), Qt::Uninitialized);
    bytes.truncate(read(bytes.data(), bytes.size()));
    return bytes;
}

bool HttpExchange::isAnswer() const { return m_reply && archive::isAnswer(*m_reply); }

int HttpExchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QByteArray HttpExchange::header(const QByteArray &name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

QString HttpExchange::contentType() const
{
    return m_reply ? m_reply->header(QNetworkRequest::ContentTypeHeader).toString() : QString();
}

void HttpExchange::setConsuming(bool isConsuming)
{
    m_isConsuming = isConsuming;
    count();
}

void HttpExchange::cancel()
{
    m_cancelled = true;
    abort();
}

void HttpExchange::abort()
{
    if (m_reply && !m_hasArrived)
        endReply(*m_reply);
}

void HttpExchange::timeOut()
{
    m_timedOut = true;
    abort();
}

void HttpExchange::checkHeader()
{
    qsizetype bytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        bytes += name.size() + value.size();
    const QByteArray coding = m_reply->rawHeader("Content-Encoding");
    m_decoder.reset(); // of a redirect's header
    if (ContentDecoder::isNeeded(coding))
        m_decoder.emplace(coding);
    if (bytes <= maxHeaderBytes && (bytes > 0 || !isAnswer())) // Qt keeps nothing of a header that is too large for it
        return;
    m_isHeaderTooLarge = true;
    abort();
}

// From the first byte on, two limits apply: the minimum speed covers slow bodies, the stall timeout interrupted ones.
void HttpExchange::readyRead()
{
    if (m_heldSince < 0 && m_speed.isTooSlow(arrivedBytes(), m_clock.elapsed()))
        return timeOut();
    decode();
    count();
    Q_EMIT arrived();
}

void HttpExchange::count()
{
    if (m_hasArrived)
        return;
    const qint64 now = m_clock.elapsed();
    if (m_isConsuming || available() > 0) {
        m_silence.stop();
        m_heldSince = m_heldSince < 0 ? now : m_heldSince;
        return;
    }
    if (const qint64 since = std::exchange(m_heldSince, -1); since >= 0)
        m_speed.extend(now - since);
    const qint64 left = m_limits.speed.bytes > 0 ? qMax<qint64>(0, m_speed.msLeft(now)) : m_limits.stallMs;
    m_silence.start(int(qMin<qint64>(left, m_limits.stallMs)));
}

//! Qt does not report every prematurely closed connection.
bool HttpExchange::isShort() const
{
    const QVariant promised = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return (promised.isValid() && arrivedBytes() < promised.toLongLong()) ||
           (m_decoder && arrivedBytes() > 0 && !m_decoder->isAtEnd() && unread() == 0);
}

Result<void> HttpExchange::outcome(QByteArrayView head) const
{
    const ErrorContext context {.url = displayUrl(m_reply->request().url())};
    if (m_cancelled)
        return failure(Error::Kind::Cancelled, {}, context);
    if (m_isHeaderTooLarge)
        return failure(headerError(context));
    if (m_isUndecodable && isAnswer()) {
        Error error = m_decoder->state().error();
        error.context = context;
        return failure(error);
    }
    if (const auto good = errorFrom(*m_reply, head, m_timedOut, m_isUndecodable); !good)
        return good;
    if (m_hasArrived && isShort())
        return failure(endedTooEarly(context));
    return {};
}

} // namespace tcia::archive
