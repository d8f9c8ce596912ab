// SPDX-License-Identifier: Apache-2.0
#include "archive/qido.h"

#include "archive/dicomjson.h"
#include "archive/pendinganswer.h"
#include "archive/requestbuilder.h"
#include "archive/rowpages.h"
#include "core/async.h"
#include "core/reason.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! One search in one form.
struct Pages
{
    const QidoSearch what;
    const QidoForms::Form form;
    const TakeDatasets take;
    const QString url;
    QSet<size_t> known {}; //!< hashes of the UIDs that arrived
    QidoFound found {};

    qint64 limit() const { return what.most > 0 ? qMin(what.most, qidoPageRows) : qidoPageRows; }
    Result<HttpCall> call(const ServerAccess &access, qint64 offset) const;
    Result<RowPage> read(const Answer &answer);
    QJsonArray newOf(const QJsonArray &sets, qint64 &nameless);
};

Result<HttpCall> Pages::call(const ServerAccess &access, qint64 offset) const
{
    auto items = what.matches;
    if (form.hasFields)
        for (const QString &tag : what.fields)
            items.emplaceBack(u"includefield"_s, tag);
    if (form.hasPages) {
        items.emplaceBack(u"limit"_s, QString::number(limit()));
        items.emplaceBack(u"offset"_s, QString::number(offset));
    }
    auto request = requestBelow(access, what.path, items);
    if (!request)
        return failure(request.error());
    request->setRawHeader("Accept", form.isPlain ? "application/json" : "application/dicom+json");
    return HttpCall {*request};
}

QJsonArray Pages::newOf(const QJsonArray &sets, qint64 &nameless)
{
    QJsonArray fresh;
    for (const auto &each : sets) {
        const QString uid = dicomText(each.toObject(), what.identity);
        const qsizetype before = known.size();
        if (uid.isEmpty())
            ++nameless;
        else
            known.insert(qHash(uid));
        if (known.size() > before && (what.most == 0 || found.rows + fresh.size() < what.most))
            fresh << each;
    }
    return fresh;
}

// Every page may be the last, however short: servers cap their answers without a word.
Result<RowPage> Pages::read(const Answer &answer)
{
    constexpr int noContent = 204;
    const auto sets = dicomDatasets(answer.body, url);
    if (!sets)
        return failure(sets.error());
    if (sets->isEmpty()) {
        const bool isMissing = answer.status != noContent && answer.body.trimmed().isEmpty();
        found.isBlank = isMissing && found.rows == 0;
        return RowPage {.rows = {}, .isLast = true, .isMissing = isMissing};
    }
    found.isBlank = false;
    qint64 nameless = 0;
    const QJsonArray fresh = newOf(*sets, nameless);
    if (fresh.isEmpty() && found.rows > 0 && nameless < sets->size() && sets->size() == limit())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It repeats the page before: the server does not page.")>(),
                       {.url = url});
    if (nameless == sets->size())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_N_NOOP("Reasons", "None of its %n rows can be used.")>(sets->size()),
                       {.url = url});
    found.rows += fresh.size();
    found.nameless += fresh.isEmpty() ? 0 : nameless; // not again of a repeated page
    const bool isComplete = what.expected && found.rows == *what.expected && sets->size() < limit();
    if (const auto taken = take(fresh); !taken)
        return failure(taken.error());
    return RowPage {.rows = {},
                    .count = sets->size(),
                    .isLast =
                        fresh.isEmpty() || !form.hasPages || isComplete || (what.most > 0 && found.rows >= what.most)};
}

//! A search, in one form after the other until the server accepts it.
class Searching final : public PendingAnswer<QidoFound>
{
public:
    Searching(HttpClient &http, ServerAccess access, QidoSearch what, TakeDatasets take, std::stop_token stop)
        : PendingAnswer(&http),
          m_http(http),
          m_access(std::move(access)),
          m_what(std::move(what)),
          m_take(std::move(take)),
          m_stop(std::move(stop))
    {
    }

    void request(const QidoForms::Form &form);

private:
    HttpClient &m_http;
    const ServerAccess m_access;
    const QidoSearch m_what;
    const TakeDatasets m_take;
    const std::stop_token m_stop;
    std::optional<Error> m_error; //!< of the first form
};

void Searching::request(const QidoForms::Form &form)
{
    const auto pages = std::make_shared<Pages>(Pages {
        .what = m_what, .form = form, .take = m_take, .url = displayUrl(m_access.server().base) + u'/' + m_what.path});
    const auto fed = RowPages::request(
        m_http,
        {.call = [access = m_access, pages](qint64 offset) { return pages->call(access, offset); },
         .read = [pages](const Answer &answer) { return pages->read(answer); }},
        [](const QByteArray &) { return Result<void>(); }, m_stop);
    onFinished(fed, this, [this, pages, form](const Result<void> &done) {
        if (done) {
            QidoForms::of(m_http).form(m_what.path) = form;
            return end(pages->found);
        }
        const auto reduced = pages->found.rows == 0 ? QidoForms::reduced(form, done.error()) : std::nullopt;
        if (!m_error) {
            m_error = done.error();
            m_error->context.url = pages->url; // not the long list of fields
        }
        if (!reduced)
            return end(failure(*m_error));
        request(*reduced);
    });
}

} // namespace

QidoForms &QidoForms::of(HttpClient &http)
{
    auto *forms = http.findChild<QidoForms *>(QString(), Qt::FindDirectChildrenOnly);
    return forms ? *forms : *new QidoForms(http);
}

std::optional<QidoForms::Form> QidoForms::reduced(Form form, const Error &error)
{
    constexpr int notAcceptable = 406, notImplemented = 501;
    if (error.httpStatus == notAcceptable && !form.isPlain) {
        form.isPlain = true;
        return form;
    }
    if (error.kind != Error::Kind::BadRequest && error.httpStatus != notImplemented)
        return {};
    if (form.hasFields)
        form.hasFields = false;
    else if (form.hasPages)
        form.hasPages = false;
    else
        return {};
    return form;
}

QFuture<Result<QidoFound>> search(HttpClient &http, const ServerAccess &access, const QidoSearch &what,
                                  TakeDatasets take, std::stop_token stop)
{
    auto *const searching = new Searching(http, access, what, std::move(take), std::move(stop));
    const auto found = searching->future();
    searching->request(QidoForms::of(http).form(what.path));
    return found;
}

} // namespace tcia::archive
