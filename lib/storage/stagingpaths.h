// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The names of what lies in the staging area, relative to the root: below it all files are reached through Directory,
//! which follows no link.
namespace tcia::storage {

QString stagingFolder();                        //!< itself
QString inStaging(const QString &name);         //!< any other
bool isStaging(const QString &relative);        //!< whether a path leads into it, in upper or lower case
QString lockFile();                             //!< there while the root is in use
QString intentsFile();                          //!< see intentlog.h
QString stagedLicence();                        //!< a licence text until it is whole
QString stagedFolder(const QString &seriesUid); //!< a series' images until they are all checked
QString backupFolder(const QString &seriesUid); //!< the short folder that it is about to replace
QString
lostFolder(const QString &seriesUid); //!< what a loss of power or a replacement left of its images; kept for the user
//! An object while it arrives; further ones of the same series are named after it. The files are used again and again:
//! making and removing one for each of many small series would take as long as fetching them.
QString spoolPath(int slot);

} // namespace tcia::storage
