// SPDX-License-Identifier: Apache-2.0
#include "archive/httpclient.h"

#include "archive/network.h"

#include <QNetworkAccessManager>

#include <utility>

namespace tcia::archive {

HttpClient::HttpClient(Limits limits, QObject *parent) : QObject(parent), m_limits(limits), m_network(makeNetwork()) {}

HttpClient::~HttpClient()
{
    cancelAll();
    qDeleteAll(findChildren<HttpQuestion *>(Qt::FindDirectChildrenOnly)); // before their network
}

QFuture<Result<Answer>> HttpClient::get(const QNetworkRequest &request, Consume consume)
{
    auto *const question = new HttpQuestion(*m_network, request, std::move(consume), m_limits.question, this);
    connect(question, &HttpQuestion::ended, this, [this, question] {
        m_waiting.remove(question);
        m_active.remove(question);
        question->deleteLater();
        startNext();
    });
    const auto answer = question->answer();
    m_waiting.push_back(question);
    startNext();
    return answer;
}

void HttpClient::cancelAll()
{
    for (HttpQuestion *const question : std::exchange(m_waiting, {}))
        question->cancel();
    const auto active = m_active; // most end immediately, which removes them from the list
    for (HttpQuestion *const question : active)
        question->cancel();
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && std::ssize(m_active) < m_limits.parallel) {
        HttpQuestion *const question = m_waiting.front();
        m_waiting.pop_front();
        m_active.push_back(question);
        question->start();
    }
}

} // namespace tcia::archive
