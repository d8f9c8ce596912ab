// SPDX-License-Identifier: Apache-2.0
#include "basket/bucketlist.h"

#include "core/bucketname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

constexpr QLatin1StringView schemes[] {"s3://"_L1, "gs://"_L1};
constexpr qsizetype longestKey = 1024; // S3's limit

bool isAddress(QStringView word)
{
    return std::ranges::any_of(schemes, [word](QLatin1StringView scheme) { return word.startsWith(scheme); });
}

//! The words of a line, split like a shell: quotes group, a backslash keeps the next character.
QStringList wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            word += line[++i];
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            isWord = true;
        } else if (!c.isSpace()) {
            word += c;
        } else if (isWord || !word.isEmpty()) {
            words << std::exchange(word, {});
            isWord = false;
        }
    }
    if (isWord || !word.isEmpty())
        words << word;
    return words;
}

//! A table's heading of one word, as idc-index writes it.
bool isHeading(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

} // namespace

std::optional<QString> locatorOf(QStringView address)
{
    if (!isAddress(address))
        return {};
    const QStringView rest = address.sliced(schemes[0].size());
    const qsizetype slash = rest.indexOf(u'/');
    const qsizetype last = rest.lastIndexOf(u'/');
    if (slash < 0 || !isBucketName(rest.first(slash)) || rest.size() > longestKey)
        return {};
    const QStringView folder = rest.sliced(slash + 1, qMax<qsizetype>(0, last - slash - 1));
    const bool isClean = !folder.isEmpty() && !folder.contains(u'*') && !folder.contains(u'?') &&
                         std::ranges::all_of(folder, [](QChar c) { return c.isPrint(); });
    return isClean ? std::optional(u"s3://%1/%2/"_s.arg(rest.first(slash), folder)) : std::nullopt;
}

BucketLine bucketLine(QStringView line, bool isFirst)
{
    line = line.trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || (isFirst && isHeading(line)))
        return {.isIgnored = true};
    const QStringList words = wordsOf(line);
    const auto address = std::ranges::find_if(words, isAddress);
    const bool isCommand = words.first() == "cp"_L1 || words.first() == "sync"_L1;
    if (address == words.end() || (!isCommand && address != words.begin()))
        return {};
    const auto locator = locatorOf(*address);
    if (!locator)
        return {};
    return {.locator = *locator, .isSingleObject = !address->endsWith(u'/') && !address->endsWith(u'*')};
}

bool isBucketList(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        if (!bucketLine(text.sliced(at, end - at), false).locator.isEmpty())
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace tcia::basket
