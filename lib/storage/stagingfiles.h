// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "core/result.h"
#include "storage/stagingfiles.h"

#include <QStringList>

//! The files in the staging area of a root in use. Functions of files: call them for one root from one thread at a
//! time.
namespace tcia::storage {

//! Opens a root in use. Its lock file exists as long; if it is gone, nothing is created, because another disk may be
//! mounted there now.
Result<Directory> openLocked(const QString &root);

//! All entries; none if it cannot be read.
QList<DirectoryEntry> stagingEntries(const Directory &root);
//! The series with a stagedFolder(). Ignores all names but the program's own, here and below.
QStringList stagedSeries(const Directory &root);
//! The series with a backupFolder(): their replacement was neither completed nor undone.
QStringList backedUpSeries(const Directory &root);

//! The series with an objectsFolder().
QStringList keptSeries(const Directory &root);

//! Moves a path that may be the user's to lostFolder(), renamed if the name is in use. Returns the new path.
Result<QString> moveToLost(const Directory &root, const QString &seriesUid, const QString &path);

//! Removes what an interrupted or failed unpacking of a series left in the staging area; files that are not images are
//! moved to lostFolder(). After a failure, which returns the disk's error, the rest stays for the next attempt.
Result<void> discardStaged(const Directory &root, const QString &seriesUid);

//! Removes the images of a series that were staged by this program.
void removeStaged(const Directory &root, const QString &seriesUid);

} // namespace tcia::storage
