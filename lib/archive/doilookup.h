// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/doicache.h"
#include "archive/httpclient.h"

#include <QUrl>

namespace tcia::archive {

//! Asks for the citations of DOIs by content negotiation: https://doi.org leads to the agency that has registered it.
//! One request at a time, of a few seconds and kilobytes; redirects are followed over https, or to this machine if the
//! base is on it. Answers are kept, see DoiCache. A request tells doi.org and the agency which data are used, so it is
//! made only when the user wants that. Lives on one thread, and does not wait for the disk.
class DoiLookup : public QObject
{
    Q_OBJECT
public:
    //! `base` is https://doi.org, or another server with DOIs as paths; see isAllowed().
    DoiLookup(QUrl base, const QString &cacheFolder, QObject *parent = nullptr);

    //! Of a DOI from doiOf(). The error of the request; BadAnswer if the answer is no citation of it.
    QFuture<Result<DoiMetadata>> find(const QString &doi);
    void stop() { m_http.stop(); } //!< for good

    static QUrl defaultBase();
    //! Of a base: over https, or http on this machine; without a password.
    static bool isAllowed(const QUrl &url);
    //! Of a redirect: the same, and to this machine only if `base` is on it. An answer from elsewhere must not make
    //! this program ask a service of this machine.
    static bool isFollowed(const QUrl &base, const QUrl &url);

private:
    QFuture<Result<DoiMetadata>> fetch(const QUrl &url, const QString &doi, int redirects);
    QByteArray baseText() const;

    const QUrl m_base;
    const DoiCache m_cache;
    HttpClient m_http;
};

} // namespace tcia::archive
