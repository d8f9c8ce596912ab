// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

//! A root folder and its `.tcia-partial`, where a series lies until it is whole. One process at a time may use it. Functions of
//! files: call them for one root from one thread at a time.
namespace tcia::transfer {

//! What was taken before, as far as the queue must know it.
struct RecordedSeries
{
    qint64 offset = 0; //!< of its line in the record
    QString folder;    //!< relative to the root
};

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
    QStringList shortened {};     //!< series UIDs of what the end of the system took something of: to be fetched again
};

//! Whether the root was in use when the program or the system ended, be it while tidying up: only then what was finished there may
//! have to be looked at again, and what was on its way may lie about. Makes nothing and reads next to nothing.
bool wasInterrupted(const QString &root);

//! Takes the lock, ends what a crash interrupted, sweeps up what is left of it, and reads the record.
Result<OpenRoot> openRoot(const QString &root);

//! Opens a root in use. Its lock lies there as long; where that is gone nothing is made again, on whatever disk is there now.
Result<Directory> openLocked(const QString &root);

//! Whether files can be written to a root in use: its lock is there, and its disk takes a file. Where not, Error::diskFault is set,
//! also where permission was withdrawn: it could be written to when it was opened.
Result<void> tryWriting(const QString &root);

//! Lets what was finished reach the disk and notes that, sweeps, gives the lock back and removes the folder if it is empty. May take
//! seconds.
void closeRoot(const QString &root, const std::shared_ptr<QLockFile> &lock);

//! The names in the staging area, relative to the root: below it all files are reached through Directory, which follows no link.
QString stagingFolder();
bool isStaging(const QString &relative); //!< whether a path leads into it, in upper or lower case
QString lockFile();                      //!< there while the root is in use
QString intentsFile();                   //!< see intentlog.h
QString stagedLicence();                 //!< a licence text until it is whole
QString stagedFolder(const QString &seriesUid); //!< a series' images until they are all checked
QString backupFolder(const QString &seriesUid); //!< the short folder that it is about to replace
QString lostFolder(const QString &seriesUid);   //!< what a loss of power or a replacement left of its images; kept for the user
//! An object while it arrives; further ones of the same series are named after it. The files are used again and again: making and
//! removing one for each of many small series would take as long as fetching them.
QString spoolPath(int slot);

bool hasBackups(const Directory &root); //!< whether a replacement was neither ended nor undone

//! Moves what may be the user's into lostFolder(), under another name where its own is taken. Where it lies then.
Result<QString> keepAsLost(const Directory &root, const QString &seriesUid, const QString &path);

//! Removes what an interrupted or failed unpacking of a series left in the staging area; what is no image is kept as lost. Where
//! it fails, for the reason that the disk gives, all that is left stays for the next time.
Result<void> discardStaged(const Directory &root, const QString &seriesUid);

} // namespace tcia::transfer
