// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The names in the staging area, relative to the root. All files below a root are accessed through Directory, which
//! follows no link.
namespace tcia::storage {

QString stagingFolder();                         //!< the staging area
QString inStaging(const QString &name);          //!< another name in it
bool isStaging(const QString &relative);         //!< whether a path is in it, case-insensitively
QString lockFile();                              //!< exists while the root is in use
QString intentsFile();                           //!< see intentlog.h
QString stagedLicence();                         //!< an incomplete licence text
QString stagedFolder(const QString &seriesUid);  //!< a series' images until all are verified
QString objectsFolder(const QString &seriesUid); //!< complete objects of a series that is not; outlives the process
QString backupFolder(const QString &seriesUid);  //!< the incomplete folder that is being replaced
QString
lostFolder(const QString &seriesUid); //!< remains of images after a power loss or a replacement; kept for the user
//! The spool file of a slot; further objects of the same series append to its name. Spool files are reused: creating
//! and removing one for each of many small series would take as long as fetching them.
QString spoolPath(int slot);

} // namespace tcia::storage
