// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/recordedseries.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

//! A root folder and its staging area `.tcia-partial`, where series are completed. One process at a time may use it.
//! Functions of files: call them for one root from one thread at a time.
namespace tcia::storage {

//! The space on a root's disk in bytes; -1 if unknown.
struct DiskSpace
{
    qint64 free = -1;
    qint64 total = -1;
};
DiskSpace diskSpaceOf(const QString &root);

//! A root in use.
struct OpenRoot
{
    DiskSpace space;
    std::shared_ptr<QLockFile> lock;
    QHash<QString, RecordedSeries> series; //!< by series UID
    QStringList lostSeries {};             //!< UIDs of series that lost data in a power loss: to be fetched again
};

//! Whether the root was in use when the program or the system ended, even during clean-up: only then finished series
//! may need to be checked, and unfinished ones may have left files. True also if the disk does not confirm the
//! opposite, such as for a folder that cannot be read; false for a missing folder. Creates nothing and reads very
//! little.
bool wasInterrupted(const QString &root);

//! Locks the root, checks that the record is writable, completes interrupted operations, removes their leftovers, and
//! reads the record.
Result<OpenRoot> openRoot(const QString &root);

//! Checks that files can be written to a root in use: that its lock exists and a file can be created. If not,
//! Error::diskFault is set, even for a revoked permission, because the root was writable when it was opened.
Result<void> tryWriting(const QString &root);

//! Flushes finished series and writes a checkpoint, clears the staging area, releases the lock and removes the area if
//! it is empty. May take seconds.
void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock);

} // namespace tcia::storage
