// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/record.h"

#include <functional>

namespace tcia::verify {

//! What kind of DICOM object a file is. Empty if unknown.
struct SopClass
{
    QString uid;
    QString name;
};
//! Looks at one image of a series. Supplied by the program, because this library does not know DICOM.
using SopClassReader = std::function<SopClass(const QString &path)>;

//! A line of a table in the columns of NBIA Data Retriever, with its line end, for scripts that were written for its
//! metadata.csv. Unlike Data Retriever it quotes cells by RFC 4180, and a cell that spreadsheets would run gets an
//! apostrophe in front (core/delimited.h). Sizes are rounded as Data Retriever rounds them.
QByteArray nbiaHeader();
QByteArray nbiaLine(const storage::Record &record, const SopClass &sopClass);

//! What a table was made of.
struct NbiaTableSums
{
    qint64 rows = 0;
    qint64 unreadable = 0; //!< lines of this program's record, whose series the table lacks
    bool operator==(const NbiaTableSums &) const = default;
};

//! Usage if `<root>/metadata.csv` names series that this program did not record there, or is none of Data Retriever's:
//! it is not ours to replace. Blocking.
[[nodiscard]] Result<void> checkNbiaTable(const QString &root);

//! Writes `<root>/metadata.csv` of the series that this program recorded there and whose folders are there, by one
//! rename, unless checkNbiaTable() refuses it. Blocking; reads one image's header of each series with `sopClassOf`.
[[nodiscard]] Result<NbiaTableSums> writeNbiaTable(const QString &root, const SopClassReader &sopClassOf = {});

} // namespace tcia::verify
