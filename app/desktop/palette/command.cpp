// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/command.h"

#include <algorithm>
#include <tuple>

namespace tcia::desktop {

namespace {

bool beginsWord(const QString &text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

//! Lower is better.
int rankOf(const QString &text, const QList<TextRange> &found)
{
    if (found.isEmpty() || found.first().start == 0)
        return 0;
    const bool isWord = std::ranges::all_of(found, [&](TextRange range) { return beginsWord(text, range.start); });
    return isWord ? 1 : 2;
}

} // namespace

QStringList wordsOf(const QString &typed) { return typed.simplified().split(u' ', Qt::SkipEmptyParts); }

QList<TextRange> occurrences(const QString &text, const QStringList &words)
{
    QList<TextRange> found;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        found << TextRange {at, word.size()};
    }
    std::ranges::sort(found, {}, &TextRange::start);
    QList<TextRange> apart;
    for (const TextRange range : std::as_const(found))
        if (apart.isEmpty() || range.start >= apart.last().start + apart.last().length)
            apart << range;
        else // one word contains or overlaps the other
            apart.last().length = qMax(apart.last().length, range.start + range.length - apart.last().start);
    return apart;
}

QList<Command> matching(const QList<Command> &commands, const QString &words, qsizetype most)
{
    struct Match
    {
        const Command *command;
        int rank;
    };
    const QStringList wanted = wordsOf(words);
    QList<Match> matches;
    for (const Command &command : commands) {
        if (wanted.isEmpty() && (command.group != Command::Group::Action || !command.isEnabled))
            continue;
        const QList<TextRange> found = occurrences(command.text, wanted);
        if (!wanted.isEmpty() && found.isEmpty() && command.group != Command::Group::Place)
            continue;
        matches << Match {&command, rankOf(command.text, found)};
    }
    std::ranges::stable_sort(matches, {}, [](const Match &match) {
        return std::tuple(match.command->group, !match.command->isEnabled, match.rank);
    });
    constexpr qsizetype keptForLaterGroups = 3; // of each group that follows
    QList<Command> out;
    for (const Command::Group group : {Command::Group::Action, Command::Group::Filter, Command::Group::Place}) {
        const auto isOf = [group](const Match &match) { return match.command->group == group; };
        const auto isLater = [group](const Match &match) { return match.command->group > group; };
        const auto later = qsizetype(std::ranges::count_if(matches, isLater));
        const qsizetype room = most - out.size() - qMin(later, keptForLaterGroups);
        qsizetype taken = 0;
        for (const Match &match : std::as_const(matches))
            if (isOf(match) && taken++ < room)
                out << *match.command;
    }
    return out;
}

} // namespace tcia::desktop
