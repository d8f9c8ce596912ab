// SPDX-License-Identifier: Apache-2.0
#include "transfer/unpackjob.h"

#include "transfer/container.h"
#include "transfer/proof.h"
#include "transfer/staging.h"
#include "transfer/stagingfiles.h"
#include "transfer/stagingpaths.h"

namespace tcia::transfer {

Result<Unpacked> stageSeries(const UnpackJob &job)
{
    const Placement &to = job.placement;
    const QString &uid = to.series.seriesUid;
    const auto there = openLocked(to.root);
    if (!there)
        return failure(there.error());
    if (const auto discarded = discardStaged(*there, uid); !discarded) // an earlier attempt could not, for a fault of the disk
        return failure(discarded.error());
    const Count listed = job.spool->plan().imageCount;
    const ExpectedContent expected {.imageCount = to.series.imageCount ? to.series.imageCount : listed,
                           .totalBytes = to.series.fileSize,
                           .md5Expected = job.md5Expected};
    UnpackOptions options {.helpers = job.helpers, .onFile = [control = to.control] { ++control->unpackedFiles; }};
    if (to.inspector)
        options.inspect = [&to](const QString &path, QByteArrayView bytes) { return to.inspector(path, bytes, to.series); };
    auto unpacked = stage(*job.spool, to.root + u'/' + stagedFolder(uid), expected, to.control->cancelled, options);
    if (unpacked && !expected.imageCount && unpacked->proof < Digest::Kind::Md5) {
        removeStaged(*there, uid);
        unpacked = failure(Error::Kind::Usage, uncountable);
    }
    const bool isKept = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && to.control->isPaused;
    if (!isKept)
        job.spool->clear();
    return unpacked;
}

} // namespace tcia::transfer
