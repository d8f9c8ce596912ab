// SPDX-License-Identifier: Apache-2.0
#include "session/serieslists.h"

#include "core/diskerror.h"
#include "core/files.h"
#include "core/reason.h"
#include "core/waitingread.h"
#include "provenance/recordfiles.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using Sum = QCryptographicHash;

//! Whether a file is a record of provenance. One that cannot be read is none, which its reader then reports.
bool isRecordFile(const QString &path)
{
    QFile file(path);
    return !mayWait(path) && file.open(QIODevice::ReadOnly) && provenance::isRecord(file.peek(provenance::headBytes));
}

Result<QByteArray> sumOf(const QString &path)
{
    QFile file(path);
    Sum sum(Sum::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file))
        return failure(diskError(file));
    return sum.result().toHex();
}

//! The series of a record, and its server if it has only one.
Result<basket::Manifest> seriesOf(const Result<provenance::Record> &record, const QString &subject)
{
    if (!record)
        return failure(record.error());
    basket::Manifest manifest;
    manifest.unreadableCount = record->head.unreadable;
    for (const provenance::Entry &entry : record->entries)
        if (entry.outcome != provenance::Outcome::Dropped)
            manifest.seriesUids << entry.series.seriesUid;
    if (manifest.seriesUids.isEmpty())
        return failure(Error::Kind::NotFound, english<QT_TRANSLATE_NOOP("Reasons", "The record names no series.")>(),
                       {.path = subject});
    if (const QList<provenance::Source> &sources = record->head.sources; sources.size() == 1)
        manifest.downloadServer = sources.first().server.base.toString();
    return manifest;
}

Result<SeriesListFile> listOf(Result<basket::Manifest> manifest, const Result<QByteArray> &sum)
{
    if (!manifest || !sum)
        return failure(manifest ? sum.error() : manifest.error());
    return SeriesListFile {.manifest = *std::move(manifest), .sha256 = *sum};
}

} // namespace

Result<SeriesListFile> readList(const QString &path, ListOf wanted)
{
    if (isRecordFile(path))
        return listOf(seriesOf(provenance::readRecord(path, {}, provenance::RecordedFiles::Dropped), path),
                      sumOf(path));
    const auto content = readFile(path, basket::maxListSize);
    return content ? readList(*content, path, wanted) : failure(content.error());
}

Result<SeriesListFile> readList(const QByteArray &content, const QString &subject, ListOf wanted)
{
    auto manifest = provenance::isRecord(content)
                        ? seriesOf(provenance::recordIn(content, subject, provenance::RecordedFiles::Dropped), subject)
                        : basket::parseManifest(content, subject);
    if (manifest && wanted == ListOf::Series)
        manifest = basket::withSeries(*std::move(manifest), subject);
    return listOf(std::move(manifest), Sum::hash(content, Sum::Sha256).toHex());
}

} // namespace tcia::session
