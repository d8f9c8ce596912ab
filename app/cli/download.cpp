// SPDX-License-Identifier: Apache-2.0
#include "cli/fetch.h"

#include "archive/imagedownload.h"
#include "cli/commands.h"
#include "cli/results.h"
#include "cli/selection.h"
#include "cli/serverchoice.h"
#include "cli/session.h"
#include "cli/tr.h"
#include "core/database.h"
#include "core/text.h"
#include "transfer/destination.h"
#include "transfer/downloadmanager.h"
#include "transfer/layout.h"
#include "transfer/record.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::DownloadManager;

//! Asks the server about series of which too little is known to say what they would be.
QList<Planned> described(Session &session, archive::Archive &archive, const QList<Series> &series)
{
    QHash<QString, QFuture<Result<Series>>> questions; // the archive lets a few go at a time
    for (const Series &one : series)
        if (one.collection.isEmpty() || one.patientId.isEmpty() || !one.imageCount)
            questions.insert(one.seriesUid, archive.describe(one.seriesUid));
    QList<Planned> planned;
    for (const Series &one : series) {
        const auto asked = questions.constFind(one.seriesUid);
        if (asked == questions.constEnd()) {
            planned << Planned {one, {}};
            continue;
        }
        const auto answer = session.await(*asked);
        planned << (answer ? Planned {*answer, {}} : Planned {one, answer.error()});
    }
    return planned;
}

//! --dry-run: tells and fetches nothing.
Exit plan(Session &session, archive::Archive &archive, const QList<Series> &series, const QString &layout)
{
    const QList<Planned> planned = described(session, archive, series);
    qint64 images = 0;
    qint64 bytes = 0;
    qint64 sizesUnknown = 0;
    Exit exit = Exit::Done;
    for (const Planned &one : planned) {
        images += one.series.imageCount.value_or(0);
        bytes += one.series.fileSize.value_or(0);
        sizesUnknown += !one.series.fileSize;
        if (one.error)
            exit = session.interrupt().happened() ? Exit::Interrupted : qMax(exit, session.fail(*one.error));
    }
    const Exit put = session.put(planOf(planned, layout));
    session.note(Tr::tr("Nothing was fetched. It would be %1 series, %2 images, %3.")
                     .arg(QString::number(planned.size()), QString::number(images),
                          sizesUnknown == planned.size() ? text::size(-1) : text::size(bytes))
                 + (sizesUnknown && sizesUnknown < planned.size()
                        ? u' ' + Tr::tr("The size of %1 of them is not known.").arg(sizesUnknown)
                        : QString()));
    return exit == Exit::Done ? put : exit;
}

//! The journal is of one process at a time, as the folder is: that it is another's is said of the folder.
Error asOfFolder(const DownloadManager &manager, Error error, const QString &root)
{
    if (manager.isJournalTaken())
        error.subject = root;
    return error;
}

//! From now on says when the queue cannot be kept; the download goes on.
void tellOfJournal(DownloadManager &manager, Session &session)
{
    QObject::connect(&manager, &DownloadManager::journalFailed, &manager, [&session](const Error &error) {
        session.note(Tr::tr("The queue cannot be kept, so an interrupted download must be asked for again. %1").arg(text::of(error)));
    });
}

//! What an earlier download into the folder left: the servers that it came from.
Result<QList<archive::Server>> restored(Session &session, DownloadManager &manager, const QString &root)
{
    QEventLoop loop;
    Result<QList<archive::Server>> kept;
    QObject::connect(&manager, &DownloadManager::restored, &loop, [&](const QList<archive::Server> &servers, qint64 unreadable) {
        if (unreadable > 0)
            session.note(Tr::tr("%1 series of the earlier download could not be read and are left out.").arg(unreadable));
        kept = servers;
        loop.quit();
    });
    QObject::connect(&manager, &DownloadManager::journalFailed, &loop, [&](const Error &error) {
        kept = failure(asOfFolder(manager, error, root));
        loop.quit();
    });
    manager.restore();
    loop.exec();
    return kept;
}

//! Goes on with it, asking the server that was named, or else the one it was asked of then.
Result<void> goOn(Session &session, DownloadManager &manager, const QString &root)
{
    const auto kept = restored(session, manager, root);
    if (!kept)
        return failure(kept.error());
    tellOfJournal(manager, session);
    const bool isNamed = isServerNamed(session.options());
    for (const archive::Server &server : *kept) {
        const auto now = isNamed ? session.archive() : session.archiveOf(server);
        if (!now)
            return failure(now.error());
        manager.provide(server, (*now)->server(), (*now)->apiKey());
    }
    manager.retryFailed();
    manager.retryCancelled();
    return {};
}

//! Makes room for a new download beside what an earlier one left; how many series of that still wait.
Result<qint64> begin(Session &session, DownloadManager &manager, const QList<Series> &series, const QString &root)
{
    QStringList uids;
    for (const Series &one : series)
        uids << one.seriesUid;
    const auto waiting = session.await(manager.forgetKept(uids));
    if (!waiting && manager.isJournalTaken())
        return failure(asOfFolder(manager, waiting.error(), root));
    tellOfJournal(manager, session);
    if (!waiting)
        session.note(Tr::tr("What an earlier download into this folder left cannot be looked at. %1").arg(text::of(waiting.error())));
    else if (*waiting > 0)
        session.note(Tr::tr("%1 series of an earlier download into this folder are still waiting; `tcia download --to %2` fetches them.")
                         .arg(QString::number(*waiting), session.options().to));
    return waiting.value_or(0);
}

//! What was stopped is not given up.
void tellWaiting(Session &session, std::vector<transfer::Transfer> &transfers)
{
    qint64 waiting = 0;
    for (transfer::Transfer &one : transfers)
        if (one.state == transfer::State::Cancelled) {
            one.state = transfer::State::Waiting;
            ++waiting;
        }
    if (waiting > 0)
        session.note(Tr::tr("%1 series wait; `tcia download --to %2` goes on with them.")
                         .arg(QString::number(waiting), session.options().to));
}

//! Nothing was named, and nothing waits.
Exit nothingLeft(Session &session, const QString &root)
{
    if (!QFileInfo::exists(transfer::recordPath(root)))
        return session.misused(Tr::tr("Nothing was selected, and no download into this folder is unfinished. Name --series, "
                                      "--manifest, --shared-list, or a filter such as --collection."));
    session.note(Tr::tr("Nothing is left to fetch: no download into this folder is unfinished."));
    return session.put(resultsOf({}));
}

//! Runs the queue, and keeps it for another time where it was not finished. `fill` says how many series wait in it beside those.
Exit run(Session &session, const QString &root, const std::function<Result<qint64>(DownloadManager &)> &fill)
{
    const QString journal = journalPath(root);
    const QStringList missing = transfer::missingFolders(root);
    if (const auto use = transfer::checkDestination(root); !use)
        return session.fail(use.error());
    qint64 waiting = 0;
    auto fetched = fetch(session, [&](DownloadManager &manager) -> Result<void> {
        manager.setJournal(journal);
        const auto filled = fill(manager);
        if (!filled)
            return failure(filled.error());
        waiting = *filled;
        return {};
    });
    for (const QString &path : missing) // where nothing came, nothing is left behind
        if (!QDir().rmdir(path))
            break;
    if (!fetched)
        return session.fail(fetched.error());
    if (fetched->exit == Exit::Done && waiting == 0)
        if (const auto removed = Database::remove(journal); !removed)
            session.note(text::of(removed.error()));
    if (fetched->transfers.empty())
        return nothingLeft(session, root);
    if (fetched->exit == Exit::Interrupted)
        tellWaiting(session, fetched->transfers);
    const Exit put = session.put(resultsOf(fetched->transfers));
    return fetched->exit == Exit::Done ? put : fetched->exit;
}

} // namespace

Exit download(Session &session)
{
    const Options &options = session.options();
    const QString root = QDir(options.to).absolutePath();
    if (!isAnythingSelected(session))
        return run(session, root, [&](DownloadManager &manager) -> Result<qint64> {
            const auto goes = goOn(session, manager, root);
            return goes ? Result<qint64>(0) : failure(goes.error());
        });
    const auto series = selectedSeries(session);
    if (!series)
        return session.fail(series.error());
    if (series->isEmpty())
        return session.fail({.kind = Error::Kind::NotFound,
                             .detail = Tr::tr("No series of the archive passes the filters."),
                             .subject = Tr::tr("what was selected")});
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto layout = transfer::layoutPattern(options.layout.isEmpty() ? u"classic"_s : options.layout);
    if (!layout)
        return session.fail(layout.error());
    if (options.verify == transfer::Verify::Md5 && !archive::offersMd5((*archive)->server()))
        session.note(Tr::tr("This server offers no MD5 sums; CRCs, counts and sizes are checked."));
    if (options.dryRun)
        return plan(session, **archive, *series, *layout);
    const transfer::Target target {.root = root,
                                   .layout = *layout,
                                   .verify = options.verify.value_or(transfer::Verify::Md5)};
    return run(session, root, [&](DownloadManager &manager) -> Result<qint64> {
        const auto waiting = begin(session, manager, *series, root);
        if (waiting)
            manager.enqueue(**archive, *series, target);
        return waiting;
    });
}

} // namespace tcia::cli
