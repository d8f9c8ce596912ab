// SPDX-License-Identifier: Apache-2.0
#include "archive/multipartreader.h"

#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

Result<void> malformed()
{
    return failure(Error::Kind::BadAnswer,
                   english<QT_TRANSLATE_NOOP("Reasons", "It is not a valid list of parts (multipart).")>());
}

//! The value that a parameter has after its `=`, and the rest behind it.
QString parameterValue(QStringView &rest)
{
    QString value;
    if (!rest.startsWith(u'"')) {
        const qsizetype end = rest.indexOf(u';');
        value = rest.first(end < 0 ? rest.size() : end).trimmed().toString();
        rest = end < 0 ? QStringView() : rest.sliced(end);
        return value;
    }
    qsizetype at = 1;
    for (; at < rest.size() && rest[at] != u'"'; ++at) {
        if (rest[at] == u'\\' && at + 1 < rest.size())
            ++at;
        value += rest[at];
    }
    rest = at < rest.size() ? rest.sliced(at + 1) : QStringView();
    return value;
}

//! The value of a header; empty if it is missing.
QByteArray headerOf(QByteArrayView head, QByteArrayView name)
{
    for (const QByteArray &line : head.toByteArray().split('\n'))
        if (const qsizetype colon = line.indexOf(':');
            colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    return {};
}

//! The end of the header lines and the begin of what follows; -1 if it has not arrived.
std::pair<qsizetype, qsizetype> headEnd(QByteArrayView bytes)
{
    if (bytes.startsWith("\r\n"))
        return {0, 2};
    if (bytes.startsWith("\n"))
        return {0, 1};
    const qsizetype full = bytes.indexOf("\r\n\r\n"), bare = bytes.indexOf("\n\n");
    if (full >= 0 && (bare < 0 || full < bare))
        return {full, full + 4};
    return {bare, bare + 2};
}

} // namespace

MultipartReader::MultipartReader(const QByteArray &boundary, Sink sink)
    : m_delimiter("\r\n--" + boundary), m_sink(std::move(sink))
{
}

QByteArray MultipartReader::boundaryOf(const QString &contentType)
{
    QStringView rest(contentType);
    if (!rest.trimmed().startsWith("multipart/"_L1, Qt::CaseInsensitive))
        return {};
    for (qsizetype at = rest.indexOf(u';'); at >= 0; at = rest.indexOf(u';')) {
        rest = rest.sliced(at + 1);
        const qsizetype equals = rest.indexOf(u'='), next = rest.indexOf(u';');
        if (equals < 0 || (next >= 0 && next < equals))
            continue;
        const QStringView name = rest.first(equals).trimmed();
        rest = rest.sliced(equals + 1);
        while (rest.startsWith(u' '))
            rest = rest.sliced(1);
        const QString value = parameterValue(rest);
        if (name.compare("boundary"_L1, Qt::CaseInsensitive) == 0)
            return value.size() <= maxBoundaryBytes ? value.toLatin1() : QByteArray();
    }
    return {};
}

Result<void> MultipartReader::add(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    Result<void> result;
    while (result && isStepDone(result)) {
    }
    return result;
}

// One step of reading; false if it needs more bytes.
bool MultipartReader::isStepDone(Result<void> &result)
{
    switch (m_state) {
    case State::Before: return skipBefore(result);
    case State::Delimiter: return readDelimiter(result);
    case State::Head: return readHead(result);
    case State::Body: return readBody(result);
    case State::After:
        m_otherBytes += m_buffer.size();
        m_buffer.clear();
        if (m_otherBytes > maxOtherBytes)
            result = malformed();
        return false;
    }
    Q_UNREACHABLE();
}

bool MultipartReader::skipBefore(Result<void> &result)
{
    const QByteArrayView mark = QByteArrayView(m_delimiter).sliced(1); // the line before may end in LF alone
    const qsizetype at = m_buffer.indexOf(mark);
    const qsizetype skipped = at >= 0 ? at + mark.size() : qMax<qsizetype>(0, m_buffer.size() - mark.size());
    m_otherBytes += skipped;
    m_buffer.remove(0, skipped);
    if (m_otherBytes > maxOtherBytes)
        result = malformed();
    if (at < 0)
        return false;
    m_otherBytes = 0;
    m_state = State::Delimiter;
    return true;
}

// What follows a delimiter tells it from data that only look like one.
bool MultipartReader::readDelimiter(Result<void> &result)
{
    if (m_buffer.size() < 2)
        return false;
    if (m_buffer.startsWith("--")) {
        m_buffer.remove(0, 2);
        m_state = State::After;
        result = endPart();
        return true;
    }
    qsizetype at = 0;
    while (at < m_buffer.size() && (m_buffer[at] == ' ' || m_buffer[at] == '\t'))
        ++at;
    if (at + 1 >= m_buffer.size()) {
        if (at > maxHeadBytes)
            result = malformed();
        return false;
    }
    const bool isFull = QByteArrayView(m_buffer).sliced(at).startsWith("\r\n");
    if (isFull || m_buffer[at] == '\n') {
        m_buffer.remove(0, at + (isFull ? 2 : 1));
        m_state = State::Head;
        result = endPart();
    } else if (m_parts > 0) {
        m_state = State::Body;
        result = write(m_delimiter);
    } else {
        result = malformed();
    }
    return true;
}

bool MultipartReader::readHead(Result<void> &result)
{
    const auto [end, next] = headEnd(m_buffer);
    if (end < 0 && m_buffer.size() <= maxHeadBytes)
        return false;
    if (end < 0 || end > maxHeadBytes) {
        result = malformed();
        return false;
    }
    result = beginPart(QByteArrayView(m_buffer).first(end));
    m_buffer.remove(0, next);
    m_state = State::Body;
    return true;
}

Result<void> MultipartReader::beginPart(QByteArrayView head)
{
    bool isNumber = false;
    const qint64 length = headerOf(head, "Content-Length").toLongLong(&isNumber);
    m_announced = isNumber && length >= 0 ? length : -1;
    m_written = 0;
    ++m_parts;
    return m_sink.begin();
}

bool MultipartReader::readBody(Result<void> &result)
{
    const qsizetype at = m_buffer.indexOf(m_delimiter);
    const qsizetype ready = at >= 0 ? at : qMax<qsizetype>(0, m_buffer.size() - m_delimiter.size() + 1);
    if (ready > 0)
        result = write(QByteArrayView(m_buffer).first(ready));
    m_buffer.remove(0, at >= 0 ? at + m_delimiter.size() : ready);
    if (at >= 0)
        m_state = State::Delimiter;
    return at >= 0;
}

Result<void> MultipartReader::write(QByteArrayView bytes)
{
    m_written += bytes.size();
    return m_sink.write(bytes);
}

Result<void> MultipartReader::endPart() const
{
    if (m_parts == 0 || m_announced < 0 || m_written == m_announced)
        return {};
    return failure(
        m_written < m_announced ? Error::Kind::Incomplete : Error::Kind::BadArchive,
        english<QT_TRANSLATE_NOOP("Reasons", "%1 of %2 bytes of one file were received.")>().arg(m_written).arg(
            m_announced));
}

} // namespace tcia::archive
