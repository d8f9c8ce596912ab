// SPDX-License-Identifier: Apache-2.0
#include "archive/decode.h"
#include "archive/recordstream.h"

#include "core/records.h"
#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

//! Cut into pieces whose sizes its bytes determine, so that the fuzzer chooses them; larger ones further on, for the
//! sake of time.
template <typename Record>
Result<QList<Record>> inPieces(const QByteArray &bytes)
{
    archive::RecordStream<Record> stream(u"an answer"_s);
    QList<Record> rows;
    qsizetype size = 0;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        size = qMin<qsizetype>(1 + static_cast<unsigned char>(bytes[at]) % 64 + at / 16, bytes.size() - at);
        const auto whole = stream.feed(QByteArrayView(bytes).sliced(at, size));
        if (!whole)
            return failure(whole.error());
        rows += *whole;
    }
    const auto last = stream.finish();
    if (!last)
        return failure(last.error());
    rows += *last;
    insist(stream.count().rows == rows.size(), "every row is counted");
    return rows;
}

template <typename Record>
void decode(const QByteArray &bytes)
{
    const auto rows = archive::decodeRecords<Record>(bytes, u"an answer"_s);
    insist(rows || !rows.error().detail.isEmpty() || !rows.error().serverText.isEmpty(),
           "what is refused has a reason");
    const auto cut = inPieces<Record>(bytes);
    insist(rows.has_value() == cut.has_value() && (!rows || *rows == *cut), "an answer is the same however it arrives");
}

} // namespace

void json(const QByteArray &bytes)
{
    decode<Series>(bytes);
    decode<Patient>(bytes);
    decode<Study>(bytes);
    decode<SeriesSize>(bytes);
    (void)archive::decodeObject(bytes, u"an answer"_s);
}

} // namespace tcia::fuzz
