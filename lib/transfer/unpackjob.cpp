// SPDX-License-Identifier: Apache-2.0
#include "transfer/unpackjob.h"

#include "storage/staging.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"
#include "transfer/container.h"
#include "transfer/proof.h"

namespace tcia::transfer {

Result<storage::UnpackResult> stageSeries(const UnpackJob &job)
{
    const storage::Placement &to = job.placement;
    const QString &uid = to.series.seriesUid;
    const auto there = storage::openLocked(to.root);
    if (!there)
        return failure(there.error());
    if (const auto discarded = storage::discardStaged(*there, uid);
        !discarded) // an earlier attempt failed with a disk fault
        return failure(discarded.error());
    const Count listed = job.spool->plan().imageCount;
    const storage::ExpectedContent expected {.imageCount = to.series.imageCount ? to.series.imageCount : listed,
                                             .totalBytes = to.series.fileSize,
                                             .md5Expected = job.md5Expected};
    storage::UnpackOptions options {.helpers = job.helpers,
                                    .onFile = [control = to.control] { ++control->unpackedFiles; }};
    if (to.fileCheck)
        options.inspect = [&to](const QString &path, QByteArrayView bytes) {
            return to.fileCheck(path, bytes, to.series);
        };
    auto unpacked =
        stage(*job.spool, to.root + u'/' + storage::stagedFolder(uid), expected, to.control->cancelled, options);
    if (unpacked && !expected.imageCount && unpacked->proof < Digest::Kind::Md5) {
        storage::removeStaged(*there, uid);
        unpacked = failure(Error::Kind::Usage, uncountable);
    }
    const bool isKept = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && to.control->isPaused;
    if (!isKept)
        job.spool->clear();
    return unpacked;
}

} // namespace tcia::transfer
