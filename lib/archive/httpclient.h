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

//! A complete answer (see isAnswer()).
struct Answer
{
    QByteArray body;
    QString contentType;
    int status = 200;
};

//! Sends GET requests to one server, a few at a time, and checks the replies. Never HEAD, which the archive answers
//! with 500. Lives on one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int parallel = 2;              //!< leaves connections for image downloads
        int silenceMs = 120'000;       //!< before the first byte: the archive may need a minute before a large list
        qint64 bodyBytes = 1 << 30;    //!< far above any answer of the archive
        MinimumSpeed::Limits speed {}; //!< from the first byte on: slower answers, and those that stop, end as Timeout
    };

    explicit HttpClient(Limits limits, QObject *parent = nullptr);
    ~HttpClient() override; //!< pending requests end as Cancelled

    //! Consumes a piece of a body on the global pool; an error aborts the request with it.
    using Consume = std::function<Result<void>(const QByteArray &piece)>;

    QFuture<Result<Answer>> get(const QNetworkRequest &request);

    //! The same for a body of any size, which is passed to `consume` piece by piece as it arrives, at the speed of
    //! `consume`; the Answer's body is empty. Consumed data is valid only if the answer is a success. Bodies with an
    //! error status are not passed on, and nothing after the answer. An empty body is requested once more first,
    //! because an empty list cannot be distinguished from an aborted connection.
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
        QFuture<Result<void>> consuming; //!< of the last piece passed on
        Result<void> consumed;
        MinimumSpeed speed {MinimumSpeed::Limits {}};
        bool isConsuming = false;
        qint64 consumingSince = 0; //!< by m_clock
        bool hasArrived = false;   //!< completely, though pieces may still be pending
        bool cancelled = false;
        bool timedOut = false;
        bool tooLarge = false;
        bool isRepeated = false; //!< its first body was empty
    };
    using JobPointer = std::shared_ptr<Job>;

    void startNext();
    void start(const JobPointer &job);
    void read(const JobPointer &job);
    bool endIfSlow(const JobPointer &job);
    void awaitMore(Job &job) const;
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
