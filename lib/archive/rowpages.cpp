// SPDX-License-Identifier: Apache-2.0
#include "archive/rowpages.h"

#include "archive/answermap.h"
#include "archive/rowlimit.h"
#include "core/async.h"
#include "core/reason.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tcia::archive {

QFuture<Result<void>> RowPages::request(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop)
{
    auto *const pages = new RowPages(http, std::move(paging), std::move(feed), std::move(stop));
    const auto future = pages->future();
    pages->requestNext();
    return future;
}

RowPages::RowPages(HttpClient &http, Paging paging, FeedRows feed, std::stop_token stop)
    : PendingAnswer(&http),
      m_http(http),
      m_paging(std::move(paging)),
      m_list(std::make_shared<RowList>(std::move(feed))),
      m_stop(std::move(stop))
{
}

void RowPages::requestNext()
{
    if (m_stop.stop_requested())
        return end(failure(Error::Kind::Cancelled, {}));
    const auto call = m_paging.call(m_offset);
    if (!call)
        return end(failure(call.error()));
    const auto fed =
        mapOnPool<Fed>(m_http.send(*call), [paging = m_paging, list = m_list, before = m_before](const Answer &answer) {
            return feedPage(paging, *list, answer, before);
        });
    onFinished(fed, this, [this](const Result<Fed> &page) {
        if (!page || page->isLast)
            return end(page ? Result<void>() : failure(page.error()));
        m_offset += page->count;
        if (const auto may = checkRowLimit(m_offset); !may)
            return end(may);
        m_before = *page;
        requestNext();
    });
}

Result<RowPages::Fed> RowPages::feedPage(const Paging &paging, RowList &list, const Answer &answer, const Fed &before)
{
    const auto page = paging.read(answer);
    if (!page)
        return failure(page.error());
    Fed fed {.digest = QCryptographicHash::hash(page->rows, QCryptographicHash::Sha1),
             .count = page->count,
             .isLast = page->isLast || page->count == 0,
             .isMissing = page->isMissing};
    if (page->isMissing && !before.isMissing)
        fed.isLast = false;
    if (!page->rows.isEmpty() && fed.digest == before.digest)
        return failure(
            Error::Kind::BadAnswer,
            english<QT_TRANSLATE_NOOP("Reasons", "It repeats the page before: the server does not page.")>());
    if (const auto added = list.add(page->rows); !added)
        return failure(added.error());
    if (const auto ended = fed.isLast ? list.end() : Result<void>(); !ended)
        return failure(ended.error());
    return fed;
}

} // namespace tcia::archive
