// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/query.h"

#include <QByteArray>
#include <QMultiMap>

#include <functional>
#include <span>

namespace tcia::demo {

//! What an endpoint answers with.
enum class Gives { Rows, JsonRows, TextRows, Images, ImagesWithSums, OneImage };

//! One endpoint of one dialect. `parameters` and `columns` are comma-separated; each item is `spelling` or
//! `spelling=Attribute` (the guide's name); a `!` at the end of a parameter makes it required. Adding an endpoint is
//! one such row.
struct Endpoint
{
    const char *name;
    const char *parameters;
    const char *columns;
    QList<Row> (*ask)(const Query &);
    Gives gives = Gives::Rows;
    const char *description = "";
};

//! One item of those lists, taken apart.
struct Spelled
{
    QString spelling;
    QString name; //!< the guide's name
    bool required = false;
};
QList<Spelled> spelled(const char *list);

//! One column of an answer.
struct Column
{
    QString label;
    const Attribute *attribute = nullptr;
};
QList<Column> columnsOf(const Endpoint &endpoint);

//! A request as the engines see it: path below the version, decoded parameters of address and form.
struct Request
{
    QString path;
    QMultiMap<QString, QString> parameters;
    QString apiKeyHeader;

    QString value(const QString &name) const { return parameters.value(name); }
};

//! Accepts bytes of a streamed body; false if the client is gone.
using Sink = std::function<bool(QByteArrayView)>;

//! An engine's reply: a body, or a function that makes it while it is sent.
struct Reply
{
    int status = 200;
    QByteArray type {};
    QByteArray body {};
    QList<std::pair<QByteArray, QByteArray>> headers {};
    std::function<bool(const Sink &)> stream {};
};

//! By name among a dialect's endpoints; null if it has none such.
const Endpoint *find(std::span<const Endpoint> endpoints, QStringView name);

//! The question in a request to an endpoint; `missing` gets the spelling of the required parameters that are not there.
Query queryOf(const Endpoint &endpoint, const Request &request, const QString &dateFormat, QStringList &missing);

} // namespace tcia::demo
