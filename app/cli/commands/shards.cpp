// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/shards.h"

#include "cli/commands/knownservers.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "verify/servercomparison.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

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

ShardFolders shardsIn(const QString &root)
{
    static const QRegularExpression name(u"^shard-(\\d{1,5})-of-(\\d{1,5})$"_s);
    ShardFolders out;
    QList<int> counts;
    const QDir folder(root);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &one : names)
        if (const auto match = name.match(one); match.hasMatch()) {
            out.paths << folder.absoluteFilePath(one);
            if (const int count = match.captured(2).toInt(); !counts.contains(count))
                counts << count;
        }
    const QStringList done = session::shardsDone(root).value_or(QStringList());
    for (const QString &one : done)
        if (const auto match = name.match(one); match.hasMatch() && !counts.contains(match.captured(2).toInt()))
            counts << match.captured(2).toInt();
    for (const int count : std::as_const(counts))
        for (int number = 1; number <= count; ++number)
            if (const QString one = cohort::folderOf({number, count}); !names.contains(one) && !done.contains(one))
                out.absent << one;
    return out;
}

} // namespace tcia::cli
