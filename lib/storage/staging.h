// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/recordedseries.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

//! A root folder and its `.tcia-partial`, where a series lies until it is whole. One process at a time may use it.
//! Functions of files: call them for one root from one thread at a time.
namespace tcia::storage {

//! The room on a root's disk in bytes; -1 where it does not say.
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
    QStringList shortened {}; //!< series UIDs of what the end of the system took something of: to be fetched again
};

//! Whether the root was in use when the program or the system ended, be it while tidying up: only then what was
//! finished there may have to be looked at again, and what was on its way may lie about. Makes nothing and reads next
//! to nothing.
bool wasInterrupted(const QString &root);

//! Takes the lock, checks that the record can be written, ends what a crash interrupted, sweeps up what is left of it,
//! and reads the record.
Result<OpenRoot> openRoot(const QString &root);

//! Whether files can be written to a root in use: its lock is there, and its disk takes a file. Where not,
//! Error::diskFault is set, also where permission was withdrawn: it could be written to when it was opened.
Result<void> tryWriting(const QString &root);

//! Lets what was finished reach the disk and notes that, sweeps, gives the lock back and removes the folder if it is
//! empty. May take seconds.
void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock);

} // namespace tcia::storage
