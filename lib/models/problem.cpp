// SPDX-License-Identifier: Apache-2.0
#include "models/problem.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

struct ColumnRow
{
    const char *title;
    QString (*shown)(const Problem &);
};

// In the order of ProblemColumn.
constexpr std::array<ColumnRow, problemColumnCount> columns {{
    {QT_TRANSLATE_NOOP("ProblemColumns", "When"),
     [](const Problem &p) { return QLocale().toString(p.when.toLocalTime(), QLocale::ShortFormat); }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What"),
     [](const Problem &p) { return p.what.isEmpty() ? text::subjectOf(p.error) : text::plain(p.what); }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What happened"),
     [](const Problem &p) {
         const text::Words words = text::wordsFor(p.error);
         return words.cause.isEmpty() ? words.headline : u"%1 – %2"_s.arg(words.headline, words.cause);
     }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "What to do"),
     [](const Problem &p) { return text::wordsFor(p.error).advice; }},
    {QT_TRANSLATE_NOOP("ProblemColumns", "The server says"),
     [](const Problem &p) { return text::plain(p.error.serverText); }},
}};

} // namespace

QString titleOf(ProblemColumn column)
{
    return QCoreApplication::translate("ProblemColumns", columns[size_t(column)].title);
}

QString textOf(const Problem &problem, ProblemColumn column) { return columns[size_t(column)].shown(problem); }

bool isSameFailure(const std::optional<Error> &one, const std::optional<Error> &other)
{
    const auto essence = [](const Error &error) { return std::tie(error.kind, error.httpStatus, error.context); };
    return one && other ? essence(*one) == essence(*other) : one.has_value() == other.has_value();
}

} // namespace tcia::models
