// SPDX-License-Identifier: Apache-2.0
// A list of any length is parsed in pieces that are lists themselves: `[`, the text up to the comma after a row, `]`.
// The position of such a comma is guessed from the surrounding bytes; simdjson rejects the piece if the comma is inside
// a text or an inner list.
#include "archive/recordstream.h"

#include "archive/httperror.h"
#include "archive/jsonrows.h"
#include "archive/rowreader.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;       // fits the processor's caches
constexpr qsizetype wordsBytes = 16 * 1024;        // of an answer that is not a list, enough for the server's message
constexpr qsizetype usualBytes = 4 * 1024;         // rows have about a thousand
constexpr qsizetype rowBytes = 16 * 1024 * 1024;   // far above any row
constexpr qsizetype triedBytes = 64 * 1024 * 1024; // limit for repairing a row

bool isRepairable(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS || error == simdjson::STRING_ERROR;
}

} // namespace

template <typename Record>
RecordStream<Record>::RecordStream(QString url) : m_url(std::move(url)), m_reader(std::make_unique<RowReader<Record>>())
{
}

template <typename Record>
RecordStream<Record>::~RecordStream() = default;

template <typename Record>
Result<QList<Record>> RecordStream<Record>::feed(QByteArrayView bytes)
{
    QList<Record> rows;
    while (!bytes.isEmpty() && !m_error) {
        const QByteArrayView piece = bytes.first(qMin(bytes.size(), pieceBytes));
        bytes = bytes.sliced(piece.size());
        take(piece, rows);
    }
    return given(std::move(rows));
}

template <typename Record>
Result<QList<Record>> RecordStream<Record>::finish()
{
    QList<Record> rows;
    // For no rows the guide's engine sends [] and NBIA an empty body.
    m_count.isBlank = m_start.kind() == Kind::Unknown;
    if (m_start.kind() == Kind::List && !m_error)
        readRest(rows);
    else if ((m_start.kind() == Kind::Other || !m_start.brokenMark().isEmpty()) && !m_error)
        refuse(english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested list.")>(), m_text);
    return given(std::move(rows));
}

template <typename Record>
void RecordStream<Record>::take(QByteArrayView piece, QList<Record> &rows)
{
    if (m_start.kind() == Kind::Unknown) {
        if (!m_start.skip(piece))
            return;
        m_text += m_start.brokenMark();
    }
    m_text += piece;
    if (m_start.kind() == Kind::List)
        readWhole(rows);
    else if (m_text.size() >= wordsBytes)
        refuse(english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested list.")>(), m_text);
}

//! Parses the complete rows. If a row contains many commas like those between rows, not all are tried before more data
//! arrives.
template <typename Record>
void RecordStream<Record>::readWhole(QList<Record> &rows)
{
    constexpr int tries = 8;
    if (m_text.size() < m_nextTrySize)
        return;
    qsizetype comma = m_text.size();
    for (int i = 0; i < tries; ++i) {
        comma = lastRowEnd(m_text, comma);
        if (comma < 0)
            break;
        const RowsRead read = readUpTo(comma, rows);
        if (!read.error || read.begun > 1)
            return keepFrom(read.error ? read.begun : comma + 1);
        if (isRepairable(read.error)) {
            if (readOneByOne(comma, rows))
                return;
            break;
        }
    }
    if (m_text.size() > rowBytes)
        return refuse(english<QT_TRANSLATE_NOOP("Reasons", "It is larger than any valid row.")>(), {}, rowNumber());
    m_nextTrySize = m_text.size() < usualBytes ? 0 : 2 * m_text.size(); // keeps the total cost linear
}

//! Parses the last row and the end after all data has arrived.
template <typename Record>
void RecordStream<Record>::readRest(QList<Record> &rows)
{
    for (;;) {
        const qint64 before = m_count.rows + m_count.unusable.empty;
        RowsRead last = read(m_text, m_text.size(), rows);
        if (last.error && last.begun > 1) {
            keepFrom(last.begun);
            continue;
        }
        if (isRepairable(last.error)) {
            if (readOneByOne(m_text.size(), rows))
                continue;
            m_text = repairedJson(m_text);
            last = read(m_text, m_text.size(), rows);
        }
        const bool whole = !last.error && (!m_afterComma || m_count.rows + m_count.unusable.empty > before);
        if (whole && !m_anyObject && m_count.unusable.empty > 0)
            refuse(english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested list.")>(), m_text);
        else if (!whole)
            refuse(english<QT_TRANSLATE_NOOP("Reasons", "Its JSON is invalid: %1.")>().arg(
                       QString::fromUtf8(simdjson::error_message(last.error ? last.error : simdjson::TAPE_ERROR))),
                   {}, rowNumber());
        return;
    }
}

//! Parses the rows before `end` one by one, so that only broken rows are repaired. False if even the first cannot be
//! parsed.
template <typename Record>
bool RecordStream<Record>::readOneByOne(qsizetype end, QList<Record> &rows)
{
    qsizetype begin = 1;
    qsizetype tried = 0;
    for (qsizetype comma = nextRowEnd(m_text, begin); comma >= 0 && comma <= end && tried < triedBytes;
         comma = nextRowEnd(m_text, comma + 1)) {
        tried += comma - begin;
        if (!readOne('[' + m_text.sliced(begin, comma - begin) + ']', rows))
            continue; // the comma was not between rows
        begin = comma + 1;
        tried = 0;
    }
    const bool any = begin > 1;
    if (any)
        keepFrom(begin);
    return any;
}

template <typename Record>
bool RecordStream<Record>::readOne(QByteArray list, QList<Record> &rows)
{
    RowsRead one = read(list, list.size(), rows);
    if (isRepairable(one.error)) {
        list = repairedJson(list);
        one = read(list, list.size(), rows);
    }
    return !one.error;
}

//! Parses the list before the comma.
template <typename Record>
RowsRead RecordStream<Record>::readUpTo(qsizetype comma, QList<Record> &rows)
{
    char *const end = m_text.data() + comma; // QByteArray's terminating NUL leaves room for it
    const char behind = end[1];
    end[0] = ']';
    end[1] = '\0';
    const RowsRead out = read(m_text, comma + 1, rows);
    m_text.data()[comma] = ',';
    m_text.data()[comma + 1] = behind;
    return out;
}

template <typename Record>
RowsRead RecordStream<Record>::read(QByteArray &text, qsizetype size, QList<Record> &rows)
{
    const qsizetype before = rows.size();
    text.reserve(text.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    const RowsRead out = m_reader->read(text.constData(), size_t(size), size_t(text.capacity()), rows);
    m_count.rows += rows.size() - before;
    m_count.unusable += out.unusable;
    m_anyObject = m_anyObject || out.anyObject;
    return out;
}

//! Removes the parsed bytes.
template <typename Record>
void RecordStream<Record>::keepFrom(qsizetype position)
{
    m_text.remove(1, position - 1);
    m_afterComma = true;
    m_nextTrySize = 0;
}

template <typename Record>
Result<QList<Record>> RecordStream<Record>::given(QList<Record> rows) const
{
    if (m_error)
        return failure(*m_error);
    return rows;
}

template <typename Record>
void RecordStream<Record>::refuse(const QString &detail, QByteArrayView words, qint64 row)
{
    m_error = Error {.kind = Error::Kind::BadAnswer,
                     .detail = detail,
                     .context = {.url = m_url, .row = row},
                     .serverText = serverWords(words)};
    m_text.clear();
}

template class RecordStream<Patient>;
template class RecordStream<Study>;
template class RecordStream<Series>;
template class RecordStream<SeriesSize>;
template class RecordStream<CollectionDescription>;
template class RecordStream<CollectionCount>;

} // namespace tcia::archive
