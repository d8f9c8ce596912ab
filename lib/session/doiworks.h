// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/doilookup.h"
#include "session/citation.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <optional>

namespace tcia::session {

//! What is cited, with what the agencies of its DOIs say.
struct CompletedCitation
{
    QList<CitedData> data;
    qint64 unanswered = 0;         //!< DOIs that are cited as the archive has them
    std::optional<Error> error {}; //!< the first reason
};

//! What is cited if no agency is asked, or none any more: without works.
CompletedCitation citationWithoutWorks(const QList<CitedData> &data, const std::optional<Error> &error = {});

//! Asks the agencies of DOIs for the works that are cited, one after the other, see DoiLookup. Once the network fails
//! the rest is not asked about. Lives on one thread; the destructor stops it, without an answer.
class DoiWorks : public QObject
{
    Q_OBJECT
public:
    //! Of the server, see DoiLookup; its answers are kept where `tcia cite --online` keeps them.
    explicit DoiWorks(const QUrl &server = archive::DoiLookup::defaultBase(), QObject *parent = nullptr);
    static QString cacheFolder();

    //! Once.
    QFuture<CompletedCitation> complete(const QList<CitedData> &data);

private:
    void next();
    void take(const QString &doi, const Result<archive::DoiMetadata> &work);

    archive::DoiLookup m_lookup;
    CompletedCitation m_citation;
    QHash<QString, std::optional<archive::DoiMetadata>> m_works; //!< by DOI
    bool m_isOffline = false;
    QPromise<CompletedCitation> m_promise;
};

} // namespace tcia::session
