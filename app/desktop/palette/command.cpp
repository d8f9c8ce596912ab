// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/command.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tcia::desktop {

namespace {

constexpr int worstRank = 2, keywordRank = 1;

bool beginsWord(const QString &text, TextRange range)
{
    return range.start == 0 || !text[range.start - 1].isLetterOrNumber();
}

bool isWord(const QString &text, TextRange range)
{
    const qsizetype end = range.start + range.length;
    return beginsWord(text, range) && (end == text.size() || !text[end].isLetterOrNumber());
}

//! Lower is better: whole words and beginnings of the text, beginnings of words, anything else. A place that quotes
//! what was typed always contains it as a word.
int rankOf(const Command &command, const QList<TextRange> &found)
{
    const QString &text = command.text;
    const auto areAll = [&](auto is) {
        return std::ranges::all_of(found, [&](TextRange one) { return is(text, one); });
    };
    if (found.isEmpty() || command.group == Command::Group::Place)
        return worstRank;
    if (found.first().start == 0 || areAll(isWord))
        return 0;
    return areAll(beginsWord) ? 1 : worstRank;
}

//! Whether all words begin words of the text or of the keywords.
bool beginKeywords(const Command &command, const QStringList &words)
{
    const QString text = command.text + u' ' + command.keywords;
    const auto isIn = [&text](const QString &word) {
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at)
            if (beginsWord(text, {at, word.size()}))
                return true;
        return false;
    };
    return !command.keywords.isEmpty() && !words.isEmpty() && std::ranges::all_of(words, isIn);
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
        const bool isByKeyword = found.isEmpty() && beginKeywords(command, wanted);
        if (!wanted.isEmpty() && found.isEmpty() && !isByKeyword && command.group != Command::Group::Place)
            continue;
        matches << Match {&command, isByKeyword ? keywordRank : rankOf(command, found)};
    }
    std::ranges::stable_sort(matches, {},
                             [](const Match &match) { return std::tuple(!match.command->isEnabled, match.rank); });
    QList<Command::Group> groups; // the one of the best match first: Enter takes that
    for (const Match &match : std::as_const(matches))
        if (!groups.contains(match.command->group))
            groups << match.command->group;
    constexpr qsizetype keptForLaterGroups = 3; // of each group that follows
    QList<Command> out;
    auto later = matches.size();
    for (const Command::Group group : std::as_const(groups)) {
        const auto isOf = [group](const Match &match) { return match.command->group == group; };
        later -= qsizetype(std::ranges::count_if(matches, isOf));
        const qsizetype room = most - out.size() - qMin(later, keptForLaterGroups);
        qsizetype taken = 0;
        for (const Match &match : std::as_const(matches))
            if (isOf(match) && taken++ < room)
                out << *match.command;
    }
    return out;
}

} // namespace tcia::desktop
