// SPDX-License-Identifier: Apache-2.0
#include "verify/instancecomparison.h"

#include "archive/answermap.h"
#include "archive/httperror.h"
#include "core/async.h"
#include "core/reason.h"
#include "storage/filedigests.h"
#include "verify/servercomparison.h"
#include "verify/verifyseries.h"

#include <QSet>

namespace tcia::verify {

namespace {

//! The images of a folder.
struct Instances
{
    QSet<QString> uids {};
    qint64 unreadable = 0; //!< images whose UID cannot be read
};

//! Reads the headers of a folder's images.
Result<Instances> instancesIn(const QString &root, const QString &path, const InstanceReader &reader)
{
    const auto place = Directory::open(root);
    const auto folder = place ? place->folder(path) : failure(place.error());
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return failure(entries.error());
    Instances here;
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.isFile() || !storage::looksLikeImage(*folder, entry))
            continue;
        if (const auto uid = reader(folder->pathOf(entry.name)); uid && !uid->isEmpty())
            here.uids.insert(*uid);
        else
            ++here.unreadable;
    }
    return here;
}

//! An image that cannot be read may be any of those that are not found.
Verdict comparedWith(Verdict verdict, const Instances &here, const QStringList &there)
{
    const QSet<QString> listed(there.begin(), there.end());
    const qint64 unread = here.unreadable;
    if (unread > 0) {
        verdict.reason =
            withMore(verdict.reason,
                     english<QT_TRANSLATE_N_NOOP("Reasons", "%n of the images here cannot be read any more.")>(unread));
        if (verdict.kind == Verdict::Kind::Whole)
            verdict.kind = Verdict::Kind::Damaged;
    }
    return differing(std::move(verdict), qMax(0LL, (listed - here.uids).size() - unread), (here.uids - listed).size());
}

//! A folder that could be read a moment ago. Nothing may replace it while it cannot be looked at.
Verdict unreadable(Verdict verdict, const Error &error)
{
    verdict.kind = Verdict::Kind::Short;
    verdict.reason = withMore(verdict.reason, error.detail);
    verdict.obstacle = error.detail;
    return verdict;
}

} // namespace

InstanceComparison::InstanceComparison(archive::Archive &archive, QString root, InstanceReader reader)
    : m_archive(archive), m_source(archive.access()), m_root(std::move(root)), m_reader(std::move(reader))
{
}

QFuture<Result<Verdict>> InstanceComparison::compare(const Verdict &verdict, const Series &series)
{
    return chain(m_source.instances(series), &m_archive,
                 [verdict, root = m_root, reader = m_reader](const Result<QStringList> &listed) {
                     if (!listed && archive::isNotOffered(listed.error())) {
                         Verdict counted = verdict;
                         counted.reason = withMore(
                             counted.reason,
                             english<QT_TRANSLATE_NOOP("Reasons", "Only the number of images could be compared.")>());
                         return archive::ready<Verdict>(counted);
                     }
                     return archive::mapOnPool<Verdict>(
                         archive::ready<QStringList>(listed),
                         [verdict, root, reader](const QStringList &there) -> Result<Verdict> {
                             const auto here = instancesIn(root, verdict.folder, reader);
                             return here ? comparedWith(verdict, *here, there) : unreadable(verdict, here.error());
                         });
                 });
}

} // namespace tcia::verify
