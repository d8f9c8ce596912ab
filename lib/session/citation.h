// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/doimetadata.h"
#include "archive/server.h"
#include "session/seriesselection.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace tcia::session {

//! One data set to be cited: the series of a collection that are described by the same DOI. What is unknown is empty.
struct CitedData
{
    QString collection;
    QString doi;                                 //!< see doiOf()
    QStringList licences;                        //!< short names, such as "CC BY 4.0"
    QString licenceAddress;                      //!< of the only licence
    qint64 series = 0;                           //!< 0: the collection as a whole
    std::optional<archive::DoiMetadata> work {}; //!< what the agency of the DOI says, if it was asked

    bool operator==(const CitedData &) const = default;
};

//! Where the data come from and when.
struct CitedSource
{
    QString archive; //!< its name
    QString address; //!< empty for the demonstration archive
    QDate accessed;
};

//! Data from one source.
struct CitedGroup
{
    CitedSource source;
    QList<CitedData> data;
};

//! As citations name a server: without what is secret in its address; that of the demonstration archive is empty.
CitedSource citedSource(const archive::Server &server, QDate accessed);

//! Text is for people, Methods a sentence for a publication.
enum class CitationFormat { Text, BibTeX, Ris, CslJson, Methods };

//! The data sets of series, by their own attributes, in the catalogue's order. `dois` of collections are used for
//! series without one. For the pool.
QList<CitedData> citedDataOf(const std::vector<SeriesSelection::Part> &series, const QHash<QString, QString> &dois);
//! The same for series that are in no catalogue, in the order of their collections.
QList<CitedData> citedDataOf(const QList<Series> &series, const QHash<QString, QString> &dois);

//! A citation of all in one format: one entry each, Methods one sentence. In English in every language, because
//! publications quote it. Contains nothing that is not known; an entry without a DOI says so and names the archive's
//! address. Empty if there are no data.
QString citationOf(const QList<CitedGroup> &groups, CitationFormat format);
QString citationOf(const QList<CitedData> &data, const CitedSource &source, CitationFormat format);

} // namespace tcia::session
