// SPDX-License-Identifier: Apache-2.0
#include "archive/contentdecoder.h"

#include "core/async.h"
#include "core/reason.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
// Rows that repeat each other pack 20 to 150 to 1, empty images 1000 to 1: only large bodies are suspicious.
constexpr qint64 largestRatio = 200;
constexpr qint64 ratioCheckedFromBytes = 512 * 1024 * 1024; // decompressed
// Compressed data that unpacks to less than itself, for ever.
constexpr qint64 emptyCheckedFromBytes = 1024 * 1024; // as sent

QByteArray normalized(const QByteArray &coding) { return coding.trimmed().toLower(); }
bool isGzip(const QByteArray &coding) { return coding == "gzip" || coding == "x-gzip"; }

std::unique_ptr<InflateStream> stream(InflateStream::Format format)
{
    return std::make_unique<InflateStream>(format, pieceSize);
}

} // namespace

bool ContentDecoder::isNeeded(const QByteArray &coding)
{
    // The rest are no codings (RFC 9110, 8.4.1), but charsets and the like that servers put there by mistake.
    static const QList<QByteArray> plain {"", "identity", "none", "binary", "8bit", "utf-8"};
    return !plain.contains(normalized(coding));
}

ContentDecoder::ContentDecoder(const QByteArray &coding) : m_coding(normalized(coding))
{
    if (isGzip(m_coding) || m_coding == "deflate")
        m_inflation = stream(InflateStream::Format::GzipOrZlib);
    else
        m_state = failure(Error::Kind::BadAnswer,
                          english<QT_TRANSLATE_NOOP("Reasons", "It is compressed in a way that was not asked for.")>());
}

void ContentDecoder::add(QByteArrayView packed)
{
    if (!m_state)
        return;
    m_decoded.remove(0, std::exchange(m_taken, 0));
    m_state = attempt([this, packed] { return inflate(packed); });
}

Result<void> ContentDecoder::inflate(QByteArrayView packed)
{
    const bool isFirst = m_packedTotal == 0;
    m_packedTotal += packed.size();
    const auto sink = [this](QByteArrayView piece) { return take(piece); };
    for (QByteArrayView rest = packed; !rest.isEmpty();) {
        if (m_isAtEnd && !isGzip(m_coding))
            return failure(Error::Kind::BadAnswer,
                           english<QT_TRANSLATE_NOOP("Reasons", "More follows its compressed data.")>());
        if (std::exchange(m_isAtEnd, false)) // another member
            m_inflation = stream(InflateStream::Format::GzipOrZlib);
        qsizetype consumed = 0;
        auto outcome = m_inflation->add(rest, consumed, sink);
        if (outcome && *outcome == InflateStream::Outcome::Damaged && isFirst && m_total == 0 && !isGzip(m_coding)) {
            m_inflation = stream(InflateStream::Format::Raw);
            outcome = m_inflation->add(rest, consumed, sink);
        }
        if (!outcome)
            return failure(outcome.error());
        if (*outcome == InflateStream::Outcome::Damaged)
            return failure(Error::Kind::BadAnswer,
                           english<QT_TRANSLATE_NOOP("Reasons", "It cannot be decompressed.")>());
        m_isAtEnd = *outcome == InflateStream::Outcome::End;
        rest = rest.sliced(consumed);
    }
    if (m_packedTotal > emptyCheckedFromBytes && m_packedTotal > 2 * m_total)
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It holds hardly anything when it is decompressed.")>());
    return {};
}

Result<void> ContentDecoder::take(QByteArrayView piece)
{
    m_total += piece.size();
    if (m_total > ratioCheckedFromBytes && m_total / largestRatio > m_packedTotal)
        return failure(
            Error::Kind::BadAnswer,
            english<QT_TRANSLATE_NOOP("Reasons", "It becomes suspiciously large when it is decompressed.")>());
    m_decoded += piece;
    return {};
}

qint64 ContentDecoder::read(char *into, qint64 most)
{
    const qsizetype got = qMin<qint64>(most, available());
    std::memcpy(into, m_decoded.constData() + m_taken, size_t(got));
    m_taken += got;
    return got;
}

} // namespace tcia::archive
