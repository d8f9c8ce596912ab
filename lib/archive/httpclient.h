// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httprequest.h"

#include <list>

namespace tcia::archive {

//! Sends requests to one server, a few at a time, in the order of the calls. Lives on one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int parallel = 2; //!< leaves connections for image downloads
        HttpRequest::Limits request {};
    };
    using Consume = HttpRequest::Consume;

    explicit HttpClient(Limits limits, QObject *parent = nullptr);
    ~HttpClient() override; //!< pending requests end as Cancelled

    //! The answer with its body, or passed to `consume` piece by piece; see HttpRequest.
    QFuture<Result<Answer>> get(const QNetworkRequest &request, Consume consume = {})
    {
        return send({.request = request}, std::move(consume));
    }
    //! The same for a request that may have a body.
    QFuture<Result<Answer>> send(HttpCall call, Consume consume = {});

    //! Cancels all pending requests and every later one: what takes several requests ends between two of them, too.
    void stop();
    //! From now on it stops when `other` does: for clients that send requests on its behalf.
    void stopWith(const HttpClient &other);

Q_SIGNALS:
    void stopped();

private:
    void startNext();

    const Limits m_limits;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    std::list<HttpRequest *> m_waiting; //!< children, like the active ones
    std::list<HttpRequest *> m_active;
    bool m_isStopped = false;
};

} // namespace tcia::archive
