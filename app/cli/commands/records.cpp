// SPDX-License-Identifier: Apache-2.0
// The commands with one row per record: patients, studies, series, sizes, shared lists.
#include "cli/commands/commands.h"
#include "cli/commands/rawanswer.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using archive::Archive;
using archive::Endpoint;
using archive::Query;

template <typename Record>
using Method = QFuture<Result<QList<Record>>> (Archive::*)(const Query &);

//! Sends a request and appends the received records.
template <typename Record>
Result<void> fetchRecords(Session &session, Method<Record> method, const Query &query, QList<Record> &records)
{
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const auto answer = ask(session, [&] { return ((*archive)->*method)(query); });
    if (!answer)
        return failure(answer.error());
    records << *answer;
    return {};
}

template <typename Record>
Exit show(Session &session, Endpoint endpoint, Method<Record> method, const QString &title)
{
    const Query &query = session.options().query;
    if (session.options().raw)
        return printRawAnswer(session, endpoint, query);
    QList<Record> records;
    const auto fetched = fetchRecords(session, method, query, records);
    return fetched ? session.put(tableOf(records, title)) : session.fail(fetched.error());
}

//! All named series, and those that cannot be resolved.
Exit showAll(Session &session, const QStringList &uids)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const QList<ResolvedSeries> planned = queryAgain(session, **archive, uids);
    QList<Series> records;
    for (const ResolvedSeries &one : planned)
        if (!one.error)
            records << one.series;
    const Exit exit = reportFailures(session, planned);
    return qMax(exit, session.put(tableOf(records, Tr::tr("Series"))));
}

//! The same request for each named series.
Exit showNamedSeries(Session &session)
{
    const auto uids = namedSeries(session);
    if (!uids)
        return session.fail(uids.error());
    Query query = session.options().query;
    if (!session.options().raw && !isFiltered(session))
        return showAll(session, *uids);
    QList<Series> records;
    for (const QString &uid : *uids) {
        query.seriesUid = uid;
        if (session.options().raw) {
            if (const Exit exit = printRawAnswer(session, Endpoint::Series, query); exit != Exit::Done)
                return exit;
        } else if (const auto fetched = fetchRecords(session, &Archive::series, query, records); !fetched) {
            return session.fail(fetched.error());
        }
    }
    return session.options().raw ? Exit::Done : session.put(tableOf(records, Tr::tr("Series")));
}

//! Fetches each size; failures are reported individually.
Exit putSizes(Session &session, const QStringList &uids)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    QList<QFuture<Result<SeriesSize>>> requests; // the archive object limits concurrency
    for (const QString &uid : uids)
        requests << (*archive)->seriesSize(uid);
    QStringList known;
    QList<SeriesSize> sizes;
    Exit exit = Exit::Done;
    for (qsizetype i = 0; i < uids.size(); ++i) {
        const auto size = session.await(requests[i]);
        if (session.interrupt().happened())
            return Exit::Interrupted;
        if (!size) {
            exit = qMax(exit, session.fail(size.error()));
            continue;
        }
        known << uids[i];
        sizes << *size;
    }
    if (known.isEmpty())
        return exit;
    Table table = tableOf(sizes, Tr::tr("Sizes"));
    if (uids.size() > 1) {
        table.columns.prepend(columnOf(*fieldOf<Series>(u"SeriesInstanceUID")));
        for (qsizetype i = 0; i < known.size(); ++i)
            table.rows[i].prepend(known[i]);
    }
    return qMax(exit, session.put(table));
}

} // namespace

Exit listPatients(Session &session)
{
    return show<Patient>(session, Endpoint::Patients, &Archive::patients, Tr::tr("Patients"));
}

Exit listStudies(Session &session)
{
    return show<Study>(session, Endpoint::Studies, &Archive::studies, Tr::tr("Studies"));
}

Exit listSeries(Session &session)
{
    if (!session.options().seriesUids.isEmpty())
        return showNamedSeries(session);
    return show<Series>(session, Endpoint::Series, &Archive::series, Tr::tr("Series"));
}

Exit showSizes(Session &session)
{
    const auto uids = namedSeries(session);
    if (!uids)
        return session.fail(uids.error());
    if (session.options().raw) {
        for (const QString &uid : *uids)
            if (const Exit exit = printRawAnswer(session, Endpoint::SeriesSize, {.seriesUid = uid}); exit != Exit::Done)
                return exit;
        return Exit::Done;
    }
    return putSizes(session, *uids);
}

Exit showSharedList(Session &session)
{
    const QString &name = session.options().listName;
    if (session.options().raw)
        return printRawAnswer(session, Endpoint::SharedList, {.listName = name});
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto series = ask(session, [&] { return (*archive)->sharedList(name); });
    return series ? session.put(tableOf(*series, name)) : session.fail(series.error());
}

} // namespace tcia::cli
