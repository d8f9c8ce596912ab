// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpquestion.h"

#include <list>

namespace tcia::archive {

//! Sends questions to one server, a few at a time, in the order of their requests. Lives on one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int parallel = 2; //!< leaves connections for image downloads
        HttpQuestion::Limits question {};
    };
    using Consume = HttpQuestion::Consume;

    explicit HttpClient(Limits limits, QObject *parent = nullptr);
    ~HttpClient() override; //!< pending questions end as Cancelled

    //! The answer with its body, or passed to `consume` piece by piece: see HttpQuestion.
    QFuture<Result<Answer>> get(const QNetworkRequest &request, Consume consume = {});

    void cancelAll();

private:
    void startNext();

    const Limits m_limits;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    std::list<HttpQuestion *> m_waiting; //!< children, as those that follow
    std::list<HttpQuestion *> m_active;
};

} // namespace tcia::archive
