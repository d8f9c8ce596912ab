// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "archive/rowcount.h"
#include "archive/serveraccess.h"
#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QNetworkRequest;

namespace tcia::archive {

class HttpClient;

//! A server's answer in the requested format, byte for byte.
struct RawAnswer
{
    QByteArray body;
    QString contentType;
};

//! The typed requests to one server. Lives on one thread with an event loop; decoding runs on the global pool. Every
//! answer is a Result; continue each future with exactly one continuation of core/async.h. Answers are never truncated
//! silently: an HTML error page and a list of which no row can be used are errors, not an empty list.
class Archive : public QObject
{
    Q_OBJECT
public:
    //! Default number of concurrent requests; downloads need connections too.
    static constexpr int defaultParallel = 2;

    //! The key is sent with every request.
    explicit Archive(ServerAccess access, QObject *parent = nullptr, int maxParallel = defaultParallel);
    ~Archive() override;

    const Server &server() const { return m_access.server(); }
    const ServerAccess &access() const { return m_access; }

    QFuture<Result<QStringList>> collections();
    QFuture<Result<QStringList>> modalities(const Query &query = {});    //!< by collection, body part
    QFuture<Result<QStringList>> bodyParts(const Query &query = {});     //!< by collection, modality
    QFuture<Result<QStringList>> manufacturers(const Query &query = {}); //!< by collection, modality, body part
    QFuture<Result<QList<Patient>>> patients(const Query &query = {});
    QFuture<Result<QList<Study>>> studies(const Query &query = {});
    QFuture<Result<QList<Series>>> series(const Query &query = {});
    //! The series that lie at these places (Series::locator), as far as the server knows them; Usage where the dialect
    //! cannot find them. One request per call: pass a few hundred at most.
    QFuture<Result<QList<Series>>> seriesAt(const QStringList &locators);
    QFuture<Result<SeriesSize>> seriesSize(const QString &seriesUid);
    //! What is known about every collection before its content is requested; Usage where the dialect does not offer it.
    QFuture<Result<QList<CollectionDescription>>> collectionDescriptions();
    QFuture<Result<QList<CollectionCount>>> collectionCounts();

    //! Receives the rows of a long answer.
    template <typename Record>
    using Take = std::function<void(QList<Record> &&)>;

    //! Streams the rows of an answer, including duplicates and rows without a UID: `take` is called on the pool with
    //! batches (about a thousand rows, the first one early), sequentially and in the order of the answer. When the
    //! future reports the row count there are no further calls. Reading is throttled to the speed of `take`. After an
    //! error, rows already delivered must be discarded.
    QFuture<Result<RowCount>> eachPatient(const Query &query, Take<Patient> take);
    QFuture<Result<RowCount>> eachStudy(const Query &query, Take<Study> take, std::stop_token stop = {});
    //! It ends as Cancelled soon after `stop` is requested; other requests continue.
    QFuture<Result<RowCount>> eachSeries(const Query &query, Take<Series> take, std::stop_token stop = {});

    //! The series of a shared list. NotFound if the server has no list of that name (an empty answer). Rows may hold
    //! nothing but seriesUid.
    QFuture<Result<QList<Series>>> sharedList(const QString &name);

    //! The server's description of one endpoint (such as getSeries/metadata); any JSON object.
    QFuture<Result<QJsonObject>> metadata(Endpoint endpoint);

    //! An answer in the server's own CSV, XML, HTML or JSON format. Offline if it is cut, which CSV does not show.
    QFuture<Result<RawAnswer>> raw(Endpoint endpoint, const Query &query, Format format);

    //! Cancels all pending requests and every later one: they end as Cancelled.
    void stop();
    //! From now on it stops when `other` does: for archives that are asked on its behalf.
    void stopWith(const Archive &other);

Q_SIGNALS:
    //! Parts of a list were unusable; emitted before its future finishes. Streamed answers report this in their
    //! RowCount only.
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable);

private:
    template <typename Record>
    QFuture<Result<QList<Record>>> records(Endpoint endpoint, const Query &query);
    QFuture<Result<QStringList>> values(Endpoint endpoint, const Query &query);

    const ServerAccess m_access;
    const std::unique_ptr<HttpClient> m_http;
};

} // namespace tcia::archive
