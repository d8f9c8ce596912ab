// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QNetworkRequest>

#include <functional>
#include <optional>

//! What is sent to a server, and what comes back.
namespace tcia::archive {

//! The head of an answer whose body is consumed.
struct AnswerHead
{
    int status = 0;
    QByteArray version {}; //!< its ETag; empty if there is none
    qint64 length = -1;    //!< of the body in bytes; -1: unknown
    qint64 total = -1;     //!< of what the body is a part of, by its Content-Range; -1: unknown
};

//! A request and the body it carries; without one it is a GET, else a POST.
struct HttpCall
{
    QNetworkRequest request;
    QByteArray body {};
    bool takesErrors = false; //!< an answer with an error status is an Answer too, with its error
    std::function<void(const AnswerHead &)> begins {}; //!< called once, before the first piece is consumed
};

//! A complete answer (see isAnswer()).
struct Answer
{
    QByteArray body;
    QString contentType;
    int status = 200;
    std::optional<Error> error {}; //!< see HttpCall::takesErrors
    QByteArray bucketRegion {};    //!< x-amz-bucket-region, of such an answer
    QByteArray location {};        //!< where a redirect leads that was not followed, of such an answer
};

} // namespace tcia::archive
