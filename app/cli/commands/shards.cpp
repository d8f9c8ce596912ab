// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/shards.h"

#include "cli/commands/knownservers.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "verify/servercomparison.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

Result<ShardSelection> ofShard(Session &session, const SelectedSeries &selected)
{
    const cohort::Shard shard = *session.options().shard;
    ShardSelection out {.selected = selected};
    QList<Series> unknown; // whose patients have to be asked for
    for (const Series &one : selected.series)
        if (one.patientId.isEmpty())
            unknown << one;
    QList<ResolvedSeries> answers;
    if (!unknown.isEmpty()) {
        const auto archive = session.archive();
        if (!archive)
            return failure(archive.error());
        answers = resolved(session, **archive, unknown);
        out.exit = reportFailures(session, answers);
        if (out.exit == Exit::Interrupted)
            return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    }
    qint64 undecided = 0;
    out.selected.series.clear();
    out.selected.chosen.part = {.number = shard.number, .count = shard.count};
    for (qsizetype answered = 0; const Series &one : selected.series) {
        const ResolvedSeries known = one.patientId.isEmpty() ? answers[answered++] : ResolvedSeries {one, {}};
        undecided += known.error.has_value();
        out.unanswered += known.error && !verify::isMissing(*known.error);
        if (!known.error && cohort::shardOf(known.series.patientId, shard.count) == shard.number)
            out.selected.series << known.series;
    }
    out.selected.addUndecided(undecided);
    return out;
}

Result<session::ShardMerge> mergeShard(Session &session)
{
    const QFileInfo part(QDir(session.options().to).absolutePath());
    if (!part.isDir())
        return session::ShardMerge();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const provenance::Knowledge knowledge {.servers = knownServers(session), .failures = {}};
    return session.await(QtConcurrent::run([part, knowledge, &cancelled] {
        return session::mergeShard(part.path(), part.fileName(), knowledge, cancelled);
    }));
}

Result<ShardFolders> shardsIn(const QString &root)
{
    static const QRegularExpression pattern(u"^shard-(\\d{1,5})-of-(\\d{1,5})$"_s);
    const auto shardNamed = [](const QString &name) -> std::optional<cohort::Shard> {
        const auto match = pattern.match(name);
        const cohort::Shard shard {.number = match.captured(1).toInt(), .count = match.captured(2).toInt()};
        return match.hasMatch() && cohort::folderOf(shard) == name ? std::optional(shard) : std::nullopt;
    };
    const auto done = session::shardsDone(root);
    if (!done)
        return failure(done.error());
    ShardFolders out;
    QSet<QString> known(done->cbegin(), done->cend());
    QSet<int> counts;
    for (const QString &name : *done)
        if (const auto shard = shardNamed(name))
            counts.insert(shard->count);
    const QDir folder(root);
    const QStringList names = folder.entryList({u"shard-*-of-*"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        const auto shard = shardNamed(name);
        const QString path = folder.absoluteFilePath(name);
        if (!shard || !wasEverUsed(path)) // a folder of the user's, or none that was begun
            continue;
        const auto isLeft = session::hasSeriesLeft(path);
        if (!isLeft)
            return failure(isLeft.error());
        out.folders << ShardFolder {.path = path, .shard = *shard, .hasSeries = *isLeft};
        known.insert(name);
        counts.insert(shard->count);
    }
    QList<int> sorted(counts.cbegin(), counts.cend());
    std::ranges::sort(sorted);
    for (const int count : std::as_const(sorted))
        for (int number = 1; number <= count; ++number)
            if (const QString name = cohort::folderOf({number, count}); !known.contains(name))
                out.absent << name;
    return out;
}

} // namespace tcia::cli
