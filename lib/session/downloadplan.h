// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QSet>

namespace tcia::session {

//! Where series are to be downloaded to.
struct DownloadPlace
{
    QString root;                     //!< clean path
    QString pattern;                  //!< a valid template, see layout.h
    QHash<QString, QString> folders;  //!< of the series on this computer, by UID: DiskIndex::folders()
    QSet<QString> leftOutLicences {}; //!< names as licenceName() returns them; their series are not downloaded
    bool isAgain = false;             //!< those below the root are downloaded again
};

//! What downloading series to a place would do.
struct DownloadPlan
{
    //! One licence and its series; those left out too.
    struct Licence
    {
        QString name; //!< as licenceName() returns it; empty: none is named
        bool isNonCommercial = false;
        qint64 series = 0;
        bool operator==(const Licence &) const = default;
    };

    qint64 series = 0, patients = 0, images = 0; //!< without those left out, as are all numbers below
    qint64 leftOut = 0;                          //!< series left out for their licences
    qint64 onDisk = 0;                           //!< series that are below the root already
    qint64 toFetch = 0;                          //!< those that are not, or all
    qint64 bytes = 0, bytesToFetch = 0;          //!< known sizes of all, and of those to fetch
    qint64 unknownSizes = 0;                     //!< number of series to fetch whose size is unknown
    QList<Licence> licences;                     //!< the most frequent first
    QString example;                             //!< folder below the root, of the first series to fetch
    qsizetype longestPath = 0;                   //!< characters of the longest path of an image, as far as known
    qint64 tooLong = 0;                          //!< number of series with longer paths than longestAllowed
    qint64 sharedFolders = 0;                    //!< number of series whose folder another one has, too

    static constexpr qsizetype longestAllowed = 255;

    //! Bytes to fetch as far as their size is known; -1 if nothing is known of it.
    qint64 neededBytes() const { return bytesToFetch > 0 || unknownSizes == 0 ? bytesToFetch : -1; }
};

//! Computes it; takes seconds for a million series, so run it on the pool.
DownloadPlan planOf(const QList<Series> &series, const DownloadPlace &place);

//! The series that downloading to a place fetches, as many as the plan says.
QList<Series> seriesToFetch(QList<Series> series, const DownloadPlace &place);

//! The folder of a series that is replaced by it, relative to the root; empty if there is none, or unless `isAgain`.
QString folderToReplace(const QString &seriesUid, const DownloadPlace &place);

} // namespace tcia::session
