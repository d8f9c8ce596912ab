// SPDX-License-Identifier: Apache-2.0
#include "archive/doimetadata.h"

#include "core/doi.h"
#include "core/htmltext.h"
#include "core/reason.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int longestText = 1'000, mostAuthors = 500;

//! Of a text, or the first of several. Titles have markup, such as <i>.
QString textOf(const QJsonValue &json)
{
    const QString text = (json.isArray() ? json.toArray().first() : json).toString();
    return text::plain(plainFromHtml(text, longestText), longestText).trimmed();
}

QList<DoiAuthor> authorsOf(const QJsonArray &json)
{
    QList<DoiAuthor> authors;
    for (const auto &one : json) {
        const QJsonObject name = one.toObject();
        DoiAuthor author {.family = textOf(name.value("family"_L1)), .given = textOf(name.value("given"_L1))};
        for (const auto key : {"literal"_L1, "name"_L1, "given"_L1})
            if (author.family.isEmpty())
                author = {.family = textOf(name.value(key)), .given = {}};
        if (!author.family.isEmpty() && authors.size() < mostAuthors)
            authors << author;
    }
    return authors;
}

//! {"date-parts": [[2015, 3, 31]]}; the numbers may be texts.
int yearOf(const QJsonValue &json)
{
    const QJsonValue year = json.toObject().value("date-parts"_L1).toArray().first().toArray().first();
    const int number = year.toVariant().toInt();
    constexpr int firstYear = 1500, lastYear = 9999;
    return number >= firstYear && number <= lastYear ? number : 0;
}

} // namespace

Result<DoiMetadata> doiMetadataFrom(const QByteArray &csl, const QString &doi)
{
    const QJsonObject json = QJsonDocument::fromJson(csl).object();
    const DoiMetadata work {.title = textOf(json.value("title"_L1)),
                            .authors = authorsOf(json.value("author"_L1).toArray()),
                            .publisher = textOf(json.value("publisher"_L1)),
                            .version = textOf(json.value("version"_L1)),
                            .year = yearOf(json.value("issued"_L1))};
    const QString named = json.value("DOI"_L1).toString();
    if (work.title.isEmpty() || (!named.isEmpty() && doiOf(named).compare(doi, Qt::CaseInsensitive) != 0))
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It is not the citation of this DOI.")>(), {.name = doi});
    return work;
}

} // namespace tcia::archive
