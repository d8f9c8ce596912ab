// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestlines.h"

#include "archive/knownserver.h"
#include "core/uid.h"
#include "storage/layout.h"
#include "storage/record.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

// The folder is untrusted: its layout and paths are validated like an archive's.
bool RequestReader::readParameters(const QJsonObject &json)
{
    const auto server = archive::serverFromJson(json.value("server"_L1).toObject());
    const auto layout = storage::layoutPattern(json.value("layout"_L1).toString());
    const auto verify = verifyNamed(json.value("verify"_L1).toString());
    const QString repair = json.value("repair"_L1).toString();
    if (!server || !layout || !verify || (!repair.isEmpty() && !storage::isBelowRoot(repair)))
        return false;
    m_parameters = json;
    m_template.server = archive::withoutPermissions(*server);
    m_template.target = {.root = m_root, .layout = *layout, .verify = *verify, .repair = repair};
    m_template.requestedAt = QDateTime::fromString(json.value("asked"_L1).toString(), Qt::ISODate);
    m_template.recordSize = json.value("recordSize"_L1).toInteger();
    m_template.origin = json.value("origin"_L1).toObject();
    return true;
}

std::optional<SeriesRequest> RequestReader::requestFrom(const QJsonObject &json)
{
    const QJsonObject parameters = json.value("how"_L1).toObject();
    if ((parameters != m_parameters || parameters.isEmpty()) && !readParameters(parameters))
        return std::nullopt;
    SeriesRequest request = m_template;
    request.series = storage::seriesFromJson(json.value("request"_L1).toObject());
    return isUid(request.series.seriesUid) ? std::optional(std::move(request)) : std::nullopt;
}

void RequestReader::takeRequest(const QJsonObject &json)
{
    const auto request = requestFrom(json);
    if (!request || m_requests.size() >= m_max)
        return takeUnreadable();
    m_hasRequests = true;
    if (m_batch.missing > 0 && --m_batch.missing == 0)
        m_complete.insert(m_batch.sum);
    const QString &uid = request->series.seriesUid;
    m_last.insert(uid, m_requests.size()); // requested again, possibly with other parameters: the last one counts
    m_requests << *request;
    m_states << RequestState::Open;
}

void RequestReader::end(const QString &uid, RequestState state)
{
    if (const auto known = m_last.constFind(uid); known != m_last.cend())
        m_states[*known] = state;
}

void RequestReader::takeUnnamed(const QJsonObject &json)
{
    const QString selection = json.value("selection"_L1).toString();
    const qint64 rows = json.value("unnamed"_L1).toInteger(-1);
    if (rows < 0 || (rows > 0 && m_unnamed.size() >= m_max))
        return takeUnreadable();
    m_hasRequests = true;
    if (rows > 0)
        m_unnamed.insert(selection, rows);
    else
        m_unnamed.remove(selection);
}

// If it belongs to a batch, it is already counted as missing.
void RequestReader::takeUnreadable()
{
    if (m_batch.missing == 0)
        ++m_unreadable;
}

void RequestReader::endBatch()
{
    if (m_batch.missing > 0 && m_cut.size() < m_max)
        m_cut << m_batch;
    else
        m_unreadable += m_batch.missing;
    m_batch = {};
}

// Lines of later versions count as unreadable requests: their series must not be taken for completed.
void RequestReader::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.contains("request"_L1))
        return takeRequest(json);
    if (const QJsonValue batch = json.value("batch"_L1); batch.toInteger() > 0) {
        endBatch();
        m_hasRequests = true;
        m_batch = {.missing = batch.toInteger(), .sum = json.value("sum"_L1).toString().toLatin1()};
    } else if (json.contains("drop"_L1)) {
        end(json.value("drop"_L1).toString(), RequestState::Dropped);
    } else if (json.contains("reopen"_L1)) {
        end(json.value("reopen"_L1).toString(), RequestState::Open);
    } else if (json.contains("present"_L1)) {
        end(json.value("present"_L1).toString(), RequestState::Completed);
    } else if (json.contains("unnamed"_L1)) {
        takeUnnamed(json);
    } else if (json.contains("acknowledged"_L1)) {
        endBatch();
        m_unnamed.clear();
        m_isAcknowledged = true;
        m_unreadable = 0;
        m_cut.clear();
    } else
        takeUnreadable();
}

RequestContent RequestReader::content(const RecordLookup &recorded,
                                      const std::function<bool(const storage::RecordedSeries &)> &isRemoved)
{
    endBatch();
    if (!m_hasRequests && !m_isAcknowledged) // the following data did not reach the disk
        m_unreadable = qMax<qint64>(m_unreadable, 1);
    RequestContent content;
    content.exists = m_hasRequests || m_isAcknowledged;
    content.unnamed = m_unnamed;
    content.unreadable = m_unreadable;
    for (const Batch &cut : std::as_const(m_cut))
        if (!m_complete.contains(cut.sum)) // otherwise the same batch was requested again
            content.unreadable += cut.missing;
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        const SeriesRequest &request = m_requests[i];
        if (m_last.value(request.series.seriesUid) != i)
            continue;
        if (m_states[i] != RequestState::Dropped) {
            const auto record = recorded(request.series.seriesUid);
            if (record && record->offset >= request.recordSize)
                m_states[i] = RequestState::Completed;
            if (record && m_states[i] == RequestState::Completed && isRemoved(*record))
                m_states[i] = RequestState::Removed;
        }
        QList<SeriesRequest> *const lists[] = {&content.open, &content.removed, &content.completed, &content.dropped};
        *lists[size_t(m_states[i])] << request;
    }
    return content;
}

} // namespace tcia::transfer
