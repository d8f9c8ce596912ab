// SPDX-License-Identifier: Apache-2.0
#include "transfer/seriesjob.h"

namespace tcia::transfer {

SeriesOutcome doneOutcome(const storage::StagedSeries &staged, const QString &remark, qint64 received)
{
    Series series = staged.placement.series;
    series.imageCount = staged.unpacked.files.size();
    series.fileSize = staged.unpacked.bytes;
    return {.kind = SeriesOutcome::Kind::Done,
            .folder = staged.placement.root + QLatin1Char('/') + staged.placement.folder,
            .series = series,
            .received = received,
            .bytes = staged.unpacked.bytes,
            .files = staged.unpacked.files.size(),
            .proof = staged.unpacked.proof,
            .remark = QStringList {staged.unpacked.remark, remark}.join(QLatin1Char(' ')).trimmed()};
}

} // namespace tcia::transfer
