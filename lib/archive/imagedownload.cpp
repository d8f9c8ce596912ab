// SPDX-License-Identifier: Apache-2.0
#include "archive/imagedownload.h"

#include "archive/bandwidth.h"
#include "archive/bodykind.h"
#include "archive/httperror.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/redactor.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qsizetype signatureSize = 4;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qint64 readAheadBytes = 2 * 1024 * 1024; // unread: a slow disk must not fill memory
constexpr qsizetype headLimit = 16 * 1024;         // of a body that is not a ZIP, enough for the server's message

HttpLimits buffered(HttpLimits limits)
{
    limits.readAheadBytes = readAheadBytes;
    return limits;
}

} // namespace

bool supportsMd5(const Server &server) { return dialect(server.dialect).supportsMd5; }

ImageDownload::ImageDownload(QNetworkAccessManager &network, ObjectRequest request, QIODevice &sink, Limits limits,
                             Bandwidth *bandwidth, QObject *parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_sink(sink),
      m_bandwidth(bandwidth),
      m_exchange(network, m_request.toSend(), buffered(limits)),
      m_piece(pieceSize, Qt::Uninitialized)
{
    if (m_bandwidth)
        connect(m_bandwidth, &Bandwidth::refilled, this, [this] {
            if (m_exchange.available() > 0)
                guarded([this] { readSome(); });
        });
    connect(&m_exchange, &HttpExchange::arrived, this, [this] { guarded([this] { readSome(); }); });
    connect(&m_exchange, &HttpExchange::ended, this, [this] { guarded([this] { finish(); }); });
}

ImageDownload::~ImageDownload() = default;

// No exception may pass through the event loop.
template <typename Step>
void ImageDownload::guarded(Step step)
{
    try {
        step();
    } catch (...) {
        end(failure(caught()));
        m_exchange.abort();
    }
}

bool ImageDownload::isListedVersion() const
{
    const QByteArray version = m_request.request.rawHeader("If-Match");
    return !version.isEmpty() && m_exchange.header("ETag") == version;
}

void ImageDownload::cancel()
{
    if (!m_ended)
        m_exchange.cancel();
}

// Through one small buffer, to avoid repeated large allocations.
void ImageDownload::readSome()
{
    while (!m_ended) {
        const qint64 there = qMin<qint64>(m_exchange.available(), m_piece.size());
        const qint64 got = m_exchange.read(m_piece.data(), m_bandwidth ? m_bandwidth->take(there, this) : there);
        if (got <= 0)
            break;
        take(QByteArrayView(m_piece.constData(), got));
    }
    if (m_ended)
        return;
    Q_EMIT progressed(m_isExpected ? m_exchange.received() : 0); // an error page is not part of the series
    if (m_exchange.hasArrived() && m_exchange.available() == 0)
        conclude();
}

void ImageDownload::take(QByteArrayView bytes)
{
    if (m_isExpected)
        return takeOver(bytes);
    if (m_request.container == Container::Zip || !m_exchange.isAnswer() || isTextType(m_exchange.contentType()))
        return takeHead(bytes);
    expect();
    if (constexpr int whole = 200; m_request.offset > 0 && m_exchange.status() == whole)
        Q_EMIT restarted();
    takeOver(bytes);
}

//! Until it is known whether it is a ZIP.
void ImageDownload::takeHead(QByteArrayView bytes)
{
    m_head += bytes.first(qMin(bytes.size(), qMax<qsizetype>(0, headLimit - m_head.size())));
    const bool isZip = m_request.container == Container::Zip && m_exchange.isAnswer();
    if (isZip && m_head.size() >= signatureSize && beginsLikeZip(m_head)) {
        m_isExpected = true;
        const QByteArrayView rest = bytes.last(m_exchange.received() - m_head.size()); // the head may be truncated
        takeOver(std::exchange(m_head, {}));
        takeOver(rest);
    } else if (m_head.size() == headLimit) { // enough to know that it is not a ZIP
        end(failure(unexpectedContent()));
        m_exchange.abort();
    }
}

//! Prepares for an image, or for parts. Servers may answer a single image without parts, whatever was asked for.
void ImageDownload::expect()
{
    m_isExpected = true;
    if (const QByteArray boundary = MultipartReader::boundaryOf(m_exchange.contentType()); !boundary.isEmpty())
        m_parts.emplace(boundary,
                        MultipartReader::Sink {.begin = [this] { return beginPart(); },
                                               .write = [this](QByteArrayView bytes) { return write(bytes); }});
    else if (const auto begun = beginPart(); !begun) {
        end(failure(begun.error()));
        m_exchange.abort();
    }
}

Result<void> ImageDownload::beginPart()
{
    if (m_request.container == Container::Multipart)
        return m_request.nextPart ? m_request.nextPart() : Result<void>();
    if (!m_parts || m_parts->parts() <= 1)
        return {};
    return failure(Error::Kind::BadAnswer,
                   english<QT_TRANSLATE_NOOP("Reasons", "It holds several images instead of one.")>(),
                   {.seriesUid = m_request.seriesUid});
}

Result<void> ImageDownload::write(QByteArrayView bytes)
{
    if (m_sink.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return failure(Error::Kind::Disk, m_sink.errorString()); // the sink knows more about its target
}

void ImageDownload::takeOver(QByteArrayView bytes)
{
    if (m_ended)
        return;
    auto taken = m_parts ? m_parts->add(bytes) : write(bytes);
    if (taken)
        return;
    if (taken.error().context.seriesUid.isEmpty())
        taken.error().context.seriesUid = m_request.seriesUid;
    end(taken);
    m_exchange.abort();
}

void ImageDownload::finish()
{
    if (m_exchange.available() > 0)
        readSome();
    else
        conclude();
}

void ImageDownload::conclude()
{
    constexpr int noContent = 204;
    const bool isEmptyImage =
        m_request.container == Container::Image && m_exchange.received() == 0 && m_exchange.status() != noContent;
    if ((!m_isExpected && !isEmptyImage) || !m_exchange.outcome({}))
        return end(failure(unexpectedContent()));
    if (m_parts && !m_parts->isComplete()) // a body without a length looks whole
        return end(failure(endedTooEarly({.seriesUid = m_request.seriesUid})));
    if (m_parts && m_parts->parts() == 0)
        return end(failure(unexpectedContent()));
    end({});
}

Error ImageDownload::unexpectedContent() const
{
    if (const auto good = m_exchange.outcome(m_head); !good) {
        Error error = good.error();
        error.context.seriesUid = m_request.seriesUid;
        return error;
    }
    return otherContent(m_request.container, m_request.seriesUid, m_head);
}

void ImageDownload::end(const Result<void> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(result ? result : failure(redacted(result.error())));
}

} // namespace tcia::archive
