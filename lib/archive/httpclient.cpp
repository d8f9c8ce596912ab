// SPDX-License-Identifier: Apache-2.0
#include "archive/httpclient.h"

#include "archive/httperror.h"
#include "archive/network.h"
#include "archive/request.h"
#include "core/async.h"
#include "core/redactor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;   // read per event loop iteration
constexpr qint64 aheadBytes = 1024 * 1024;  // read buffer
constexpr qsizetype wordsBytes = 64 * 1024; // of an error body, enough to interpret it

//! The only exit: removes API keys from errors.
void resolve(QPromise<Result<Answer>> &promise, Result<Answer> answer)
{
    promise.addResult(answer ? std::move(answer) : failure(redacted(answer.error())));
    promise.finish();
}

Result<Answer> cancelledAnswer(const QNetworkRequest &request)
{
    return failure(Error::Kind::Cancelled, {}, {.url = shownUrl(request.url())});
}

} // namespace

HttpClient::HttpClient(Limits limits, QObject *parent) : QObject(parent), m_limits(limits), m_network(makeNetwork())
{
    m_clock.start();
}

HttpClient::~HttpClient()
{
    cancelAll();
    for (const JobPointer &job : m_active) {
        const auto end = [job] { resolve(job->promise, cancelledAnswer(job->request)); };
        if (job->isConsuming) // not awaited here; the job does not own what keeps it alive
            std::exchange(job->consuming, {}).then(QtFuture::Launch::Sync, [end](const Result<void> &) { end(); });
        else
            end();
    }
}

QFuture<Result<Answer>> HttpClient::get(const QNetworkRequest &request) { return get(request, {}); }

QFuture<Result<Answer>> HttpClient::get(const QNetworkRequest &request, Consume consume)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->consume = std::move(consume);
    job->promise.start();
    auto future = job->promise.future();
    m_waiting.push_back(job);
    startNext();
    return future;
}

void HttpClient::cancelAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const JobPointer &job : waiting)
        resolve(job->promise, cancelledAnswer(job->request));
    const auto active = m_active; // abort() finishes a job immediately, which removes it from the list
    for (const JobPointer &job : active) {
        job->cancelled = true;
        job->reply->abort();
    }
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && std::ssize(m_active) < m_limits.parallel) {
        const auto job = m_waiting.front();
        m_waiting.pop_front();
        start(job);
    }
}

void HttpClient::start(const JobPointer &job)
{
    m_active.push_back(job);
    job->speed = MinimumSpeed(m_limits.speed);
    QNetworkReply *reply = job->reply = m_network->get(job->request);
    if (job->consume)
        reply->setReadBufferSize(aheadBytes);
    // Qt 6.4 reports its own transfer timeout as a cancel, so the timeout is implemented here.
    job->silence = new QTimer(reply);
    job->silence->setSingleShot(true);
    job->silence->start(m_limits.silenceMs);
    connect(job->silence, &QTimer::timeout, this, [job] {
        job->timedOut = true;
        job->reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, job] { read(job); });
    connect(reply, &QNetworkReply::finished, this, [this, job] { finish(job); });
}

void HttpClient::read(const JobPointer &job)
{
    if (!job->isConsuming) { // otherwise our consumer is slow, not the server
        if (!job->hasArrived && endIfSlow(job))
            return;
        awaitMore(*job);
    }
    if (job->consume && isAnswer(*job->reply))
        handOn(job);
    else
        collect(*job);
}

//! From the first byte on one rule covers answers that drip and answers that stop: the minimum speed.
void HttpClient::awaitMore(Job &job) const
{
    const bool isAnySpeed = m_limits.speed.bytes == 0;
    job.silence->start(isAnySpeed ? m_limits.silenceMs : int(qMax<qint64>(0, job.speed.msLeft(m_clock.elapsed()))));
}

bool HttpClient::endIfSlow(const JobPointer &job)
{
    if (!job->speed.isTooSlow(job->received + job->reply->bytesAvailable(), m_clock.elapsed()))
        return false;
    job->timedOut = true;
    job->reply->abort();
    return true;
}

void HttpClient::collect(Job &job) const
{
    const QByteArray bytes = job.reply->readAll();
    job.received += bytes.size();
    if (!job.consume || job.body.size() < wordsBytes)
        job.body += bytes;
    if (job.received > m_limits.bodyBytes && !job.tooLarge) {
        job.tooLarge = true;
        job.reply->abort();
    }
}

//! Passes on the next piece if there is one and none is being consumed.
void HttpClient::handOn(const JobPointer &job)
{
    if (job->isConsuming || job->reply->bytesAvailable() == 0)
        return;
    job->silence->stop();
    const QByteArray piece = job->reply->read(pieceBytes);
    job->received += piece.size();
    job->isConsuming = true;
    job->consumingSince = m_clock.elapsed();
    job->consuming = QtConcurrent::run(QThreadPool::globalInstance(),
                                       [consume = job->consume, piece] { return attempt(consume, piece); });
    onFinished(job->consuming, this, [this, job](const Result<void> &consumed) { handedOn(job, consumed); });
}

void HttpClient::handedOn(const JobPointer &job, const Result<void> &consumed)
{
    job->isConsuming = false;
    job->speed.extend(m_clock.elapsed() - job->consumingSince);
    job->consumed = consumed;
    job->tooLarge = job->received > m_limits.bodyBytes;
    const bool goesOn = consumed && !job->tooLarge && !job->cancelled;
    if (goesOn && job->reply->isOpen() && job->reply->bytesAvailable() > 0)
        return handOn(job);
    if (job->hasArrived)
        return conclude(job);
    if (goesOn)
        awaitMore(*job);
    else
        job->reply->abort();
}

void HttpClient::finish(const JobPointer &job)
{
    job->hasArrived = true;
    if (job->reply->isOpen()) // an aborted reply is closed
        read(job);
    job->silence->stop();
    if (!job->isConsuming)
        conclude(job);
}

void HttpClient::conclude(const JobPointer &job)
{
    m_active.remove(job);
    job->reply->deleteLater();
    if (mustRepeat(*job)) {
        job->isRepeated = true;
        job->hasArrived = false;
        return start(job);
    }
    resolve(job->promise, answerOf(*job));
    startNext();
}

bool HttpClient::mustRepeat(const Job &job)
{
    constexpr int nothingToTell = 204;
    return job.consume && !job.isRepeated && !job.cancelled && job.received == 0 &&
           job.reply->error() == QNetworkReply::NoError && isAnswer(*job.reply) &&
           job.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != nothingToTell && !isShort(job);
}

//! Qt does not report every prematurely closed connection. A compressed transfer has a different length.
bool HttpClient::isShort(const Job &job)
{
    const QNetworkReply &reply = *job.reply;
    const QVariant promised = reply.header(QNetworkRequest::ContentLengthHeader);
    return reply.error() == QNetworkReply::NoError && promised.isValid() && !reply.hasRawHeader("Content-Encoding") &&
           job.received < promised.toLongLong();
}

Result<Answer> HttpClient::answerOf(Job &job) const
{
    if (job.cancelled)
        return cancelledAnswer(job.request);
    if (!job.consumed) // the rest was not read
        return failure(job.consumed.error());
    if (isShort(job))
        return failure(Error::Kind::Offline, u"The connection ended before the whole answer arrived."_s,
                       {.url = shownUrl(job.request.url())});
    if (job.tooLarge)
        return failure(Error::Kind::BadAnswer, u"It is larger than any valid answer."_s,
                       {.url = shownUrl(job.request.url())});
    if (const auto good = errorFrom(*job.reply, job.body, job.timedOut); !good)
        return failure(good.error());
    return Answer {std::move(job.body), job.reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                   job.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
}

} // namespace tcia::archive
