// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/manifest.h"
#include "core/result.h"

#include <QByteArray>

//! Lists of series, in every form that people give them to the program. Functions of files and values; those of files
//! block.
namespace tcia::session {

//! A list that was read.
struct SeriesListFile
{
    basket::Manifest manifest;
    QByteArray sha256; //!< of its bytes, hexadecimal
};

//! What a list must hold: tables may name single files, which are no series.
enum class ListOf { Series, SeriesOrFiles };

//! Recognises and reads a list: what basket::parseManifest() reads, basket files among them, or a record of provenance.
//! A record gives the series that were not given up, without attributes, which may have changed since; it may be of any
//! size, other lists have at most basket::maxListSize bytes. What another program writes meanwhile is waited for.
[[nodiscard]] Result<SeriesListFile> readList(const QString &path, ListOf wanted = ListOf::Series);

//! The same for one that is in memory; `subject` is what users call it.
[[nodiscard]] Result<SeriesListFile> readList(const QByteArray &content, const QString &subject,
                                              ListOf wanted = ListOf::Series);

} // namespace tcia::session
