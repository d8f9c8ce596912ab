// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "core/result.h"
#include "storage/stagingfiles.h"

#include <QStringList>

//! What lies in the staging area of a root that is in use. Functions of files: call them for one root from one thread
//! at a time.
namespace tcia::storage {

//! Opens a root in use. Its lock lies there as long; where that is gone nothing is made again, on whatever disk is
//! there now.
Result<Directory> openLocked(const QString &root);

//! All that lies there; nothing where it cannot be read.
QList<DirectoryEntry> stagingEntries(const Directory &root);
//! The series of which there is a stagedFolder(). Anything but this program's own names is left out, here and below.
QStringList stagedSeries(const Directory &root);
//! The series of which there is a backupFolder(): their replacement was neither ended nor undone.
QStringList backedUpSeries(const Directory &root);

//! Moves what may be the user's into lostFolder(), under another name where its own is taken. Where it lies then.
Result<QString> moveToLost(const Directory &root, const QString &seriesUid, const QString &path);

//! Removes what an interrupted or failed unpacking of a series left in the staging area; what is no image is kept as
//! lost. Where it fails, for the reason that the disk gives, all that is left stays for the next time.
Result<void> discardStaged(const Directory &root, const QString &seriesUid);

//! Removes the images of a series that were staged by this program.
void removeStaged(const Directory &root, const QString &seriesUid);

} // namespace tcia::storage
