// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/presentseries.h"

#include "cli/commands/shards.h"
#include "cli/runtime/session.h"
#include "storage/destination.h"
#include "storage/recordedseries.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace tcia::cli {

namespace {

//! Takes the series out of `series` that are in their folders already, and returns them as results.
std::vector<transfer::Transfer> takeOut(QList<Series> &series, const QHash<QString, QString> &folders)
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

} // namespace

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
    return takeOut(series, *there);
}

} // namespace tcia::cli
