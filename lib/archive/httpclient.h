// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/minimumspeed.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>

#include <functional>
#include <list>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QTimer;

namespace tcia::archive {

//! An answer with a good status, whole.
struct Answer
{
    QByteArray body;
    QString contentType;
    int status = 200;
};

//! Asks GET questions of one server, a few at a time, and judges the replies. Never HEAD: the archive answers it with 500. Lives
//! on one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int parallel = 2;            //!< with up to six image downloads, 8 connections to a host at most
        int silenceMs = 120'000;     //!< without a byte: a large list may take the archive a minute to begin
        qint64 bodyBytes = 1 << 30;  //!< no answer of the archive comes near it
        MinimumSpeed::Limits speed {}; //!< an answer that arrives more slowly ends as Timeout
    };

    explicit HttpClient(Limits limits, QObject *parent = nullptr);
    ~HttpClient() override; //!< questions under way end as Cancelled

    //! Deals with a piece of a body, on the global pool; an error ends the question with it.
    using Consume = std::function<Result<void>(const QByteArray &piece)>;

    QFuture<Result<Answer>> get(const QNetworkRequest &request);

    //! The same for a body of any size: it is handed to `consume` while it arrives, one piece after another, no faster than that
    //! deals with them, and the answer has none. What was handed on is to be believed only where the answer is good. Nothing is
    //! handed on of a body with a bad status, and nothing after the answer. An answer without a byte is asked for once more before it
    //! is given: it looks the same whether there is nothing to tell or the server broke off.
    QFuture<Result<Answer>> get(const QNetworkRequest &request, Consume consume);

    void cancelAll();

private:
    struct Job
    {
        QNetworkRequest request;
        Consume consume; //!< none where the body is collected
        QPromise<Result<Answer>> promise;
        QNetworkReply *reply = nullptr;
        QTimer *silence = nullptr;
        QByteArray body;
        qint64 received = 0;
        QFuture<Result<void>> consuming; //!< of the piece that was handed on last
        Result<void> consumed;
        MinimumSpeed speed {MinimumSpeed::Limits {}};
        bool isConsuming = false;
        bool hasArrived = false; //!< all of it, though not all may have been handed on yet
        bool cancelled = false;
        bool timedOut = false;
        bool tooLarge = false;
        bool isRepeated = false; //!< its first body had not a byte
    };
    using JobPointer = std::shared_ptr<Job>;

    void startNext();
    void start(const JobPointer &job);
    void read(const JobPointer &job);
    bool endIfSlow(const JobPointer &job);
    void collect(Job &job) const;
    void handOn(const JobPointer &job);
    void handedOn(const JobPointer &job, const Result<void> &consumed);
    void finish(const JobPointer &job);
    void conclude(const JobPointer &job);
    static bool mustRepeat(const Job &job);
    static bool isShort(const Job &job);
    Result<Answer> answerOf(Job &job) const;

    const Limits m_limits;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    QElapsedTimer m_clock;
    std::list<JobPointer> m_waiting;
    std::list<JobPointer> m_active;
};

} // namespace tcia::archive
