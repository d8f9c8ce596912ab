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

} // namespace

SourceComparison compareSources(const QList<Series> &known, const QHash<QString, Series> &found)
{
    SourceComparison comparison;
    for (const Series &series : known) {
        const auto other = found.constFind(series.seriesUid);
        if (other == found.constEnd())
            comparison.missing << series;
        else if (!isKnown(series) || !isKnown(*other))
            comparison.uncompared << merged(series, *other);
        else if (series.imageCount == other->imageCount && series.fileSize == other->fileSize)
            comparison.same << merged(series, *other);
        else
            comparison.different << SourceDifference {series, *other};
    }
    return comparison;
}

} // namespace tcia::session
