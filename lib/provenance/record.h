// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/digest.h"
#include "core/records.h"
#include "provenance/licencetotals.h"
#include "provenance/selection.h"
#include "storage/unpackedfile.h"
#include "transfer/target.h"

#include <QDateTime>

//! Records of provenance: what was taken from an archive, when, how it was chosen, and what proves it. Their JSON is
//! described by resources/schema/tcia-provenance-1.schema.json, which is installed with the program.
namespace tcia::provenance {

//! What became of a series.
enum class Outcome {
    Planned,    //!< chosen, not yet requested
    Pending,    //!< requested
    Failed,     //!< requested, and failed in the run that wrote the record
    Dropped,    //!< requested, and given up by the user
    Downloaded, //!< complete and verified in its folder
};
//! Its name in records and in tables, and back; empty if unknown.
QString nameOf(Outcome outcome);
std::optional<Outcome> outcomeFrom(QStringView name);

//! A server of a record.
struct Source
{
    archive::Server server;
    bool isDialectKnown = true; //!< false: only its address is known
    bool operator==(const Source &) const = default;
};

//! Series that were requested together.
struct Request
{
    QDateTime requested; //!< UTC
    QString version;     //!< of the program; empty if earlier ones did not store it
    qsizetype source = -1;
    QString layout;
    transfer::Verify verify = transfer::Verify::Strongest;
    Selection selection; //!< says nothing if the program that made it did not store it
    bool operator==(const Request &) const = default;
};

//! One series. What is not known is empty.
struct Entry
{
    Series series;
    Outcome outcome = Outcome::Planned;
    QString error {};       //!< Failed only, in English
    qsizetype request = -1; //!< position in Head::requests; -1: none is known
    qsizetype source = -1;  //!< position in Head::sources
    // Downloaded only:
    QString folder {}; //!< relative to the record's folder
    QDateTime downloaded {};
    QString version {};                      //!< of the program that downloaded it
    Digest::Kind proof = Digest::Kind::None; //!< see proofMeaning()
    QList<storage::UnpackedFile> files {};
};

//! Everything but the series themselves.
struct Head
{
    QDateTime written; //!< UTC
    QString version;   //!< of the program that wrote it
    QList<Source> sources;
    QList<Request> requests;
    QList<LicenceTotal> licences; //!< of all but dropped series
    qint64 unreadable = 0;        //!< lines of the folder's own files that could not be read
};

//! A whole record.
struct Record
{
    Head head;
    QList<Entry> entries;
};

//! What it proves, in English, that all files of a series agreed with the source by this digest.
QString proofMeaning(Digest::Kind proof);

//! The number of images and bytes: of the files of a downloaded series, else as the archive announced them.
Count imagesOf(const Entry &entry);
Count bytesOf(const Entry &entry);

} // namespace tcia::provenance
