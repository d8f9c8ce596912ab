// SPDX-License-Identifier: Apache-2.0
#include "storage/reservednames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr std::array names {".tcia-partial"_L1, "tcia-series.jsonl"_L1,    "tcia-requests.jsonl"_L1, "licenses"_L1,
                            "metadata.csv"_L1,  "tcia-provenance.json"_L1, "tcia-shards.jsonl"_L1,   "tcia-stages"_L1,
                            "tcia-files"_L1}; // indexed by ReservedName, lower case
static_assert(names.size() == size_t(ReservedName::Files) + 1);

} // namespace

QString nameOf(ReservedName what) { return names[size_t(what)]; }

QString lockNameOf(ReservedName what) { return nameOf(what) + u".lock"_s; }

bool isReservedName(const QString &part)
{
    const QString same = part.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return std::ranges::any_of(names, [&same](QLatin1StringView name) {
        return same.startsWith(name) && (same.size() == name.size() || same[name.size()] == u'.');
    });
}

} // namespace tcia::storage
