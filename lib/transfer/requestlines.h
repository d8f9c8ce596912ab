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

//! What a folder says of the requests it was asked for.
struct RequestContent
{
    bool exists = false;      //!< something was asked for here; not where the file says nothing of that
    QList<Request> open;      //!< neither taken nor dropped since, in the order of the asking
    QList<Request> removed;   //!< recorded since, or there already, but the folder or files of it were removed
    QList<Request> completed; //!< recorded since, or there already
    QList<Request> dropped;
    //! Rows of the answers to requests that do not say which series they are of, by what was selected.
    QMap<QString, qint64> unnamed;
    qint64 unreadable = 0; //!< requests that were damaged or cut short, so that what they asked for is not known
    bool isComplete() const
    {
        return exists && open.isEmpty() && removed.isEmpty() && unnamed.isEmpty() && unreadable == 0;
    }
};
//! What was recorded last of a series; none: nothing.
using RecordLookup = std::function<std::optional<storage::RecordedSeries>(const QString &seriesUid)>;

//! Reads the lines of a RequestLog one after another and keeps what follows from them. A value of one thread.
class RequestReader
{
public:
    //! Keeps at most so many requests: what is asked for beyond them counts as unreadable.
    static constexpr qsizetype maxRequests = 5'000'000;
    explicit RequestReader(const QString &root, qsizetype most = maxRequests) : m_root(root), m_max(most) {}

    void take(const QByteArray &line);
    //! What all lines said, given what is recorded, and which recorded series are no longer there as a whole.
    RequestContent content(const RecordLookup &recorded,
                           const std::function<bool(const storage::RecordedSeries &)> &isRemoved);

private:
    enum class Fate { Open, Removed, Completed, Dropped };
    struct Batch
    {
        qint64 missing = 0; //!< requests that have not come
        QByteArray sum;
    };
    std::optional<Request> requestFrom(const QJsonObject &json);
    void end(const QString &uid, Fate fate);
    bool readParameters(const QJsonObject &json);
    void takeRequest(const QJsonObject &json);
    void takeUnnamed(const QJsonObject &json);
    void takeUnreadable();
    void endBatch();

    QString m_root;
    qsizetype m_max;
    QList<Request> m_requests;
    QList<Fate> m_fates;              //!< by index, like the requests
    QHash<QString, qsizetype> m_last; //!< by series UID
    Batch m_batch;
    QList<Batch> m_cut;              //!< that ended before all their requests came
    QSet<QByteArray> m_complete;     //!< sums of those that did not
    QMap<QString, qint64> m_unnamed; //!< rows by selection
    qint64 m_unreadable = 0;
    bool m_hasRequests = false; //!< a batch or a request was read
    bool m_isAcknowledged = false;
    QJsonObject m_parameters; //!< of the request before: mostly all are asked alike
    Request m_template;       //!< made of it, without a series
};

} // namespace tcia::transfer
