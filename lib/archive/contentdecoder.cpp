// SPDX-License-Identifier: Apache-2.0
#include "archive/contentdecoder.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
// Rows that repeat each other pack 20 to 60 to 1.
constexpr qint64 largestRatio = 150;
constexpr qint64 checkedFrom = 16 * 1024 * 1024; // decompressed bytes; fewer are harmless at any ratio

QByteArray named(const QByteArray &coding) { return coding.trimmed().toLower(); }

} // namespace

bool ContentDecoder::isNeeded(const QByteArray &coding)
{
    return !named(coding).isEmpty() && named(coding) != "identity";
}

ContentDecoder::ContentDecoder(const QByteArray &coding)
{
    if (const QByteArray name = named(coding); name == "gzip" || name == "x-gzip" || name == "deflate")
        m_inflation = std::make_unique<InflateStream>(InflateStream::Format::Wrapped, pieceSize);
    else
        m_state = failure(Error::Kind::BadAnswer, u"It is compressed in a way that was not asked for."_s);
}

void ContentDecoder::add(QByteArrayView packed)
{
    if (m_isAtEnd || !m_state)
        return;
    m_packedTotal += packed.size();
    qsizetype consumed = 0;
    const auto outcome = m_inflation->add(packed, consumed, [this](QByteArrayView piece) { return take(piece); });
    if (!outcome)
        m_state = failure(outcome.error());
    else if (*outcome == InflateStream::Outcome::Damaged)
        m_state = failure(Error::Kind::BadAnswer, u"It cannot be decompressed."_s);
    else
        m_isAtEnd = *outcome == InflateStream::Outcome::End;
}

Result<void> ContentDecoder::take(QByteArrayView piece)
{
    m_total += piece.size();
    if (m_total > checkedFrom && m_total / largestRatio > m_packedTotal)
        return failure(Error::Kind::BadAnswer, u"It becomes suspiciously large when it is decompressed."_s);
    m_decoded += piece;
    return {};
}

qint64 ContentDecoder::read(char *into, qint64 most)
{
    const qsizetype got = qMin<qint64>(most, available());
    std::memcpy(into, m_decoded.constData() + m_taken, size_t(got));
    m_taken += got;
    if (m_taken == m_decoded.size()) {
        m_decoded.resize(0); // keeps its memory
        m_taken = 0;
    }
    return got;
}

} // namespace tcia::archive
