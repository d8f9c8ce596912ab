// SPDX-License-Identifier: Apache-2.0
#include "archive/multipartreader.h"

#include "fuzz/targets.h"

namespace tcia::fuzz {

namespace {

using archive::MultipartReader;

struct Read
{
    QList<QByteArray> parts;
    bool isGood = true;
    bool isComplete = false;
    bool operator==(const Read &) const = default;
};

//! Cut into pieces whose sizes its bytes determine, so that the fuzzer chooses them; or whole.
Read read(const QByteArray &bytes, bool inPieces)
{
    Read got;
    qsizetype taken = 0;
    MultipartReader reader("b", {.begin =
                                     [&] {
                                         got.parts << QByteArray();
                                         return Result<void>();
                                     },
                                 .write =
                                     [&](QByteArrayView part) {
                                         got.parts.last().append(part);
                                         taken += part.size();
                                         return Result<void>();
                                     }});
    qsizetype size = bytes.size();
    for (qsizetype at = 0; got.isGood && at < bytes.size(); at += size) {
        if (inPieces)
            size = qMin<qsizetype>(1 + static_cast<unsigned char>(bytes[at]) % 64, bytes.size() - at);
        const auto added = reader.add(QByteArrayView(bytes).sliced(at, size));
        got.isGood = added.has_value();
        insist(added || !added.error().detail.isEmpty(), "what is refused has a reason");
    }
    got.isComplete = got.isGood && reader.isComplete();
    insist(taken <= bytes.size(), "parts hold nothing that was not sent");
    insist(reader.parts() == got.parts.size(), "every part is counted");
    return got;
}

} // namespace

void multipart(const QByteArray &bytes)
{
    const Read whole = read(bytes, false), cut = read(bytes, true);
    insist(whole.isGood == cut.isGood, "a body is valid or not, however it arrives");
    insist(!whole.isGood || (whole.isComplete == cut.isComplete && (!whole.isComplete || whole == cut)),
           "a body is the same however it arrives");
    const QByteArray boundary = MultipartReader::boundaryOf(QString::fromLatin1(bytes));
    insist(boundary.size() <= MultipartReader::maxBoundaryBytes, "a boundary is bounded");
}

} // namespace tcia::fuzz
