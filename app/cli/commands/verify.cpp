// SPDX-License-Identifier: Apache-2.0
#include "verify/verify.h"

#include "cli/commands/commands.h"
#include "cli/commands/destinationwords.h"
#include "cli/commands/diskspacewait.h"
#include "cli/commands/fetch.h"
#include "cli/commands/pendingdownload.h"
#include "cli/commands/shards.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "dicom/inspect.h"
#include "session/instancereader.h"
#include "session/repair.h"
#include "verify/servercheck.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using verify::Verdict;
using verify::Verification;

QString wordFor(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Whole: return u"whole"_s;
    case Verdict::Kind::Short: return u"short"_s;
    case Verdict::Kind::Damaged: return u"damaged"_s;
    case Verdict::Kind::Changed: return u"changed"_s;
    case Verdict::Kind::Unknown: return u"unknown"_s;
    }
    return {};
}

//! The same for people: %1 a series or folder, %2 the reason.
QString sentenceFor(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Whole: return Tr::tr("%1 is whole: %2");
    case Verdict::Kind::Short: return Tr::tr("%1 is short: %2");
    case Verdict::Kind::Damaged: return Tr::tr("%1 is damaged: %2");
    case Verdict::Kind::Changed: return Tr::tr("%1 changed on the server: %2");
    case Verdict::Kind::Unknown: return Tr::tr("%1 is unknown: %2");
    }
    return {};
}

Table tableOf(const Verification &verification)
{
    Table table {.title = Tr::tr("Verified series"),
                 .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")),
                             column("Verdict"_L1, Tr::tr("Verdict")),
                             column("Files"_L1, Tr::tr("Files"), TableColumn::Kind::Number),
                             column("Expected"_L1, Tr::tr("Expected"), TableColumn::Kind::Number),
                             column("Folder"_L1, Tr::tr("Folder"), TableColumn::Kind::Path),
                             column("Reason"_L1, Tr::tr("Reason"))},
                 .rows = {}};
    for (const Verdict &one : verification.verdicts)
        table.rows << QVariantList {one.seriesUid,           wordFor(one.kind), qlonglong(one.files),
                                    qlonglong(one.expected), one.folder,        one.reason};
    return table;
}

//! Prints the number of intact series, and details of the others.
Exit judged(Session &session, const Verification &verification)
{
    qint64 whole = 0, folders = 0; // folders without a series UID are no series
    for (const Verdict &one : verification.verdicts) {
        folders += one.seriesUid.isEmpty();
        whole += one.kind == Verdict::Kind::Whole;
        if (!one.reason.isEmpty())
            session.note(sentenceFor(one.kind).arg(text::plain(one.seriesUid.isEmpty() ? one.folder : one.seriesUid),
                                                   text::plain(text::translated(one.reason))));
    }
    if (verification.unreadable > 0)
        session.note(Tr::tr("%n lines of the record cannot be read; their series are unknown.", nullptr,
                            int(verification.unreadable)));
    if (!session.options().quiet)
        session.note(
            Tr::tr("%1 of %n series are whole.", nullptr, int(verification.verdicts.size() - folders)).arg(whole));
    if (folders > 0)
        session.note(Tr::tr("%n folders hold no series that a record names.", nullptr, int(folders)));
    if (whole != verification.verdicts.size() || verification.unreadable > 0)
        return Exit::Incomplete;
    return verification.unanswered > 0 ? Exit::Network : Exit::Done;
}

Result<Verification> checked(Session &session)
{
    const QString root = QDir(session.options().directory).absolutePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    verify::SeriesReader look;
    if (!session.options().noDicom) // the right bytes of the wrong series are useless
        look = dicom::readSeriesUid;
    return session.await(
        QtConcurrent::run([root, look, &cancelled] { return verify::verifyFolder(root, cancelled, {}, look); }));
}

//! Says what the requests of a folder still wait for, and how that is fetched. `shown`: the folder as users type it;
//! `words`: what follows `tcia download --to`. Incomplete if there is anything, or it is not known.
Exit reportRequests(Session &session, const QString &folder, const QString &shown, const QString &words)
{
    const auto waiting = session.await(QtConcurrent::run(readWaiting, folder));
    if (!waiting) {
        session.note(text::of(waiting.error()));
        return Exit::Incomplete;
    }
    const auto note = [&session](qint64 count, const QString &message, const QString &about) {
        if (count > 0)
            session.note(message.arg(about));
    };
    note(waiting->series,
         Tr::tr("%n series are still queued for this folder; `tcia download --to %1` fetches them.", nullptr,
                int(waiting->series)),
         words);
    note(
        waiting->unnamed,
        Tr::tr("%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.",
               nullptr, int(waiting->unnamed)),
        shown);
    note(waiting->unreadable,
         Tr::tr("%n requests of %1 cannot be read; their series are unknown.", nullptr, int(waiting->unreadable)),
         shown);
    return waiting->isAny() ? Exit::Incomplete : Exit::Done;
}

//! Of shards, which are verified together, all must be there and done.
Exit reportShards(Session &session, const QString &root)
{
    const auto shards = session.await(QtConcurrent::run(shardsIn, root));
    if (!shards)
        return qMin(session.fail(shards.error()), Exit::Incomplete);
    Exit exit = shards->absent.isEmpty() ? Exit::Done : Exit::Incomplete;
    for (const ShardFolder &one : shards->folders) {
        const QString words = wordsFor(session.options().directory, one.shard);
        const Exit waiting = reportRequests(session, one.path, one.path, words);
        exit = qMax(exit, waiting);
        if (waiting != Exit::Done || !one.hasSeries)
            continue;
        session.note(Tr::tr("Series in %1 are not at their places yet; `tcia download --to %2` moves them.")
                         .arg(one.path, words));
        exit = Exit::Incomplete;
    }
    if (!shards->absent.isEmpty())
        session.note(Tr::tr("Parts that are not here: %1.").arg(text::plain(text::list(shards->absent), 400)));
    return exit;
}

//! Series still pending in the folder are neither incomplete nor damaged.
Exit reportQueued(Session &session, const QString &root)
{
    const QString &shown = session.options().directory;
    reportRequests(session, root, shown, shown);
    return reportShards(session, root);
}

Result<Verification> askedOf(Session &session, archive::Archive &archive, const Verification &verification)
{
    verify::ServerCheck check(archive, verification);
    if (!session.options().noDicom)
        check.setInstanceReader(session::readSopUid);
    check.start();
    if (session.interrupt().happened())
        check.stop();
    auto asked = session.await(check.future());
    if (asked && asked->serverError) {
        session.fail(*asked->serverError);
        session.note(Tr::tr("The server gave no answer about %n series.", nullptr, int(asked->unanswered)));
    }
    return asked;
}

//! The given server, or else the known server that all series came from.
Result<archive::Archive *> archiveFor(Session &session, const Verification &verification)
{
    QSet<QUrl> bases;
    for (const Verdict &one : verification.verdicts)
        if (!one.server.isEmpty())
            bases << QUrl(one.server);
    if (isServerNamed(session.options()) || bases.isEmpty())
        return session.archive();
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers)
        return failure(servers.error());
    for (const archive::Server &server : *servers)
        if (bases.size() == 1 && server.base == *bases.cbegin())
            return session.archiveOf(server);
    QStringList names;
    for (const QUrl &base : std::as_const(bases))
        names << base.toDisplayString();
    names.sort();
    return failure(Error::Kind::Usage,
                   Tr::tr("The series were downloaded from %1. Name the server to query: --server or --url.")
                       .arg(text::plain(names.join(u", "_s))),
                   {.path = session.options().directory});
}

//! Records repairs as requests of the folder, so that an interrupted repair is continued like a download.
Result<QList<transfer::SeriesRequest>> asked(Session &session, const archive::Archive &archive,
                                             const Verification &verification)
{
    const auto unfinished = openPendingDownload(session, verification.root);
    if (!unfinished)
        return failure(unfinished.error());
    QList<transfer::SeriesRequest> requests;
    for (const Verdict &one : verification.verdicts) {
        if (!one.canBeRepaired()) // the size is requested again because the series may have changed
            continue;
        const auto request = unfinished->folder->request(archive.server(), {.seriesUid = one.seriesUid},
                                                         session::repairTarget(verification.root, one));
        if (!request)
            return failure(request.error());
        requests << *request;
    }
    const auto added = retryWhileFull(session, verification.root, [&] { return unfinished->folder->add(requests); });
    return added ? Result<QList<transfer::SeriesRequest>>(requests) : failure(added.error());
}

//! Downloads defective series again; completed ones are intact because transfers verify as thoroughly.
Exit repaired(Session &session, archive::Archive &archive, Verification &verification)
{
    const auto &verdicts = verification.verdicts;
    if (std::ranges::none_of(verdicts, &Verdict::canBeRepaired))
        return Exit::Done;
    const auto requests = asked(session, archive, verification);
    if (!requests)
        return session.fail(requests.error());
    const auto fetched = fetch(session, [&](transfer::DownloadManager &manager) -> Result<void> {
        for (const transfer::SeriesRequest &request : *requests)
            manager.enqueue(archive, {request.series}, request.target);
        return {};
    });
    if (!fetched)
        return session.fail(fetched.error());
    QHash<QString, Series> there; // by folder: a series may be in two
    for (const transfer::Transfer &one : fetched->transfers)
        if (one.state == transfer::State::Done || one.state == transfer::State::Present)
            there.insert(one.target.root + u'/' + one.target.repair, one.series);
    for (Verdict &one : verification.verdicts) {
        const auto series = there.constFind(verification.root + u'/' + one.folder);
        if (!one.canBeRepaired() || series == there.cend())
            continue;
        one.kind = Verdict::Kind::Whole;
        one.files = one.expected = series->imageCount.value_or(one.expected);
        one.reason = english<QT_TRANSLATE_NOOP("Reasons", "It was downloaded again.")>();
    }
    return qMax(fetched->exit, fetched->recorded ? Exit::Done : Exit::Incomplete);
}

} // namespace

Exit verify(Session &session)
{
    const Options &options = session.options();
    if (const auto may = session.checkColumns(tableOf(Verification())); !may)
        return session.fail(may.error());
    auto verified = checked(session);
    if (!verified) {
        Error error = verified.error();
        if (error.kind == Error::Kind::NotFound) // local: no server was involved
            error.kind = Error::Kind::Disk;
        // A folder without a record is not wrong usage: it was not verified.
        return qMin(session.fail(error), error.kind == Error::Kind::Cancelled ? Exit::Interrupted : Exit::Incomplete);
    }
    const Exit queued = reportQueued(session, verified->root);
    Exit done = Exit::Done;
    if (options.againstServer || options.repair) {
        const auto archive = archiveFor(session, *verified);
        if (!archive)
            return session.fail(archive.error());
        if (options.againstServer) {
            verified = askedOf(session, **archive, *verified);
            if (!verified)
                return session.fail(verified.error());
        }
        if (options.repair)
            done = repaired(session, **archive, *verified);
    }
    const Exit put = session.put(tableOf(*verified));
    const Exit exit = judged(session, *verified);
    if (done == Exit::Interrupted)
        return done;
    return exit == Exit::Done ? std::max({put, queued, done}) : exit;
}

} // namespace tcia::cli
