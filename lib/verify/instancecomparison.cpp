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

//! The UIDs of the images in a folder. Reads their headers.
Result<QSet<QString>> instancesIn(const QString &root, const QString &path, const InstanceReader &reader)
{
    const auto place = Directory::open(root);
    const auto folder = place ? place->folder(path) : failure(place.error());
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return failure(entries.error());
    QSet<QString> uids;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && storage::looksLikeImage(*folder, entry))
            if (const auto uid = reader(folder->pathOf(entry.name)); uid && !uid->isEmpty())
                uids.insert(*uid);
    return uids;
}

Verdict comparedWith(Verdict verdict, const QSet<QString> &here, const QStringList &there)
{
    const QSet<QString> listed(there.begin(), there.end());
    return differing(std::move(verdict), (listed - here).size(), (here - listed).size());
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
                             return here ? comparedWith(verdict, *here, there) : verdict; // judged before
                         });
                 });
}

} // namespace tcia::verify
