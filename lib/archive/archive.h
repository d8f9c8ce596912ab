// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "archive/rowcount.h"
#include "archive/server.h"
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

//! What a server said in the form it was asked for, byte for byte.
struct RawAnswer
{
    QByteArray body;
    QString contentType;
};

//! The questions one server can be asked, typed. Lives on one thread with an event loop; decoding happens on the global pool.
//! Every answer is a Result; add exactly one `.then(context, …)`. Nothing that was asked for is ever cut silently: an HTML error
//! page is not an empty list.
class Archive : public QObject
{
    Q_OBJECT
public:
    //! How many questions are in flight at once where nothing else is said: others want the connections too.
    static constexpr int usualAtOnce = 2;

    //! `apiKey` is sent with every request of this server only; empty for none.
    explicit Archive(Server server, QString apiKey = {}, QObject *parent = nullptr, int atOnce = usualAtOnce);
    ~Archive() override;

    const Server &server() const { return m_server; }
    const QString &apiKey() const { return m_apiKey; }

    QFuture<Result<QStringList>> collections();
    QFuture<Result<QStringList>> modalities(const Query &query = {});    //!< by collection, body part
    QFuture<Result<QStringList>> bodyParts(const Query &query = {});     //!< by collection, modality
    QFuture<Result<QStringList>> manufacturers(const Query &query = {}); //!< by collection, modality, body part
    QFuture<Result<QList<Patient>>> patients(const Query &query = {});
    QFuture<Result<QList<Study>>> studies(const Query &query = {});
    QFuture<Result<QList<Series>>> series(const Query &query = {});
    QFuture<Result<SeriesSize>> seriesSize(const QString &seriesUid);

    //! Where the rows of a long answer go.
    template <typename Record>
    using Take = std::function<void(QList<Record> &&)>;

    //! The rows of a question while they arrive, those without a UID and repeated ones too: `take` is called with batches (about a thousand rows, the first one early), on the
    //! pool, one call after another and never two at once, in the order of the answer; then the future tells how many there were,
    //! and there are no more calls. No more arrives than `take` deals with. After an error what was handed on is not to be believed.
    QFuture<Result<RowCount>> eachPatient(const Query &query, Take<Patient> take);
    QFuture<Result<RowCount>> eachStudy(const Query &query, Take<Study> take);
    //! It ends as Cancelled soon after `stop` was requested, while the others go on.
    QFuture<Result<RowCount>> eachSeries(const Query &query, Take<Series> take, std::stop_token stop = {});

    //! The series of a shared list. NotFound where the server knows no list of that name (an empty answer). Rows may hold
    //! nothing but seriesUid.
    QFuture<Result<QList<Series>>> sharedList(const QString &name);

    //! What the server says about one of its endpoints (getSeries/metadata); any JSON object.
    QFuture<Result<QJsonObject>> metadata(Endpoint endpoint);

    //! An answer in the server's own CSV, XML, HTML or JSON.
    QFuture<Result<RawAnswer>> raw(Endpoint endpoint, const Query &query, Format format);

    //! Stops all questions under way; they end as Cancelled.
    void cancelAll();

Q_SIGNALS:
    //! Not all that a list said could be used; told before the list is. What came row by row is told by its RowCount alone.
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable);

private:
    template <typename Record>
    QFuture<Result<RowCount>> each(Endpoint endpoint, const Query &query, Take<Record> take, std::stop_token stop = {});
    template <typename Record>
    QFuture<Result<QList<Record>>> records(Endpoint endpoint, const Query &query);
    QFuture<Result<QStringList>> values(Endpoint endpoint, const Query &query);

    const Server m_server;
    const QString m_apiKey;
    const std::unique_ptr<HttpClient> m_http;
};

} // namespace tcia::archive
