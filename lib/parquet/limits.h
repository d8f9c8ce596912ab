// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::parquet {

//! What a file may ask for at most. No size or count that a file names is believed beyond them, nor beyond the file.
struct Limits
{
    qint64 footerBytes = 16 * 1024 * 1024; //!< the description at the file's end
    qint64 pageBytes = 64 * 1024 * 1024;   //!< one page, packed or unpacked
    qint64 heldBytes = 256 * 1024 * 1024;  //!< the pages and dictionaries of all columns that are in memory at once
    qint64 rows = 100'000'000;             //!< a few bytes can stand for any number of equal rows
    qsizetype batchRows = 16 * 1024;       //!< rows delivered at once
};

} // namespace tcia::parquet
