// SPDX-License-Identifier: Apache-2.0
#include "provenance/record.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

constexpr std::array outcomeNames {"planned"_L1, "pending"_L1, "failed"_L1, "dropped"_L1,
                                   "downloaded"_L1}; // indexed by Outcome
static_assert(outcomeNames.size() == size_t(Outcome::Downloaded) + 1);

} // namespace

QString nameOf(Outcome outcome) { return outcomeNames[size_t(outcome)]; }

std::optional<Outcome> outcomeFrom(QStringView name)
{
    const auto found = std::ranges::find_if(outcomeNames, [name](QLatin1StringView one) { return one == name; });
    return found == outcomeNames.end() ? std::nullopt : std::optional(Outcome(found - outcomeNames.begin()));
}

QString proofMeaning(Digest::Kind proof)
{
    switch (proof) {
    case Digest::Kind::Md5: return u"Every image has the MD5 sum that the source announced for it."_s;
    case Digest::Kind::Crc32:
        return u"Every image has the CRC-32 of the ZIP archive it came in, and their number is the announced one: "
               "nothing was damaged or lost on the way."_s;
    case Digest::Kind::Size:
        return u"Every image has the size that the source announced for it, and their number is the announced one."_s;
    case Digest::Kind::None: break;
    }
    return u"The number of images is the announced one. The source announced neither sizes nor checksums."_s;
}

Count imagesOf(const Entry &entry)
{
    return entry.outcome == Outcome::Downloaded ? Count(entry.files.size()) : entry.series.imageCount;
}

Count bytesOf(const Entry &entry)
{
    if (entry.outcome != Outcome::Downloaded)
        return entry.series.fileSize;
    qint64 bytes = 0;
    for (const storage::UnpackedFile &file : entry.files)
        bytes += file.size;
    return bytes;
}

} // namespace tcia::provenance
