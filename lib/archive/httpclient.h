// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>

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
    };

    HttpClient(QString apiKey, Limits limits, QObject *parent = nullptr);
    ~HttpClient() override; //!< questions under way end as Cancelled

    QFuture<Result<Answer>> get(const QNetworkRequest &request);
    void cancelAll();

private:
    struct Job
    {
        QNetworkRequest request;
        QPromise<Result<Answer>> promise;
        QNetworkReply *reply = nullptr;
        QByteArray body;
        bool timedOut = false;
        bool tooLarge = false;
    };

    void startNext();
    void start(const std::shared_ptr<Job> &job);
    void read(Job &job);
    void finish(const std::shared_ptr<Job> &job);
    Result<Answer> answerOf(Job &job) const;

    const QString m_apiKey;
    const Limits m_limits;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    std::list<std::shared_ptr<Job>> m_waiting;
    std::list<std::shared_ptr<Job>> m_active;
};

} // namespace tcia::archive
