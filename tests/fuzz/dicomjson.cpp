// SPDX-License-Identifier: Apache-2.0
#include "archive/dicomjson.h"

#include "fuzz/targets.h"

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

void dicomjson(const QByteArray &bytes)
{
    const auto sets = archive::dicomDatasets(bytes, u"an answer"_s);
    insist(sets || !sets.error().detail.isEmpty(), "what is refused has a reason");
    if (!sets)
        return;
    insist(!sets->isEmpty() || bytes.trimmed().isEmpty() || bytes.contains('['), "an empty list was sent");
    for (const auto &set : *sets) {
        (void)archive::rowOf<Series>(set.toObject());
        (void)archive::rowOf<Study>(set.toObject());
        (void)archive::rowOf<Patient>(set.toObject());
    }
}

} // namespace tcia::fuzz
