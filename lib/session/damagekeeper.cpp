// SPDX-License-Identifier: Apache-2.0
#include "session/damagekeeper.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "verify/verify.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tcia::session {

using verify::Verdict;

namespace {

//! What a verification says of one series.
struct Found
{
    SeriesFolder series; //!< its folder as the index calls it, else as it was verified
    bool isDamaged = false, isEnded = false;
    Damage damage;
};

//! Whether it says that no file is damaged. Where none is left, it does not.
bool endsDamage(const Verdict &verdict)
{
    using enum Verdict::Kind;
    return verdict.kind == Whole || verdict.kind == Changed || (verdict.kind == Short && verdict.files > 0);
}

//! Calls the folder as the index does if both are the same: a link may have led to the verified one.
void callAsIndexed(Found &found, const QString &indexed)
{
    const QString below = found.series.folder.sliced(found.damage.root.size()); // the root of the record
    const QString real = QFileInfo(indexed).canonicalFilePath();
    if (real.isEmpty() || real != QFileInfo(found.series.folder).canonicalFilePath() || !indexed.endsWith(below))
        return;
    found.series.folder = indexed;
    found.damage.root = indexed.chopped(below.size());
}

} // namespace

//! One series that was verified again.
struct DamageKeeper::Check
{
    Result<Verdict> verdict;
    quint64 stamp = 0; //!< 0 if files changed meanwhile, or the disk does not tell
};

DamageKeeper::DamageKeeper(DiskIndex &index, const QString &path, verify::SeriesReader seriesOf, QObject *parent)
    : QObject(parent),
      m_index(index),
      m_path(path),
      m_seriesOf(std::move(seriesOf)),
      m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
    onFinished(runOnDiskThread([path] { return readDamages(path); }), this, [this](const Result<Damages> &read) {
        if (read)
            takeKept(*read);
        else
            Q_EMIT failed(read.error());
        connect(&m_index, &DiskIndex::damagesChanged, this, &DamageKeeper::save);
        if (m_index.damages() != read.value_or(Damages()))
            save();
    });
    connect(&index, &DiskIndex::damagedFilesChanged, this, &DamageKeeper::verifyAgain);
}

DamageKeeper::~DamageKeeper() { *m_isCancelled = true; }

void DamageKeeper::take(const verify::Verification &verification)
{
    std::vector<Found> found;
    QStringList indexed;
    for (const Verdict &verdict : verification.verdicts) {
        if (verdict.seriesUid.isEmpty())
            continue;
        const QDir root(verification.root);
        found.push_back({{root.filePath(verdict.folder), verdict.seriesUid},
                         verdict.kind == Verdict::Kind::Damaged,
                         endsDamage(verdict),
                         {QDir::cleanPath(root.filePath(verdict.place)), verdict.reason, 0, verdict.canBeRepaired()}});
        indexed << m_index.recordedFolder(verdict.seriesUid);
    }
    const auto resolve = [found = std::move(found), indexed]() mutable {
        for (size_t i = 0; i < found.size(); ++i)
            callAsIndexed(found[i], indexed[qsizetype(i)]);
        return found;
    };
    onFinished(runOnDiskThread(resolve), this, [this](const Result<std::vector<Found>> &all) {
        if (!all)
            return Q_EMIT failed(all.error());
        Damages damages = m_index.damages();
        for (const Found &one : *all) {
            if (one.isEnded)
                damages.remove(one.series);
            if (!one.isDamaged)
                continue;
            damages.insert(one.series, one.damage);
            m_unsure << one.series; // for its stamp
        }
        m_index.setDamages(damages);
        verifyNext();
    });
}

void DamageKeeper::verifyAgain(const SeriesFolder &damaged)
{
    if (!m_unsure.contains(damaged))
        m_unsure << damaged;
    verifyNext();
}

void DamageKeeper::verifyNext()
{
    if (m_isVerifying)
        return;
    while (!m_unsure.isEmpty() && !m_index.damages().contains(m_unsure.first()))
        m_unsure.removeFirst();
    if (m_unsure.isEmpty())
        return;
    const SeriesFolder next = m_unsure.takeFirst();
    const auto work = [next, damage = m_index.damages().value(next), seriesOf = m_seriesOf,
                       isCancelled = m_isCancelled] {
        const RecordedFolder recorded {next.seriesUid, next.folder, true};
        const auto before = findFiles(recorded, *isCancelled);
        Check check {verify::verifyRecordedSeries(damage.root, next.seriesUid, *isCancelled, seriesOf)};
        const auto after = findFiles(recorded, *isCancelled);
        if (before && after && before->stamp == after->stamp)
            check.stamp = after->stamp;
        return check;
    };
    m_isVerifying = true;
    onFinished(runOnDiskThread(work), this, [this, next](const Result<Check> &check) {
        m_isVerifying = false;
        if (check)
            takeVerdict(next, *check);
        verifyNext();
    });
}

void DamageKeeper::takeVerdict(const SeriesFolder &verified, const Check &check)
{
    Damages damages = m_index.damages();
    const auto damage = damages.find(verified);
    if (damage == damages.end())
        return; // downloaded again meanwhile
    damage->stamp = check.stamp;
    if (check.verdict) {
        const Verdict &verdict = *check.verdict;
        const bool isHere =
            QDir(damage->root).filePath(verdict.folder) == verified.folder; // else stored elsewhere since
        if (verdict.kind == Verdict::Kind::Damaged)
            damage->reason = verdict.reason;
        if (!verdict.canBeRepaired()) // that it can be says only a verification of all series, which may share a folder
            damage->isReplaceable = false;
        if (!isHere || endsDamage(verdict))
            damages.erase(damage);
    }
    m_index.setDamages(damages);
}

//! Takes what earlier runs found, besides what was found since the start.
void DamageKeeper::takeKept(const Damages &kept)
{
    m_isRead = true;
    Damages all = kept;
    all.insert(m_index.damages());
    m_index.setDamages(all);
}

//! One writer at a time: the last list wins. A list that could not be read is not lost: it is read again first.
void DamageKeeper::save()
{
    m_isSaveWanted = true;
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_isSaveWanted = false;
    const auto work = [path = m_path, isRead = m_isRead, damages = m_index.damages()]() -> Result<Damages> {
        Damages all;
        if (!isRead) {
            const auto kept = readDamages(path);
            if (!kept)
                return failure(kept.error());
            all = *kept;
        }
        all.insert(damages);
        if (all.isEmpty() && !QFileInfo::exists(path))
            return all;
        const auto written = writeDamages(path, all);
        return written ? Result<Damages>(all) : failure(written.error());
    };
    onFinished(runOnDiskThread(work), this, [this](const Result<Damages> &saved) {
        m_isSaving = false;
        if (!saved)
            Q_EMIT failed(saved.error());
        else if (!m_isRead)
            takeKept(*saved);
        if (std::exchange(m_isSaveWanted, false))
            save();
    });
}

} // namespace tcia::session
