// SPDX-License-Identifier: Apache-2.0
// The command `record`.
#include "cli/commands/knownservers.h"
#include "cli/commands/recordfile.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/files.h"
#include "core/text.h"
#include "dicom/inspect.h"
#include "provenance/failures.h"
#include "provenance/recordfiles.h"
#include "session/shardlist.h"
#include "storage/layout.h"
#include "verify/nbiatable.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

using provenance::RecordedFiles;

namespace {

using provenance::FolderRecord;

Result<void> writeTo(QIODevice &device, const FolderRecord &folder, const std::atomic_bool &cancelled)
{
    return provenance::writeRecord(device, folder.head(), [&](const provenance::EachEntry &each) {
        return folder.forEachEntry([&](const provenance::Entry &entry) -> Result<void> {
            return cancelled ? failure(Error::Kind::Cancelled, Tr::tr("It was stopped.")) : each(entry);
        });
    });
}

//! Writes a folder's record into a file of any place, by one rename.
Result<void> writeToFile(const FolderRecord &folder, const QString &path, const std::atomic_bool &cancelled)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Disk, file.errorString(), {.path = path});
    if (const auto written = writeTo(file, folder, cancelled); !written)
        return written;
    return file.commit() ? Result<void>() : failure(Error::Kind::Disk, file.errorString(), {.path = path});
}

//! The record of a folder, into the file that --record names, or onto standard output. Its size does not matter.
Exit putFolderRecord(Session &session, const QString &root, const provenance::Knowledge &knowledge)
{
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const auto lock =
        session.await(QtConcurrent::run([root, &cancelled] { return session::lockWhileRead(root, cancelled); }));
    if (!lock)
        return session.fail(lock.error());
    const auto folder =
        session.await(QtConcurrent::run([root, knowledge] { return FolderRecord::open(root, knowledge); }));
    if (!folder)
        return session.fail(folder.error());
    const Exit unreadable = reportUnreadable(session, folder->head().unreadable);
    const QString &path = session.options().recordFile;
    if (path.isEmpty())
        return qMax(unreadable,
                    session.putJson([&](QIODevice &device) { return writeTo(device, *folder, cancelled); }));
    const auto written = session.await(QtConcurrent::run([&] { return writeToFile(*folder, path, cancelled); }));
    return written ? unreadable : qMax(unreadable, session.fail(written.error()));
}

//! Whether a file could be written. Leaves none, and nothing of one that is there is changed.
Result<void> checkWritable(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Disk, file.errorString(), {.path = path});
    file.cancelWriting();
    return {};
}

//! The record of what is selected, as the server knows it now.
Result<provenance::Record> planned(Session &session, Exit &exit)
{
    const auto selected = selectedSeries(session);
    if (!selected)
        return failure(selected.error());
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const QList<ResolvedSeries> all = resolved(session, **archive, selected->series);
    exit = qMax(reportFailures(session, all), selected->unnamed > 0 ? Exit::Incomplete : Exit::Done);
    provenance::Record record {.head = {.written = QDateTime::currentDateTimeUtc(),
                                        .version = QStringLiteral(TCIA_VERSION),
                                        .sources = {{.server = (*archive)->server()}},
                                        .requests = {},
                                        .licences = {}},
                               .entries = {}};
    record.head.requests << provenance::Request {.requested = {},
                                                 .version = record.head.version,
                                                 .source = 0,
                                                 .layout = storage::layoutPattern(u"classic"_s).value_or(QString()),
                                                 .selection = selected->chosen};
    provenance::LicenceTotals totals;
    for (const ResolvedSeries &one : all) {
        if (one.error)
            continue;
        record.entries << provenance::Entry {.series = one.series, .request = 0, .source = 0};
        totals.add(one.series);
    }
    record.head.licences = totals.sorted();
    if (record.entries.isEmpty() && exit == Exit::Done)
        return failure({.kind = Error::Kind::NotFound,
                        .detail = Tr::tr("No series of the archive passes the filters."),
                        .context = {.name = Tr::tr("what was selected")}});
    return record;
}

//! Into the file that --record names, or onto standard output.
Exit putRecord(Session &session, const provenance::Record &record)
{
    const auto content = provenance::toBytes(record);
    if (!content)
        return session.fail(content.error());
    const QString &path = session.options().recordFile;
    if (path.isEmpty())
        return session.put(controlsEscaped(*content));
    const auto written = writeFile(path, *content);
    return written ? Exit::Done : session.fail(written.error());
}

//! Writes metadata.csv into a folder.
Exit keepTable(Session &session, const QString &root)
{
    const auto written = session.await(QtConcurrent::run([root] {
        return verify::writeNbiaTable(root, [](const QString &path) -> verify::SopClass {
            const auto header = dicom::readHeader(path);
            return header ? verify::SopClass {.uid = header->sopClassUid, .name = header->sopClassName}
                          : verify::SopClass();
        });
    }));
    return written ? reportUnreadable(session, written->unreadable) : session.fail(written.error());
}

} // namespace

Exit reportUnreadable(Session &session, qint64 unreadable)
{
    if (unreadable == 0)
        return Exit::Done;
    session.note(Tr::tr("%n lines of the record cannot be read; their series are unknown.", nullptr, int(unreadable)));
    return Exit::Incomplete;
}

Exit reportPending(Session &session, qint64 pending)
{
    if (pending == 0)
        return Exit::Done;
    session.note(Tr::tr("%n series were requested and are not there yet; they are left out.", nullptr, int(pending)));
    return Exit::Incomplete;
}

Result<provenance::Record> readRecordSource(Session &session, Exit &exit, RecordedFiles files)
{
    const QString path = QDir(session.options().recordSource).absolutePath();
    session.noteIfWaiting(path);
    const provenance::Knowledge knowledge {.servers = knownServers(session), .failures = {}};
    const std::atomic_bool &cancelled = session.interrupt().flag();
    auto record = session.await(QtConcurrent::run([path, knowledge, files, &cancelled] {
        const auto lock = session::lockWhileRead(path, cancelled); // null for a file
        return lock ? provenance::readRecord(path, knowledge, files) : failure(lock.error());
    }));
    if (record)
        exit = qMax(exit, reportUnreadable(session, record->head.unreadable));
    return record;
}

Result<void> checkRecordFiles(Session &session, const QString &root)
{
    const Options &options = session.options();
    return session.await(QtConcurrent::run([root, path = options.recordFile, isTabled = options.metadataCsv] {
        const bool isInNewFolder = QFileInfo(path).absolutePath() == root && !QFileInfo::exists(root);
        if (const auto may = path.isEmpty() || isInNewFolder ? Result<void>() : checkWritable(path); !may)
            return may;
        return isTabled && QFileInfo(root).isDir() ? verify::checkNbiaTable(root) : Result<void>();
    }));
}

Exit keepRecord(Session &session, const QString &root, const FetchResult &fetched)
{
    Exit exit = fetched.recorded ? Exit::Done : Exit::Incomplete; // fetch() said why
    if (session.options().metadataCsv)
        exit = qMax(exit, keepTable(session, root));
    const QString &path = session.options().recordFile;
    if (path.isEmpty())
        return exit;
    const provenance::Knowledge knowledge {.servers = knownServers(session),
                                           .failures = provenance::failuresOf(fetched.transfers, root)};
    return qMax(exit, putFolderRecord(session, root, knowledge));
}

Exit showRecord(Session &session)
{
    const Options &options = session.options();
    const QString path = QDir(options.recordSource).absolutePath();
    const bool isRecord = !options.recordSource.isEmpty();
    if (isRecord == isAnythingSelected(session) || (options.metadataCsv && !(isRecord && QFileInfo(path).isDir())))
        return session.misused(Tr::tr("Name either a folder, or series: --series, --manifest, --shared-list, or a "
                                      "filter such as --collection."));
    if (const auto may = checkRecordFiles(session, path); !may)
        return session.fail(may.error());
    if (isRecord && QFileInfo(path).isDir()) {
        const Exit exit = options.metadataCsv ? keepTable(session, path) : Exit::Done;
        return qMax(exit, putFolderRecord(session, path, {.servers = knownServers(session), .failures = {}}));
    }
    Exit exit = Exit::Done;
    const auto record = isRecord ? readRecordSource(session, exit, RecordedFiles::Kept) : planned(session, exit);
    return record ? qMax(putRecord(session, *record), exit) : session.fail(record.error());
}

} // namespace tcia::cli
