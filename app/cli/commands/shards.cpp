// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/shards.h"

#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "verify/servercomparison.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

Result<ShardSelection> ofShard(Session &session, const SelectedSeries &selected)
{
    const QList<Series> &series = selected.series;
    ShardSelection out {.selected = selected};
    const cohort::Shard shard = *session.options().shard;
    QList<ResolvedSeries> known;
    if (std::ranges::any_of(series, &QString::isEmpty, &Series::patientId)) {
        const auto archive = session.archive();
        if (!archive)
            return failure(archive.error());
        known = resolved(session, **archive, series);
        out.exit = reportFailures(session, known);
        if (out.exit == Exit::Interrupted)
            return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    } else {
        for (const Series &one : series)
            known << ResolvedSeries {one, {}};
    }
    qint64 undecided = 0;
    out.selected.series.clear();
    out.selected.chosen.part = {.number = shard.number, .count = shard.count};
    for (const ResolvedSeries &one : std::as_const(known)) {
        undecided += one.error.has_value();
        out.unanswered += one.error && !verify::isMissing(*one.error);
        if (!one.error && cohort::shardOf(one.series.patientId, shard.count) == shard.number)
            out.selected.series << one.series;
    }
    out.selected.addUndecided(undecided);
    return out;
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
    for (const int count : std::as_const(counts))
        for (int number = 1; number <= count; ++number)
            if (const QString one = cohort::folderOf({number, count}); !names.contains(one))
                out.absent << one;
    return out;
}

} // namespace tcia::cli
