// SPDX-License-Identifier: Apache-2.0
#include "models/problem.h"

#include "core/text.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using Why = transfer::QueueBlock::Why;

QString translated(const char *words, int n = -1) { return QCoreApplication::translate("Problems", words, nullptr, n); }

QString blockHeadline(Why why)
{
    switch (why) {
    case Why::NoSpace: return headlineOf(Error::Kind::NoSpace);
    case Why::DiskFails: return headlineOf(Error::Kind::Disk);
    case Why::ServerFails: return translated(QT_TRANSLATE_NOOP("Problems", "The server fails all requests"));
    case Why::ServerBusy: return headlineOf(Error::Kind::Busy);
    }
    Q_UNREACHABLE();
}

} // namespace

void Problem::addError(const Error &added)
{
    constexpr qsizetype few = 10;
    error = added;
    if (said.size() == few)
        return;
    const QString words = saidBy(added);
    if (!said.contains(words))
        said << words;
}

QString headlineOf(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Transfers: return headlineOf(problem.cause.kind);
    case Problem::Kind::Block: return blockHeadline(problem.block.why);
    case Problem::Kind::Ongoing:
    case Problem::Kind::Other: break;
    }
    return problem.isOfSeveral ? headlineOf(problem.error.kind) : text::wordsFor(problem.error).headline;
}

QString countOf(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Transfers)
        return translated(QT_TRANSLATE_N_NOOP("Problems", "%Ln series"), int(problem.series()));
    if (problem.isOfSeveral)
        return translated(QT_TRANSLATE_N_NOOP("Problems", "%Ln series"), int(problem.times));
    return problem.times > 1 ? translated(QT_TRANSLATE_N_NOOP("Problems", "%Ln times"), int(problem.times)) : QString();
}

QString detailOf(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Transfers)
        return detailOf(problem.cause, problem.attempts);
    if (problem.kind == Problem::Kind::Block)
        return transfer::wordsFor(problem.block);
    const text::Words words = text::wordsFor(problem.error);
    return QString(words.cause + u' ' + words.advice).trimmed();
}

QString subjectOf(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Transfers: return {};
    case Problem::Kind::Block: return text::plain(problem.block.subject);
    case Problem::Kind::Ongoing:
    case Problem::Kind::Other: break;
    }
    return problem.what.isEmpty() ? text::subjectOf(problem.error) : text::plain(problem.what);
}

QString saidOf(const Problem &problem)
{
    return problem.kind == Problem::Kind::Block ? transfer::wordsFor(problem.block) : problem.said.join(u"\n\n"_s);
}

Remedy remedyFor(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Transfers: {
        const Remedy remedy = remedyFor(problem.cause.kind);
        return remedy != Remedy::ChangeKey && problem.ids.isEmpty() ? Remedy::None : remedy;
    }
    case Problem::Kind::Block:
        if (problem.block.why == Why::NoSpace || problem.block.why == Why::DiskFails)
            return Remedy::AnotherFolder;
        return problem.block.error.kind == Error::Kind::KeyRefused ? Remedy::ChangeKey : Remedy::Retry;
    case Problem::Kind::Ongoing:
        return problem.error.kind == Error::Kind::KeyRefused ? Remedy::ChangeKey : Remedy::Retry;
    case Problem::Kind::Other: break;
    }
    return problem.error.kind == Error::Kind::KeyRefused ? Remedy::ChangeKey : Remedy::None;
}

Remedy alternativeFor(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::Transfers: return problem.ids.isEmpty() ? Remedy::None : alternativeFor(problem.cause.kind);
    case Problem::Kind::Block: return remedyFor(problem) == Remedy::ChangeKey ? Remedy::Retry : Remedy::None;
    case Problem::Kind::Ongoing: return alternativeFor(problem.error.kind);
    case Problem::Kind::Other: break;
    }
    return Remedy::None;
}

bool isSameFailure(const std::optional<Error> &one, const std::optional<Error> &other)
{
    const auto essence = [](const Error &error) { return std::tie(error.kind, error.httpStatus, error.context); };
    return one && other ? essence(*one) == essence(*other) : one.has_value() == other.has_value();
}

bool isSameOfAnotherSeries(const Error &one, const Error &other)
{
    const QString &first = one.context.seriesUid, &second = other.context.seriesUid;
    return !first.isEmpty() && !second.isEmpty() && first != second && one.kind == other.kind &&
           one.httpStatus == other.httpStatus;
}

QVariant problemData(const Problem &problem, int role)
{
    const auto inOneLine = [](const Problem &one) {
        QStringList parts {headlineOf(one), countOf(one), detailOf(one)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return inOneLine(problem);
    case Qt::ToolTipRole: return text::of(problem.error);
    case ProblemRoles::WhatRole: return subjectOf(problem);
    case ProblemRoles::HeadlineRole: return headlineOf(problem);
    case ProblemRoles::CountRole: return countOf(problem);
    case ProblemRoles::DetailRole: return detailOf(problem);
    case ProblemRoles::SaidRole: return saidOf(problem);
    case ProblemRoles::RemedyRole: return int(remedyFor(problem));
    case ProblemRoles::RemedyTextRole: return wordsFor(remedyFor(problem), int(problem.ids.size()));
    case ProblemRoles::AlternativeRole: return int(alternativeFor(problem));
    case ProblemRoles::AlternativeTextRole: return wordsFor(alternativeFor(problem), int(problem.ids.size()));
    case ProblemRoles::TextRole: return QString(inOneLine(problem) + u'\n' + saidOf(problem));
    default: return {};
    }
}

} // namespace tcia::models
