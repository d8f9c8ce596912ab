// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/recordedseries.h"
#include "transfer/requestformat.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace tcia::transfer {

//! The requests of a folder by their state.
struct RequestContent
{
    bool exists = false;            //!< requests were made here; false if the file says nothing about it
    QList<SeriesRequest> open;      //!< neither completed nor dropped since, in request order
    QList<SeriesRequest> removed;   //!< completed, but the folder or some files were removed
    QList<SeriesRequest> completed; //!< recorded since, or already present
    QList<SeriesRequest> dropped;
    //! Rows of answers that name no series, by selection.
    QMap<QString, qint64> unnamed;
    qint64 unreadable = 0; //!< damaged or truncated requests, whose series are unknown
    bool isComplete() const
    {
        return exists && open.isEmpty() && removed.isEmpty() && unnamed.isEmpty() && unreadable == 0;
    }
};
//! The last record of a series; unset if there is none.
using RecordLookup = std::function<std::optional<storage::RecordedSeries>(const QString &seriesUid)>;

//! Parses the lines of a RequestLog in order. A value for one thread.
class RequestReader
{
public:
    //! Maximum number of requests kept: further ones count as unreadable.
    static constexpr qsizetype maxRequests = 5'000'000;
    explicit RequestReader(const QString &root, qsizetype most = maxRequests) : m_root(root), m_max(most) {}

    void take(const QByteArray &line);
    //! The content of all lines, given the records and which recorded series are no longer complete.
    RequestContent content(const RecordLookup &recorded,
                           const std::function<bool(const storage::RecordedSeries &)> &isRemoved);

private:
    enum class RequestState { Open, Removed, Completed, Dropped };
    struct Batch
    {
        qint64 missing = 0; //!< number of requests still missing
        QByteArray sum;
    };
    std::optional<SeriesRequest> requestFrom(const QJsonObject &json);
    void end(const QString &uid, RequestState state);
    bool readParameters(const QJsonObject &json);
    void takeRequest(const QJsonObject &json);
    void takeUnnamed(const QJsonObject &json);
    void takeUnreadable();
    void endBatch();

    QString m_root;
    qsizetype m_max;
    QList<SeriesRequest> m_requests;
    QList<RequestState> m_states;     //!< parallel to m_requests
    QHash<QString, qsizetype> m_last; //!< by series UID
    Batch m_batch;
    QList<Batch> m_cut;              //!< truncated batches
    QSet<QByteArray> m_complete;     //!< sums of complete batches
    QMap<QString, qint64> m_unnamed; //!< rows by selection
    qint64 m_unreadable = 0;
    bool m_hasRequests = false; //!< a batch or a request was read
    bool m_isAcknowledged = false;
    QJsonObject m_parameters; //!< of the previous request: usually all are equal
    SeriesRequest m_template; //!< built from it, without a series
};

} // namespace tcia::transfer
