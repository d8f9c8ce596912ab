// SPDX-License-Identifier: Apache-2.0
#include "transfer/unpackjob.h"

#include "core/reason.h"
#include "core/text.h"
#include "storage/staging.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"
#include "transfer/container.h"
#include "transfer/proof.h"

#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

// Checks the images of one series, on several threads. A server that sends one image twice in place of two would
// otherwise pass: number, sizes and sums are right.
class ImageCheck
{
public:
    explicit ImageCheck(const storage::Placement &to) : m_to(to) {}

    Result<void> operator()(const QString &path, QByteArrayView bytes)
    {
        const auto checked = m_to.fileCheck(path, bytes, m_to.series);
        if (!checked)
            return failure(checked.error());
        if (isNew(path, *checked))
            return {};
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "Two of the files are the same image (SOP Instance UID %1).")>().arg(
                text::plain(checked->identity, 80)));
    }

    Count instanceOf(const QString &path) const { return m_instances.value(path); }

private:
    bool isNew(const QString &path, const storage::CheckedImage &image)
    {
        const QMutexLocker lock(&m_mutex);
        m_instances.insert(path, image.instance);
        if (image.identity.isEmpty())
            return true;
        const qsizetype before = m_identities.size();
        m_identities.insert(image.identity);
        return m_identities.size() > before;
    }

    const storage::Placement &m_to;
    QMutex m_mutex;
    QSet<QString> m_identities;
    QHash<QString, Count> m_instances; //!< by path
};

} // namespace

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
    ImageCheck check(to);
    if (to.fileCheck) {
        options.inspect = [&check](const QString &path, QByteArrayView bytes) { return check(path, bytes); };
        options.instanceOf = [&check](const QString &path) { return check.instanceOf(path); };
    }
    auto unpacked =
        stage(*job.spool, to.root + u'/' + storage::stagedFolder(uid), expected, to.control->cancelled, options);
    if (unpacked && !expected.imageCount && unpacked->proof < Digest::Kind::Md5) {
        storage::removeStaged(*there, uid);
        unpacked = failure(Error::Kind::Usage, uncountable);
    }
    const bool isPaused = !unpacked && unpacked.error().kind == Error::Kind::Cancelled && to.control->isPaused;
    const bool isPartlyWrong = !unpacked && !job.spool->isComplete(); // the rest need not be fetched again
    if (!isPaused && !isPartlyWrong)
        job.spool->clear();
    return unpacked;
}

} // namespace tcia::transfer
