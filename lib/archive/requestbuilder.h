// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagecapabilities.h"
#include "archive/serveraccess.h"
#include "core/result.h"

#include <QNetworkRequest>

//! Builds HTTP requests from queries: the only place where a key enters one. Addresses in buckets, which take no key,
//! are made in s3address.h.
namespace tcia::archive {

//! One `name=value`, with everything percent-encoded except letters, digits and -._~ (`+` too, which would become a
//! space).
QString queryItem(QAnyStringView name, const QString &value);

//! The request for a query in the server's dialect. Usage if the dialect does not support it or a required value is
//! missing.
Result<QNetworkRequest> requestFor(const ServerAccess &access, Endpoint endpoint, const Query &query, Format format);

//! A request for a path below the server's base URL, with query items as name and value; for dialects with rows of
//! their own.
Result<QNetworkRequest> requestBelow(const ServerAccess &access, const QString &path,
                                     const QList<std::pair<QString, QString>> &items = {});

//! Usage if the dialect does not offer the endpoint.
Result<void> checkOffered(const Dialect &spoken, Endpoint endpoint);

//! The request for an endpoint's description; Usage if the dialect has none.
Result<QNetworkRequest> metadataRequestFor(const ServerAccess &access, Endpoint endpoint);

//! The request for a series' images.
Result<QNetworkRequest> imageRequestFor(const ServerAccess &access, const QString &seriesUid,
                                        const ImageOptions &options);

//! A URL for display and logs: without password and API key.
QString displayUrl(const QUrl &url);

//! The set members of `query` that the endpoint does not support on this server.
QList<QueryFilter> unsupportedFilters(const Server &server, Endpoint endpoint, const Query &query);

} // namespace tcia::archive
