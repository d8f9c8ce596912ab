// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace tcia::basket {

constexpr qint64 largestList = 128'000'000;    //!< bytes of a list that is read
constexpr qsizetype mostSeries = 1'000'000; //!< that one list may name; all of the archive has fewer

//! What a manifest asks for, and what of it made no sense.
struct Manifest
{
    QStringList seriesUids {};   //!< valid, in order, without repeats
    //! What a table says of them beside their UID, as far as its columns are named exactly as ours (`tcia --format csv series`).
    QHash<QString, Series> told {};
    QString downloadServer {};   //!< the manifest's downloadServerUrl; empty for other forms
    qint64 repeated = 0;      //!< how many UIDs stood there more than once
    QStringList unreadable {};   //!< lines that are no UID, shortened; at most 20 kept
    qint64 unreadableCount = 0;
};

//! Reads any list people have: NBIA `.tcia` (all versions; CRLF, BOM, blanks, first UID on the marker line), a table separated by
//! commas, tabs, semicolons, bars or what its first line `sep=` says, with a column named SeriesInstanceUID (any of its spellings),
//! or plain UIDs, one a line; in UTF-8, UTF-16 or Latin-1. A file without a single UID is an error, and so is one with more than
//! `most`.
Result<Manifest> parseManifest(const QByteArray &content, const QString &subject, qsizetype most = mostSeries);

//! What a CSV or TSV table has in its column of that attribute of a series (any of its spellings), in order, without repeats; nothing
//! where it is no such table. Rows that say something but nothing in that column are counted in `blank`.
QStringList columnOf(const QByteArray &content, const QString &key, qint64 *blank = nullptr);

//! A `.tcia` manifest that NBIA Data Retriever and this program read. `host` is the server's, for downloadServerUrl.
QByteArray writeManifest(const QStringList &seriesUids, const QString &host, const QString &basketId);

} // namespace tcia::basket
