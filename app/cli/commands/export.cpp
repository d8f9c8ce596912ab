// SPDX-License-Identifier: Apache-2.0
// The command `export`: series from any source as a table for other programs.
#include "cli/commands/commands.h"
#include "cli/commands/gatheredseries.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/recordfile.h"
#include "cli/commands/search.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "transfer/requestlog.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Adds the series that were requested into DIR and are not in it.
Result<void> addQueue(Session &session, GatheredSeries &out)
{
    const QString root = QDir(session.options().directory).absolutePath();
    if (!wasEverUsed(root))
        return failure(Error::Kind::NotFound, Tr::tr("Nothing was ever requested into this folder."), {.path = root});
    const auto queue = session.await(QtConcurrent::run([root] { return transfer::RequestLog(root).read(); }));
    if (!queue)
        return failure(queue.error());
    out.exit = qMax(out.exit, reportUnreadable(session, queue->unreadable));
    if (!queue->unnamed.isEmpty())
        out.exit = qMax(out.exit, Exit::Incomplete);
    reportUnnamed(session, queue->unnamed, session.options().directory);
    return addRequested(session, queue->open + queue->removed, out);
}

Result<void> addView(Session &session, GatheredSeries &out)
{
    const auto view = viewedSeries(session);
    if (!view)
        return failure(view.error());
    out.series << view->series;
    out.exit = qMax(out.exit, view->exit);
    return {};
}

Result<void> addSelection(Session &session, GatheredSeries &out)
{
    return addSelected(session, Studies::Unneeded, out);
}

//! One row of the table of sources, in the order in which they are exported.
struct Source
{
    bool (*isNamed)(const Session &session);
    Result<void> (*add)(Session &session, GatheredSeries &out);
};
bool isFolder(const Session &session) { return !session.options().directory.isEmpty(); }
bool isQueue(const Session &session) { return session.options().isQueue; }
constexpr Source sources[] {
    {[](const Session &session) { return isFolder(session) && !isQueue(session); }, addFolder},
    {[](const Session &session) { return isFolder(session) && isQueue(session); }, addQueue},
    {isAnythingSelected, addSelection},
    {[](const Session &session) { return isViewNamed(session.options()); }, addView},
};

//! What --format names; else by the name of the file; a table for people is no export. Null if it cannot be told.
const OutputFormat *exportFormat(const Options &options)
{
    if (options.formatGiven)
        return options.format;
    return options.file.isEmpty() ? outputFormat(u"csv") : outputFormatOfFile(options.file);
}

Result<GatheredSeries> exportedSeries(Session &session)
{
    GatheredSeries out;
    for (const Source &source : sources)
        if (source.isNamed(session))
            if (const auto added = source.add(session, out); !added)
                return failure(added.error());
    removeRepeats(out);
    return out;
}

} // namespace

Exit exportTable(Session &session)
{
    const Options &options = session.options();
    const OutputFormat *const format = exportFormat(options);
    if (!format)
        return session.misused(
            Tr::tr("The format cannot be told from the name “%1”: it does not end in .csv, .tsv, .json, "
                   ".jsonl, .xml or .html. Name it with --format.")
                .arg(text::plain(options.file)));
    if (options.isQueue && options.directory.isEmpty())
        return session.misused(Tr::tr("--queue needs DIR, whose queue it is."));
    if (std::ranges::none_of(sources, [&session](const Source &one) { return one.isNamed(session); }))
        return session.misused(
            Tr::tr("Nothing was selected: name DIR, --basket, --series, --manifest, --shared-list or a "
                   "filter such as --collection."));
    if (const auto may = session.checkColumns(tableOf(QList<Series>(), QString())); !may)
        return session.fail(may.error());
    const auto series = exportedSeries(session);
    if (!series)
        return session.fail(series.error());
    const Table table = tableOf(series->series, Tr::tr("Series"));
    if (options.file.isEmpty())
        return qMax(series->exit, session.put(table, *format));
    const Exit written = session.putFile(table, *format, options.file);
    if (written == Exit::Done && !options.quiet)
        session.note(Tr::tr("Wrote %Ln series to %1.", nullptr, int(table.rows.size())).arg(text::plain(options.file)));
    return qMax(series->exit, written);
}

} // namespace tcia::cli
