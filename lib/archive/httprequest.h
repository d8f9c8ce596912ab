// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpcall.h"
#include "archive/httpexchange.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace tcia::archive {

class Bandwidth;

//! One request: sends it when its turn comes, collects the body or has it consumed as it arrives, and checks the
//! complete answer. Never HEAD, which the archive answers with 500. Errors contain no API key. Lives on the thread of
//! its network.
class HttpRequest : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        HttpLimits exchange {.firstByteMs = 120'000}; //!< the archive may need a minute before a large list
        qint64 bodyBytes = 1 << 30;                   //!< far above any answer of the archive
        Bandwidth *bandwidth = nullptr;               //!< of bodies that are consumed; shared; null: unlimited
    };

    //! Consumes a piece of a body on the global pool; an error aborts the request with it.
    using Consume = std::function<Result<void>(const QByteArray &piece)>;

    //! Without `consume` the body is collected. With it the Answer's body is empty, and consumed data is valid only if
    //! the answer is a success. Bodies with an error status are not consumed, and nothing is consumed after the
    //! answer. An empty body is first requested once more, because an empty list cannot be distinguished from an
    //! aborted connection.
    HttpRequest(QNetworkAccessManager &network, HttpCall call, Consume consume, const Limits &limits,
                QObject *parent = nullptr);
    ~HttpRequest() override; //!< without an answer it ends as Cancelled, once nothing is being consumed

    QFuture<Result<Answer>> answer() const { return m_promise->future(); }
    void start();
    void cancel();

Q_SIGNALS:
    void ended(); //!< emitted once: the answer is available

private:
    using Promise = QPromise<Result<Answer>>;

    void read();
    void collect();
    void announce();
    void consumeNext();
    QByteArray nextPiece();
    void refill();
    void pieceConsumed(const Result<void> &result);
    void finish();
    void conclude();
    bool mustRepeat() const;
    bool isTooLarge() const;
    Result<Answer> answerOf();
    void resolve(Result<Answer> answer);

    QNetworkAccessManager &m_network;
    const HttpCall m_call;
    const Consume m_consume;
    const Limits m_limits;
    const std::shared_ptr<Promise> m_promise;
    HttpExchange *m_exchange = nullptr; //!< null until it is sent
    QByteArray m_body;
    QFuture<Result<void>> m_consuming; //!< of the last piece
    Result<void> m_consumed;
    bool m_isConsuming = false;
    bool m_waitsForRate = false; //!< see Limits::bandwidth
    bool m_isAnnounced = false;  //!< see HttpCall::begins
    bool m_isRepeated = false;   //!< its first body was empty
    bool m_hasEnded = false;
};

} // namespace tcia::archive
