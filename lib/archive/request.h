// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagecapabilities.h"
#include "archive/server.h"
#include "core/result.h"

#include <QNetworkRequest>

//! From a question to an HTTP request. The only place where URLs are made.
namespace tcia::archive {

//! The request for a question in the dialect of the server. Usage where the dialect cannot ask it or a required value is missing.
Result<QNetworkRequest> requestFor(const Server &server, const QString &apiKey, Endpoint endpoint, const Query &query,
                                   Format format);

//! The request for what the server says about an endpoint; Usage where the dialect has no such description.
Result<QNetworkRequest> metadataRequestFor(const Server &server, const QString &apiKey, Endpoint endpoint);

//! The request for a series' images.
Result<QNetworkRequest> imageRequestFor(const Server &server, const QString &apiKey, const QString &seriesUid,
                                        const ImageOptions &options);

//! A URL as it may be shown and logged: without a password and without the API key.
QString shownUrl(const QUrl &url);

//! Members of `query` that the endpoint does not take on this server, although they are set.
QList<QueryFilter> unsupportedFilters(const Server &server, Endpoint endpoint, const Query &query);

} // namespace tcia::archive
