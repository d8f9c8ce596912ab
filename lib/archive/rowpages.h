// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpclient.h"
#include "archive/rowstream.h"

#include <QObject>
#include <QPromise>

namespace tcia::archive {

//! One page of rows.
struct RowPage
{
    QByteArray rows;        //!< JSON objects separated by commas
    qint64 count = 0;       //!< of the rows that the server sent, usable or not
    bool isLast = false;    //!< no page follows
    bool isMissing = false; //!< nothing arrived: the page is requested once more
};

//! How a server pages.
struct Paging
{
    //! The request for the page after `offset` rows.
    std::function<Result<HttpCall>(qint64 offset)> call;
    //! Reads the answer; on the pool. An error ends the stream.
    std::function<Result<RowPage>(const Answer &answer)> read;
};

//! Requests pages one after the other and feeds their rows as one list; ends with the last page. A page that repeats
//! the one before is an error: servers that ignore the offset would answer for ever. A child of `http`, on its thread;
//! deletes itself.
class RowPages : public QObject
{
    Q_OBJECT
public:
    static QFuture<Result<void>> request(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop);

    ~RowPages() override; //!< unfinished, it ends as Cancelled

private:
    RowPages(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop);

    struct Fed
    {
        QByteArray digest; //!< of the rows
        qint64 count = 0;
        bool isLast = false;
        bool isMissing = false;
        bool isAnyFed = false; //!< rows were fed, with this page or earlier
    };

    void requestNext();
    static Result<Fed> feedPage(const Paging &paging, const FeedRows &feed, const Answer &answer, const Fed &before);
    void end(const Result<void> &result);

    HttpClient &m_http;
    const Paging m_paging;
    const FeedRows m_feed;
    const std::stop_token m_stop;
    QPromise<Result<void>> m_promise;
    Fed m_before; //!< the latest page
    qint64 m_offset = 0;
    bool m_hasEnded = false;
};

} // namespace tcia::archive
