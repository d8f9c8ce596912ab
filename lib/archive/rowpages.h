// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpclient.h"
#include "archive/pendinganswer.h"
#include "archive/rowlist.h"

#include <memory>

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
//! the one before is an error, like more rows than any answer has (rowlimit.h): servers that ignore the offset would
//! answer for ever. A child of `http`, on its thread;
//! deletes itself.
class RowPages : public PendingAnswer<void>
{
public:
    static QFuture<Result<void>> request(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop);

private:
    RowPages(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop);

    struct Fed
    {
        QByteArray digest; //!< of the rows
        qint64 count = 0;
        bool isLast = false;
        bool isMissing = false;
    };

    void requestNext();
    static Result<Fed> feedPage(const Paging &paging, RowList &list, const Answer &answer, const Fed &before);

    HttpClient &m_http;
    const Paging m_paging;
    const std::shared_ptr<RowList> m_list;
    const std::stop_token m_stop;
    Fed m_before; //!< the latest page
    qint64 m_offset = 0;
};

} // namespace tcia::archive
