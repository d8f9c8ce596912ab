// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/filerows.h"
#include "core/records.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace tcia::basket {

constexpr qint64 maxListSize = 128'000'000; //!< bytes of a list that is read
constexpr qsizetype maxSeries = 1'000'000;  //!< per list; the whole archive has fewer

//! The content of a manifest and its unreadable parts.
struct Manifest
{
    QStringList seriesUids {}; //!< valid, in order, without repeats
    //! Further attributes from tables whose columns are named exactly like this program's (`tcia --format csv series`).
    QHash<QString, Series> attributes {};
    QString downloadServer {}; //!< the manifest's downloadServerUrl; empty for other forms
    //! Folders in buckets (s3://bucket/prefix/), in order, without repeats; their series are not known from the list.
    QStringList locators {};
    qint64 singleFiles = 0;    //!< lines that name one file of a series; its whole series is meant
    qint64 repeated = 0;       //!< number of repeated UIDs and locators
    QStringList unreadable {}; //!< lines without a UID, shortened; at most 20
    qint64 unreadableCount = 0;
    QList<FileRow> files {}; //!< rows that name a single file and no series

    bool hasSeries() const { return !seriesUids.isEmpty() || !locators.isEmpty(); }
};

//! Reads any common list format: NBIA `.tcia` (all versions; CRLF, BOM, blanks, first UID on the marker line), a table
//! separated by commas, tabs, semicolons, bars or what its first line `sep=` says, with a column named
//! SeriesInstanceUID (any of its spellings), a list for s5cmd (bucketlist.h), also with lines of UIDs, or plain UIDs,
//! one per line; in UTF-8, UTF-16 or Latin-1. A file without any series or single file, or with more than `most`
//! series, is an error.
Result<Manifest> parseManifest(const QByteArray &content, const QString &subject, qsizetype most = maxSeries);

//! The error of a list that has single files alone, where series are wanted; the list itself otherwise.
Result<Manifest> withSeries(Manifest manifest, const QString &subject);

//! The distinct values of a CSV or TSV table's column for a series attribute (in any spelling), in order; empty if
//! there is no such column. Non-empty rows without a value in it are counted in `blank`. What escapedCell() and
//! defusedCell() did is undone. Reading ends when there are more than `most`.
QStringList columnOf(const QByteArray &content, const QString &key, qint64 *blank = nullptr,
                     qsizetype most = maxSeries);

//! The distinct words of a text that is no table, in order: between blanks, line ends, commas, semicolons and quotation
//! marks. Reading ends when there are more than `most`.
QStringList wordsOf(const QByteArray &content, qsizetype most = maxSeries);

//! Writes a `.tcia` manifest for NBIA Data Retriever and this program. `host` is the server's, for downloadServerUrl.
QByteArray writeManifest(const QStringList &seriesUids, const QString &host, const QString &basketId);

} // namespace tcia::basket
