// SPDX-License-Identifier: Apache-2.0
#include "models/failurecause.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tcia::models {

namespace {

struct CauseRow
{
    Error::Kind kind;
    Remedy remedy;
    const char *headline;
    const char *sentence; //!< after "4 failed:"
};

using Kind = Error::Kind;

// One row per error kind that a series can fail with; the last one for all others.
constexpr auto rows = std::to_array<CauseRow>({
    {Kind::Offline, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server cannot be reached"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server cannot be reached.")},
    {Kind::Timeout, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server did not answer in time"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server did not answer in time.")},
    {Kind::Certificate, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server's certificate is not valid"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server's certificate is not valid.")},
    {Kind::KeyRefused, Remedy::ChangeKey,
     QT_TRANSLATE_NOOP("FailureCauses", "The API key is not accepted for this collection"),
     QT_TRANSLATE_NOOP("FailureCauses", "the API key is not accepted for this collection.")},
    {Kind::Forbidden, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server does not provide these series"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server does not provide these series.")},
    {Kind::NotFound, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server does not have these series"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server does not have these series.")},
    {Kind::BadRequest, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server did not understand the request"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server did not understand the request.")},
    {Kind::Busy, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server is busy"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server is busy.")},
    {Kind::Server, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server failed"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server failed.")},
    {Kind::BadAnswer, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The server's answer cannot be read"),
     QT_TRANSLATE_NOOP("FailureCauses", "the server's answer cannot be read.")},
    {Kind::BadArchive, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "What the archive sent is broken"),
     QT_TRANSLATE_NOOP("FailureCauses",
                       "what the archive sent is broken. Nothing of them is kept under a final name.")},
    {Kind::Truncated, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The download ended too early"),
     QT_TRANSLATE_NOOP("FailureCauses", "the download ended too early. Nothing of them is kept under a final name.")},
    {Kind::Incomplete, Remedy::Retry,
     QT_TRANSLATE_NOOP("FailureCauses", "The archive sent fewer images than it promised"),
     QT_TRANSLATE_NOOP("FailureCauses",
                       "the archive sent fewer images than it promised. Nothing of them is kept under a final name.")},
    {Kind::Disk, Remedy::AnotherFolder, QT_TRANSLATE_NOOP("FailureCauses", "The folder cannot be used"),
     QT_TRANSLATE_NOOP("FailureCauses", "the folder cannot be used.")},
    {Kind::NoSpace, Remedy::AnotherFolder, QT_TRANSLATE_NOOP("FailureCauses", "The disk is full"),
     QT_TRANSLATE_NOOP("FailureCauses", "the disk is full.")},
    {Kind::Usage, Remedy::None, QT_TRANSLATE_NOOP("FailureCauses", "This cannot be done"),
     QT_TRANSLATE_NOOP("FailureCauses", "this cannot be done.")},
    {Kind::PowerLost, Remedy::Retry,
     QT_TRANSLATE_NOOP("FailureCauses", "The download was interrupted before all data reached the disk"),
     QT_TRANSLATE_NOOP("FailureCauses", "the download was interrupted before all data reached the disk.")},
    {Kind::Memory, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "There is not enough memory"),
     QT_TRANSLATE_NOOP("FailureCauses", "there is not enough memory.")},
    {Kind::Internal, Remedy::Retry, QT_TRANSLATE_NOOP("FailureCauses", "The program failed unexpectedly"),
     QT_TRANSLATE_NOOP("FailureCauses", "the program failed unexpectedly.")},
});

const CauseRow &rowOf(Kind kind)
{
    const auto found = std::ranges::find(rows, kind, &CauseRow::kind);
    return found == rows.end() ? rows.back() : *found;
}

QString translated(const char *words, int n = -1)
{
    return QCoreApplication::translate("FailureCauses", words, nullptr, n);
}

} // namespace

Remedy remedyFor(Kind kind) { return rowOf(kind).remedy; }

Remedy alternativeFor(Kind kind)
{
    return kind == Kind::KeyRefused ? Remedy::Retry : kind == Kind::Forbidden ? Remedy::ChangeKey : Remedy::None;
}

QString wordsFor(Remedy remedy, int series)
{
    switch (remedy) {
    case Remedy::None: break;
    case Remedy::Retry:
        return series > 0 ? translated(QT_TRANSLATE_N_NOOP("FailureCauses", "Retry %Ln"), series)
                          : translated(QT_TRANSLATE_NOOP("FailureCauses", "Try now"));
    case Remedy::ChangeKey: return translated(QT_TRANSLATE_NOOP("FailureCauses", "Enter a key…"));
    case Remedy::AnotherFolder: return translated(QT_TRANSLATE_NOOP("FailureCauses", "Another folder…"));
    }
    return {};
}

QString headlineOf(Kind kind) { return translated(rowOf(kind).headline); }

QString sentenceOf(Kind kind) { return translated(rowOf(kind).sentence); }

QString detailOf(const FailureCause &cause, int attempts)
{
    QStringList sentences;
    if (cause.httpStatus >= 400) //: %1 the name of a server, %2 an HTTP status
        sentences << translated(QT_TRANSLATE_NOOP("FailureCauses", "%1 answered %2."))
                         .arg(text::plain(cause.server, 60))
                         .arg(cause.httpStatus);
    if (attempts > 1)
        sentences << translated(QT_TRANSLATE_N_NOOP("FailureCauses", "Tried %Ln times each."), attempts);
    if (isDamage(cause.kind))
        sentences << translated(QT_TRANSLATE_NOOP("FailureCauses", "Nothing of them is kept under a final name."));
    else if (cause.kind == Kind::KeyRefused)
        sentences << translated(QT_TRANSLATE_NOOP("FailureCauses", "Enter a key that may read it, then try again."));
    else
        sentences << text::wordsFor({.kind = cause.kind}).advice;
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString saidBy(const Error &error)
{
    constexpr int longest = 2'000;
    return error.serverText.isEmpty() ? text::of(error) : text::plain(error.serverText, longest);
}

} // namespace tcia::models
