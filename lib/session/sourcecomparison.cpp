// SPDX-License-Identifier: Apache-2.0
#include "session/sourcecomparison.h"

#include "core/fields.h"

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

//! The other server's record with the first one's spelling of what people know: its collections have other names.
Series merged(const Series &known, const Series &found)
{
    Series merged = known;
    merged.locator = found.locator;
    for (const Field<Series> &field : fields<Series>())
        if (valueText(merged, field).isEmpty())
            setValue(merged, field, valueText(found, field));
    merged.imageCount = found.imageCount;
    merged.fileSize = found.fileSize;
    return merged;
}

bool isKnown(const Series &series) { return series.imageCount && series.fileSize; }

//! Unknown numbers differ from none.
bool differs(const Count &one, const Count &other) { return one && other && *one != *other; }

} // namespace

SourceComparison compareSources(const QList<Series> &known, const QHash<QString, Series> &found)
{
    SourceComparison comparison;
    for (const Series &series : known) {
        const auto other = found.constFind(series.seriesUid);
        if (other == found.constEnd())
            comparison.missing << series;
        else if (differs(series.imageCount, other->imageCount) || differs(series.fileSize, other->fileSize))
            comparison.different << SourceDifference {series, *other};
        else if (isKnown(series) && isKnown(*other))
            comparison.same << merged(series, *other);
        else
            comparison.uncompared << merged(series, *other);
    }
    return comparison;
}

} // namespace tcia::session
