// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/rowquery.h"

#include <QByteArray>
#include <QMultiMap>

#include <functional>
#include <span>

namespace tcia::demo {

//! The kind of an endpoint's answer.
enum class AnswerKind { Rows, JsonRows, TextRows, Images, ImagesWithSums, OneImage };

//! One endpoint of one dialect. `parameters` and `columns` are comma-separated; each item is `spelling` or
//! `spelling=Attribute` (the guide's name); a `!` at the end of a parameter makes it required. Adding an endpoint is
//! one such row.
struct EngineEndpoint
{
    const char *name;
    const char *parameters;
    const char *columns;
    QList<AnswerRow> (*rows)(const RowQuery &);
    AnswerKind answerKind = AnswerKind::Rows;
    const char *description = "";
};

//! One parsed item of those lists.
struct ParameterSpelling
{
    QString spelling;
    QString name; //!< the guide's name
    bool required = false;
};
QList<ParameterSpelling> spelled(const char *list);

//! One column of an answer.
struct AnswerColumn
{
    QString label;
    const Attribute *attribute = nullptr;
};
QList<AnswerColumn> columnsOf(const EngineEndpoint &endpoint);

//! A request for the engines: path below the version, decoded parameters of address and form.
struct EngineRequest
{
    QString path;
    QMultiMap<QString, QString> parameters;
    QString apiKeyHeader;
    QString address {}; //!< S3: bucket and key
    QByteArray body {}, range {}, ifMatch {}, host {}, accept {};

    QString value(const QString &name) const { return parameters.value(name); }
};

//! Accepts bytes of a streamed body; false if the client has disconnected.
using ByteSink = std::function<bool(QByteArrayView)>;

//! An engine's reply: a body, or a function that streams it.
struct EngineReply
{
    int status = 200;
    QByteArray type {};
    QByteArray body {};
    QList<std::pair<QByteArray, QByteArray>> headers {};
    std::function<bool(const ByteSink &)> stream {};
    bool isVerbatim = false; //!< the body is sent with its length and as it is, even if a part was requested
};

//! Finds an endpoint of a dialect by name; null if there is none.
const EngineEndpoint *find(std::span<const EngineEndpoint> endpoints, QStringView name);

//! The query of a request to an endpoint; `missing` receives the spellings of missing required parameters.
RowQuery queryOf(const EngineEndpoint &endpoint, const EngineRequest &request, const QString &dateFormat,
                 QStringList &missing);

} // namespace tcia::demo
