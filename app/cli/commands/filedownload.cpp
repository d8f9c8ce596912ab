// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/filedownload.h"

#include "cli/commands/diskspacewait.h"
#include "cli/commands/knownservers.h"
#include "cli/output/progressreport.h"
#include "cli/output/results.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "singlefiles/filequeue.h"
#include "storage/freespace.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using singlefiles::FileOutcome;
using singlefiles::FileRequest;
using singlefiles::FileStore;

//! One request for each address, in order.
QList<FileRequest> requestsOf(Session &session, const QList<basket::FileRow> &rows)
{
    QSet<QString> seen;
    QList<FileRequest> requests;
    for (const basket::FileRow &row : rows) {
        if (seen.contains(row.address))
            continue;
        seen.insert(row.address);
        requests << FileRequest {.address = row.address, .isDrsId = row.isDrsId, .name = row.name};
    }
    if (const qsizetype repeated = rows.size() - requests.size(); repeated > 0)
        session.note(Tr::tr("%n rows name a file again that another row names.", nullptr, int(repeated)));
    return requests;
}

transfer::State stateOf(const FileOutcome &outcome)
{
    if (outcome.file)
        return outcome.wasThere ? transfer::State::Present : transfer::State::Done;
    const bool isPending = !outcome.error || outcome.error->kind == Error::Kind::Cancelled;
    return isPending ? transfer::State::Waiting : transfer::State::Failed;
}

Table tableOfFiles(const QList<FileOutcome> &outcomes)
{
    Table table {.title = Tr::tr("Single files"),
                 .columns = {column("Address"_L1, Tr::tr("Address")), column("State"_L1, Tr::tr("State")),
                             column("Bytes"_L1, Tr::tr("Size"), TableColumn::Kind::Bytes),
                             column("File"_L1, Tr::tr("File"), TableColumn::Kind::Path),
                             column("SHA256"_L1, u"SHA-256"_s, TableColumn::Kind::Text, false),
                             column("Proof"_L1, Tr::tr("Proof"), TableColumn::Kind::Text, false),
                             column("Error"_L1, Tr::tr("Error"), TableColumn::Kind::Text, false)},
                 .rows = {}};
    for (const FileOutcome &one : outcomes) {
        const singlefiles::StoredFile file = one.file.value_or(singlefiles::StoredFile {});
        table.rows << QVariantList {one.address,
                                    stateWord(stateOf(one)),
                                    one.file ? QVariant(qlonglong(file.bytes)) : QVariant(),
                                    file.name,
                                    QString::fromLatin1(file.sha256),
                                    file.proof,
                                    one.error ? QVariant(text::inEnglish(*one.error)) : QVariant()};
    }
    return table;
}

//! Reports failures as they come, and files, of many from time to time.
void follow(Session &session, singlefiles::FileQueue &queue, qsizetype total)
{
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    QObject::connect(&queue, &singlefiles::FileQueue::ended, &queue,
                     [&session, clock, total](const FileOutcome &outcome, qsizetype done) {
                         constexpr qsizetype few = 100;
                         constexpr qint64 everyMs = 10'000;
                         if (outcome.error && outcome.error->kind != Error::Kind::Cancelled)
                             session.note(text::of(*outcome.error));
                         if (!outcome.file || outcome.wasThere || (total > few && clock->elapsed() < everyMs))
                             return;
                         clock->start();
                         //: %1 and %2 numbers, %3 the name of a file, %4 its size
                         session.note(Tr::tr("File %1 of %2: %3, %4")
                                          .arg(text::number(done), text::number(total), text::plain(outcome.file->name),
                                               text::size(outcome.file->bytes)));
                     });
}

//! Accounts for every request.
Exit sumUp(Session &session, const QString &folder, const QList<FileOutcome> &outcomes)
{
    qint64 fetched = 0, bytes = 0, present = 0, failed = 0, pending = 0, unproved = 0;
    bool isNetwork = true; // all failures are
    for (const FileOutcome &one : outcomes) {
        const transfer::State state = stateOf(one);
        fetched += state == transfer::State::Done;
        present += state == transfer::State::Present;
        failed += state == transfer::State::Failed;
        pending += state == transfer::State::Waiting;
        bytes += state == transfer::State::Done ? one.file->bytes : 0;
        unproved += state == transfer::State::Done && one.file->proof == "size"_L1;
        isNetwork &= isTransportFault(one.error);
    }
    session.note(
        Tr::tr("Single files: %1 fetched (%2), %3 there before, %4 failed. They are in %5.")
            .arg(text::number(fetched), text::size(bytes), text::number(present), text::number(failed), folder));
    if (unproved > 0)
        session.note(Tr::tr("Of %n files no sum is known to compare them with.", nullptr, int(unproved)));
    if (pending + failed > 0)
        session.note(
            Tr::tr("%n files are missing; the same command fetches only those.", nullptr, int(pending + failed)));
    const bool isStopped = pending > 0 && session.interrupt().happened(); // otherwise the disk is full
    return isStopped ? Exit::Interrupted : failed == 0 ? Exit::Done : isNetwork ? Exit::Network : Exit::Incomplete;
}

//! The hosts of private networks that a table may lead to: those of the user's servers, which --url is one of.
singlefiles::HostPermissions permissionsOf(Session &session)
{
    singlefiles::HostPermissions hosts {.allowsAll = session.options().allowPrivate};
    for (const archive::Server &server : knownServers(session))
        hosts.own << singlefiles::HostPermissions::authorityOf(server.base);
    if (!session.options().url.isEmpty())
        hosts.own << singlefiles::HostPermissions::authorityOf(QUrl(session.options().url));
    return hosts;
}

//! Fetches what has no file yet. NoSpace if that did not fit on the disk.
Result<void> fetchMissing(Session &session, const std::shared_ptr<FileStore> &store, const QList<FileRequest> &requests,
                          QList<FileOutcome> &outcomes)
{
    QList<qsizetype> indexes;
    QList<FileRequest> missing;
    for (qsizetype index = 0; index < requests.size(); ++index)
        if (!outcomes[index].file) {
            indexes << index;
            missing << requests[index];
        }
    singlefiles::FileQueue queue(store, RetryPolicy::of(session.options().retries), permissionsOf(session),
                                 session.options().limitRate);
    follow(session, queue, missing.size());
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &queue, &singlefiles::FileQueue::stop);
    const auto done = queue.run(missing);
    if (session.interrupt().happened())
        queue.stop();
    const auto all = session.await(done);
    if (!all)
        return failure(all.error());
    for (qsizetype index = 0; index < indexes.size(); ++index)
        outcomes[indexes[index]] = (*all)[index];
    const auto full = std::ranges::find_if(
        *all, [](const FileOutcome &one) { return one.error && one.error->kind == Error::Kind::NoSpace; });
    return full == all->cend() ? Result<void>() : failure(*full->error);
}

//! Waits for space as long as --wait-for-room allows. Servers are only asked again once there is more of it.
Result<void> fetchWhileFull(Session &session, const std::shared_ptr<FileStore> &store,
                            const QList<FileRequest> &requests, QList<FileOutcome> &outcomes)
{
    std::optional<Error> full;
    qint64 room = 0; // when it was
    return retryWhileFull(session, store->path(), [&]() -> Result<void> {
        if (full && storage::freeSpaceFor(store->path()) <= room)
            return failure(*full);
        auto fetched = fetchMissing(session, store, requests, outcomes);
        if (!fetched)
            full = fetched.error();
        room = storage::freeSpaceFor(store->path());
        return fetched;
    });
}

//! What the options leave out: single files have no patient, and no licence that is known.
std::optional<QString> whyNot(const Options &options, qsizetype count)
{
    if (options.shard)
        return Tr::tr("%n single files are not fetched with --shard: they belong to no patient.", nullptr, int(count));
    if (options.purpose && !options.despiteLicence)
        return Tr::tr("%n single files are not fetched with --purpose: their licences are not known.", nullptr,
                      int(count));
    return {};
}

} // namespace

Exit downloadFiles(Session &session, const QString &root, const QList<basket::FileRow> &rows, bool areAlone)
{
    const Options &options = session.options();
    const QList<FileRequest> requests = requestsOf(session, rows);
    QList<FileOutcome> outcomes;
    for (const FileRequest &request : requests)
        outcomes << FileOutcome {.address = request.address};
    if (const auto reason = whyNot(options, requests.size())) {
        session.note(*reason);
        return qMax(Exit::Incomplete, areAlone ? session.put(tableOfFiles(outcomes)) : Exit::Done);
    }
    if (options.dryRun) {
        session.note(
            Tr::tr("%n single files would be fetched; their sizes are not known.", nullptr, int(requests.size())));
        return areAlone ? session.put(tableOfFiles(outcomes)) : Exit::Done;
    }
    const auto store = FileStore::open(root);
    if (!store)
        return session.fail(store.error());
    const auto fetched = fetchWhileFull(session, *store, requests, outcomes);
    if (!fetched && fetched.error().kind != Error::Kind::NoSpace && fetched.error().kind != Error::Kind::Cancelled)
        return session.fail(fetched.error());
    const Exit exit = sumUp(session, (*store)->path(), outcomes);
    return areAlone ? qMax(exit, session.put(tableOfFiles(outcomes))) : exit;
}

} // namespace tcia::cli
