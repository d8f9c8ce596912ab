// SPDX-License-Identifier: Apache-2.0
#include "archive/decode.h"

#include "core/records.h"
#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

template <typename Record>
void decode(const QByteArray &bytes)
{
    const auto rows = archive::decodeRecords<Record>(bytes, u"an answer"_s);
    insist(rows || !rows.error().detail.isEmpty() || !rows.error().serverText.isEmpty(), "what is refused has a reason");
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
