// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/presentseries.h"

#include "cli/commands/shards.h"
#include "cli/runtime/session.h"
#include "storage/destination.h"
#include "storage/recordedseries.h"

#include <QDir>
#include <QFileInfo>

namespace tcia::cli {

Result<std::vector<transfer::Transfer>> takePresent(Session &session, QList<Series> &series)
{
    const Options &options = session.options();
    const QString root = QDir(options.shard ? QFileInfo(options.to).path() : options.to).absolutePath();
    if (const auto use = options.dryRun ? Result<void>() : storage::checkDestination(root); !use)
        return failure(use.error());
    if (options.shard && !options.dryRun)
        if (const auto merged = mergeShard(session); !merged)
            return failure(merged.error());
    QStringList uids;
    for (const Series &one : std::as_const(series))
        uids << one.seriesUid;
    const auto there =
        storage::wholeSeries(root, uids, options.shard ? storage::RecordedBy::Anyone : storage::RecordedBy::Adoption);
    if (!there)
        return failure(there.error());
    return takePresent(series, *there);
}

std::vector<transfer::Transfer> takePresent(QList<Series> &series, const QHash<QString, QString> &folders)
{
    std::vector<transfer::Transfer> present;
    series.removeIf([&](const Series &one) {
        const auto folder = folders.constFind(one.seriesUid);
        if (folder == folders.cend())
            return false;
        transfer::Transfer &there = present.emplace_back();
        there.series = one;
        there.state = transfer::State::Present;
        there.folder = *folder;
        return true;
    });
    return present;
}

} // namespace tcia::cli
