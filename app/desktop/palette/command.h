// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace tcia::desktop {

//! What the command palette offers: an action, a value to filter by, a place to go to. A value.
struct Command
{
    enum class Group { Action, Filter, Place };
    Group group = Group::Action;
    QIcon icon {};
    QString text {};     //!< plain
    QString note {};     //!< explains it; may be empty
    QString keywords {}; //!< other words by which it is found; not shown
    QString keys {};     //!< its shortcut, native text; may be empty
    bool isEnabled = true;
    std::function<void()> run {};
};

//! A stretch of a text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

//! The words of a typed text.
QStringList wordsOf(const QString &typed);

//! Where the words occur in a text, in order, without overlaps, case-insensitively; empty unless all occur.
QList<TextRange> occurrences(const QString &text, const QStringList &words);

//! The commands whose text has all words, or has them together with its keywords, grouped, at most `most` of them:
//! enabled ones first, then those that begin with a word, then those with a word at the beginning of one of theirs,
//! those found by their keywords among them; otherwise in the given order. Without words, the enabled actions.
QList<Command> matching(const QList<Command> &commands, const QString &words, qsizetype most);

} // namespace tcia::desktop
