// SPDX-License-Identifier: Apache-2.0
#include "archive/httpclient.h"

#include "archive/network.h"
#include "archive/reading.h"
#include "archive/request.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

void resolve(QPromise<Result<Answer>> &promise, Result<Answer> answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}

} // namespace

HttpClient::HttpClient(QString apiKey, Limits limits, QObject *parent)
    : QObject(parent), m_apiKey(std::move(apiKey)), m_limits(limits), m_network(makeNetwork())
{
}

HttpClient::~HttpClient() { cancelAll(); }

QFuture<Result<Answer>> HttpClient::get(const QNetworkRequest &request)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->promise.start();
    auto future = job->promise.future();
    m_waiting.push_back(job);
    startNext();
    return future;
}

void HttpClient::cancelAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &job : waiting)
        resolve(job->promise, failure(Error::Kind::Cancelled, {}, shownUrl(job->request.url())));
    const auto active = m_active; // abort() ends a job at once, which takes it out of the list
    for (const auto &job : active)
        job->reply->abort();
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && std::ssize(m_active) < m_limits.parallel) {
        const auto job = m_waiting.front();
        m_waiting.pop_front();
        start(job);
    }
}

void HttpClient::start(const std::shared_ptr<Job> &job)
{
    m_active.push_back(job);
    QNetworkReply *reply = job->reply = m_network->get(job->request);
    // Qt's own transfer time-out reports itself as a cancel in 6.4, so time is kept here.
    auto silence = new QTimer(reply);
    silence->setSingleShot(true);
    silence->start(m_limits.silenceMs);
    connect(silence, &QTimer::timeout, this, [job] {
        job->timedOut = true;
        job->reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, job, silence] {
        silence->start();
        read(*job);
    });
    connect(reply, &QNetworkReply::finished, this, [this, job] { finish(job); });
}

void HttpClient::read(Job &job)
{
    job.body += job.reply->readAll();
    if (job.body.size() > m_limits.bodyBytes && !job.tooLarge) {
        job.tooLarge = true;
        job.reply->abort();
    }
}

void HttpClient::finish(const std::shared_ptr<Job> &job)
{
    if (job->reply->isOpen()) // an aborted reply is closed, and what it held is of no use
        job->body += job->reply->readAll();
    m_active.remove(job);
    job->reply->deleteLater();
    resolve(job->promise, answerOf(*job));
    startNext();
}

Result<Answer> HttpClient::answerOf(Job &job) const
{
    if (job.tooLarge)
        return failure(Error::Kind::BadAnswer, u"It is larger than any sensible answer."_s, shownUrl(job.request.url()));
    if (const auto good = judge(*job.reply, job.body, job.timedOut, m_apiKey); !good)
        return failure(good.error());
    return Answer {std::move(job.body), job.reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                   job.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
}

} // namespace tcia::archive
