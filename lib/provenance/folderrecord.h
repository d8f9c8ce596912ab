// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provenance/recordformat.h"
#include "storage/recordedseries.h"
#include "transfer/requestlines.h"

#include <QHash>

namespace tcia::provenance {

//! What is known beyond a folder's own files.
struct Knowledge
{
    QList<archive::Server> servers {};   //!< to name those of which a folder knows only the address
    QHash<QString, QString> failures {}; //!< why series failed in this run, in English, by series UID
};

//! What a download folder knows of its series: of those in its record, where they are from and what proves them; of
//! those in its requests, how they were chosen. Reads these two files, which say all of it already and survive a crash
//! at any moment, and none of the images. The folder may be in use meanwhile: it is read as it was at one moment.
class FolderRecord
{
public:
    //! NotFound if nothing was ever requested or recorded there. Blocking; for the pool.
    [[nodiscard]] static Result<FolderRecord> open(const QString &root, const Knowledge &knowledge = {});

    const Head &head() const { return m_head; }
    //! Calls `each` with every series, reading the folder's record again: those with a line in it first, in its order,
    //! then the others as they were requested.
    [[nodiscard]] Result<void> forEachEntry(const EachEntry &each) const;

private:
    //! The last line of a series.
    struct Line
    {
        storage::RecordedSeries recorded;
        Series licensed; //!< its licence and what it is of, alone
        QString server;
    };
    explicit FolderRecord(const QString &root) : m_root(root) {}
    Result<void> readLines();
    Result<void> readRequests();
    void take(const QList<transfer::SeriesRequest> &requests, Outcome outcome);
    qsizetype numberOf(const transfer::SeriesRequest &request);
    qsizetype sourceOf(const archive::Server &server);
    void findSources(const QList<archive::Server> &known);
    void sumUp();

    QString m_root;
    Head m_head;
    QHash<QString, Line> m_lines;           //!< by series UID, as the next two
    QHash<QString, qsizetype> m_requestOf;  //!< of all that were requested: the last request
    QHash<QString, qsizetype> m_sourceOf;   //!< of addresses
    QList<Entry> m_others;                  //!< series that are not in their folder, or not any more
    QHash<QString, qsizetype> m_otherOf;    //!< their positions
    QHash<QByteArray, qsizetype> m_numbers; //!< of requests, by their parameters
};

} // namespace tcia::provenance
