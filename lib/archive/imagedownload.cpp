// SPDX-License-Identifier: Apache-2.0
#include "archive/imagedownload.h"

#include "archive/bandwidth.h"
#include "archive/httperror.h"
#include "core/async.h"
#include "core/redactor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

// PKZIP's local file header, possibly preceded by text or a self-extractor, and the end record that an empty archive
// starts with. A self-extractor may exceed the inspected head.
bool beginsLikeZip(const QByteArray &head)
{
    return head.contains("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("MZ") ||
           head.startsWith("\x7f"
                           "ELF");
}
constexpr qsizetype signatureSize = 4;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype headLimit = 16 * 1024; // of a body that is not a ZIP, enough for the server's message

} // namespace

bool offersMd5(const Server &server) { return dialect(server.dialect).offersMd5; }

ImageDownload::ImageDownload(QNetworkAccessManager &network, What what, QIODevice &sink, Limits limits,
                             Bandwidth *bandwidth, QObject *parent)
    : QObject(parent),
      m_what(std::move(what)),
      m_sink(sink),
      m_limits(limits),
      m_bandwidth(bandwidth),
      m_speed(limits.speed),
      m_piece(pieceSize, Qt::Uninitialized)
{
    m_reply = network.get(m_what.request);
    m_reply->setReadBufferSize(2 * 1024 * 1024); // a slow disk must not fill memory
    m_clock.start();
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_reply)
            m_reply->abort();
    });
    m_silence.start(m_limits.connectMs);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_silence.start(m_limits.firstByteMs); });
    if (m_bandwidth)
        connect(m_bandwidth, &Bandwidth::refilled, this, [this] {
            if (!m_ended && m_reply->isOpen() && m_reply->bytesAvailable() > 0)
                guarded([this] { readSome(); });
        });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { guarded([this] { readSome(); }); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { guarded([this] { finish(); }); });
}

ImageDownload::~ImageDownload()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

// No exception may pass through the event loop.
template <typename Step>
void ImageDownload::guarded(Step step)
{
    try {
        step();
    } catch (...) {
        end(failure(caught()));
        m_reply->abort();
    }
}

void ImageDownload::cancel()
{
    if (m_reply && !m_ended)
        m_reply->abort();
}

// Through one small buffer, to avoid repeated large allocations.
void ImageDownload::readSome()
{
    m_silence.start(m_limits.stallMs); // also while our own rate limit delays it
    while (!m_ended && m_reply->isOpen()) {
        const qint64 there = qMin<qint64>(m_reply->bytesAvailable(), m_piece.size());
        const qint64 got = m_reply->read(m_piece.data(), m_bandwidth ? m_bandwidth->take(there) : there);
        if (got <= 0)
            break;
        take(QByteArrayView(m_piece.constData(), got));
    }
    if (endIfSlow())
        return;
    if (!m_ended)
        Q_EMIT progressed(m_isRight ? m_received : 0); // an error page is not part of the series
    if (m_hasArrived && !m_ended && (!m_reply->isOpen() || m_reply->bytesAvailable() == 0))
        conclude();
}

// Slowly dripping bytes never trigger the silence timeout. Unread bytes mean that our own rate limit delays it.
bool ImageDownload::endIfSlow()
{
    if (m_ended || m_hasArrived)
        return false;
    if (m_reply->bytesAvailable() > 0) {
        m_speed.restart(m_received, m_clock.elapsed());
        return false;
    }
    m_timedOut = m_speed.isTooSlow(m_received, m_clock.elapsed());
    if (m_timedOut)
        m_reply->abort();
    return m_timedOut;
}

void ImageDownload::take(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_isRight)
        return takeOver(bytes);
    if (m_what.container == Container::Image && isAnswer(*m_reply)) {
        m_isRight = true;
        return takeOver(bytes);
    }
    m_head += bytes.first(qMin(bytes.size(), qMax<qsizetype>(0, headLimit - m_head.size())));
    if (isAnswer(*m_reply) && m_head.size() >= signatureSize && beginsLikeZip(m_head)) {
        m_isRight = true;
        const QByteArrayView rest = bytes.last(m_received - m_head.size()); // the head may be truncated
        takeOver(std::exchange(m_head, {}));
        takeOver(rest);
    } else if (m_head.size() == headLimit) { // enough to know that it is not a ZIP
        end(failure(whatCameInstead()));
        m_reply->abort();
    }
}

void ImageDownload::takeOver(QByteArrayView bytes)
{
    if (m_ended || m_sink.write(bytes.data(), bytes.size()) == bytes.size())
        return;
    end(failure(Error::Kind::Disk, m_sink.errorString())); // the sink knows more about its target
    m_reply->abort();
}

void ImageDownload::finish()
{
    if (m_ended || !m_reply)
        return;
    m_hasArrived = true;
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        readSome();
    else
        conclude();
}

void ImageDownload::conclude()
{
    const bool isEmptyImage = m_what.container == Container::Image && isAnswer(*m_reply) && m_received == 0;
    if ((m_isRight || isEmptyImage) && m_reply->error() == QNetworkReply::NoError && !isShort())
        return end({});
    end(failure(whatCameInstead()));
}

//! Qt does not report every prematurely closed connection. A compressed transfer has a different length.
bool ImageDownload::isShort() const
{
    const QVariant promised = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return promised.isValid() && !m_reply->hasRawHeader("Content-Encoding") && m_received < promised.toLongLong();
}

Error ImageDownload::whatCameInstead() const
{
    if (const auto good = errorFrom(*m_reply, m_head, m_timedOut); !good) {
        Error error = good.error();
        error.context.seriesUid = m_what.seriesUid;
        return error;
    }
    if (isShort())
        return {.kind = Error::Kind::Offline,
                .detail = u"The connection ended before all data arrived."_s,
                .context = {.seriesUid = m_what.seriesUid}};
    if (m_head.isEmpty()) // whether the series exists is checked elsewhere
        return {.kind = Error::Kind::Incomplete,
                .detail = u"The server sent nothing."_s,
                .context = {.seriesUid = m_what.seriesUid}};
    return {.kind = Error::Kind::BadArchive,
            .detail = u"The server sent something else instead of a ZIP."_s,
            .context = {.seriesUid = m_what.seriesUid},
            .serverText = serverWords(m_head)};
}

void ImageDownload::end(const Result<void> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    Q_EMIT finished(result ? result : failure(redacted(result.error())));
}

} // namespace tcia::archive
