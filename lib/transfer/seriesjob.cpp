// SPDX-License-Identifier: Apache-2.0
#include "transfer/seriesjob.h"

#include "transfer/proof.h"

namespace tcia::transfer {

SeriesOutcome doneOutcome(const SeriesJob &job, const storage::StagedSeries &staged, const QString &remark,
                          qint64 received)
{
    const auto same = checkListed(staged.unpacked.files.size(), job.series.imageCount);
    QStringList remarks {same ? QString() : same.error().detail, staged.unpacked.remark, remark};
    remarks.removeAll(QString());
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
            .remark = remarks.join(QLatin1Char(' '))};
}

} // namespace tcia::transfer
