// SPDX-License-Identifier: Apache-2.0
#include "archive/httpclient.h"

#include "archive/answermap.h"
#include "archive/network.h"

#include <QNetworkAccessManager>

#include <utility>

namespace tcia::archive {

HttpClient::HttpClient(Limits limits, QObject *parent) : QObject(parent), m_limits(limits), m_network(makeNetwork()) {}

HttpClient::~HttpClient()
{
    stop();
    qDeleteAll(findChildren<HttpRequest *>(Qt::FindDirectChildrenOnly)); // before their network
}

QFuture<Result<Answer>> HttpClient::send(HttpCall call, Consume consume)
{
    if (m_isStopped)
        return ready<Answer>(failure(Error::Kind::Cancelled, {}));
    auto *const queued = new HttpRequest(*m_network, std::move(call), std::move(consume), m_limits.request, this);
    connect(queued, &HttpRequest::ended, this, [this, queued] {
        m_waiting.remove(queued);
        m_active.remove(queued);
        queued->deleteLater();
        startNext();
    });
    const auto answer = queued->answer();
    m_waiting.push_back(queued);
    startNext();
    return answer;
}

void HttpClient::stop()
{
    m_isStopped = true;
    for (HttpRequest *const request : std::exchange(m_waiting, {}))
        request->cancel();
    const auto active = m_active; // most end immediately, which removes them from the list
    for (HttpRequest *const request : active)
        request->cancel();
    Q_EMIT stopped();
}

void HttpClient::stopWith(const HttpClient &other)
{
    connect(&other, &HttpClient::stopped, this, &HttpClient::stop);
    if (other.m_isStopped)
        stop();
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && std::ssize(m_active) < m_limits.parallel) {
        HttpRequest *const request = m_waiting.front();
        m_waiting.pop_front();
        m_active.push_back(request);
        request->start();
    }
}

} // namespace tcia::archive
