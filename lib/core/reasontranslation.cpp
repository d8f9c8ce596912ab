// SPDX-License-Identifier: Apache-2.0
#include "core/reasontranslation.h"

#include "core/reason.h"

#include <QCache>
#include <QCoreApplication>
#include <QHash>
#include <QMutex>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::text {

namespace {

//! A reason cut at its places: pieces[0] place[0] pieces[1] …
struct Pattern
{
    const char *source;
    QStringList pieces;
    QList<char> places; //!< '1' … '9', or 'n'
};

Pattern patternOf(const char *source)
{
    Pattern pattern {source, {QString()}, {}};
    const QString text = QString::fromUtf8(source);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (text[at] == u'%' && (next == u'n' || (next >= u'1' && next <= u'9'))) {
            pattern.places << next.toLatin1();
            pattern.pieces << QString();
            ++at;
        } else {
            pattern.pieces.last() += text[at];
        }
    }
    return pattern;
}

struct Patterns
{
    QHash<QString, const char *> whole; //!< reasons without places
    std::vector<Pattern> open;          //!< the others

    Patterns()
    {
        for (const KnownReason *known = knownReasons(); known; known = known->next) {
            Pattern pattern = patternOf(known->text);
            if (pattern.places.isEmpty())
                whole.insert(pattern.pieces.first(), known->text);
            else
                open.push_back(std::move(pattern));
        }
    }
};

const Patterns &patterns()
{
    static const Patterns all;
    return all;
}

//! What stands in the places of `pattern` if `text` is made of it. A number must stand for %n.
std::optional<QStringList> valuesIn(const Pattern &pattern, const QString &text)
{
    if (!text.startsWith(pattern.pieces.first()) || !text.endsWith(pattern.pieces.last()))
        return {};
    const qsizetype end = text.size() - pattern.pieces.last().size();
    qsizetype at = pattern.pieces.first().size();
    QStringList values;
    for (qsizetype i = 0; i < pattern.places.size(); ++i) {
        const bool isLast = i + 1 == pattern.places.size();
        const qsizetype to = isLast ? end : text.indexOf(pattern.pieces[i + 1], at + 1);
        if (to <= at || to > end)
            return {};
        values << text.sliced(at, to - at);
        bool isNumber = true;
        if (pattern.places[i] == 'n')
            values.last().toInt(&isNumber);
        if (!isNumber)
            return {};
        at = to + (isLast ? 0 : pattern.pieces[i + 1].size());
    }
    return values;
}

//! A translation and the number of letters that no reason accounts for: the fewer the better.
struct Found
{
    QString words;
    qsizetype unknown = 0;
};

constexpr qsizetype longest = 2'000; // longer text is foreign
constexpr int mostTexts = 300;       // looked at for one; foreign text could be cut in any number of ways

//! The search for the reasons in one text. Each part of it is looked at once.
class Search
{
public:
    Found translated(const QString &text);

private:
    std::optional<Found> asOne(const QString &text);
    std::optional<Found> asSpelled(const QString &text);
    Found filled(const Pattern &pattern, const QStringList &values);
    Found inSentences(const QString &text, const Found &whole);

    QHash<QString, Found> m_found;
};

Found Search::filled(const Pattern &pattern, const QStringList &values)
{
    int count = -1;
    QHash<char, Found> parts;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (pattern.places[i] == 'n')
            count = values[i].toInt();
        else if (!parts.contains(pattern.places[i]))
            parts.insert(pattern.places[i], translated(values[i]));
    }
    const QString spoken = QCoreApplication::translate("Reasons", pattern.source, nullptr, count);
    Found found;
    for (const Found &part : std::as_const(parts))
        found.unknown += part.unknown;
    for (qsizetype at = 0; at < spoken.size(); ++at) {
        const char place = at + 1 < spoken.size() ? spoken[at + 1].toLatin1() : '\0';
        const auto part = parts.constFind(place);
        const bool isPlace = spoken[at] == u'%' && part != parts.cend();
        found.words += isPlace ? part->words : QString(spoken[at]);
        at += isPlace;
    }
    return found;
}

//! `text` as one reason as it is spelled.
std::optional<Found> Search::asSpelled(const QString &text)
{
    if (const char *source = patterns().whole.value(text))
        return Found {QCoreApplication::translate("Reasons", source), 0};
    std::optional<Found> best;
    for (const Pattern &pattern : patterns().open)
        if (const auto values = valuesIn(pattern, text)) {
            Found found = filled(pattern, *values);
            if (!best || found.unknown < best->unknown)
                best = std::move(found);
        }
    return best;
}

//! `text` as one reason, with or without its full stop: lists take it away, sentences that follow each other add it.
std::optional<Found> Search::asOne(const QString &text)
{
    auto spelled = asSpelled(text);
    if (spelled && spelled->unknown == 0)
        return spelled;
    const bool isStopped = text.endsWith(u'.');
    auto other = asSpelled(isStopped ? text.chopped(1) : text + u'.');
    if (!other || (spelled && spelled->unknown <= other->unknown))
        return spelled;
    if (isStopped)
        other->words = QCoreApplication::translate("Errors", "%1.").arg(other->words);
    else if (other->words.endsWith(u'.') || other->words.endsWith(u'\u3002'))
        other->words.chop(1);
    return other;
}

//! The first sentence of `text` and the rest, cut where they account for most; `whole` if that is no better.
Found Search::inSentences(const QString &text, const Found &whole)
{
    Found best = whole;
    for (qsizetype end = 1; end + 1 < text.size() && best.unknown > 0; ++end) {
        const bool isList = text[end - 1] == u';'; // its parts have no full stop of their own
        if (text[end] != u' ' || (!isList && text[end - 1] != u'.'))
            continue;
        const QString first = text.first(end - isList);
        const Found left = asOne(first).value_or(Found {first, first.size()});
        const Found rest = translated(text.sliced(end + 1));
        if (left.unknown + rest.unknown >= best.unknown)
            continue;
        const bool isWide = left.words.endsWith(u'\u3002');
        best = {left.words +
                    (isList   ? u"; "_s
                     : isWide ? QString()
                              : u" "_s) +
                    rest.words,
                left.unknown + rest.unknown};
    }
    return best;
}

//! `text` as one reason, or as several one after the other: whatever accounts for more of it.
Found Search::translated(const QString &text)
{
    if (const auto known = m_found.constFind(text); known != m_found.cend())
        return *known;
    Found best {text, text.size()};
    if (m_found.size() >= mostTexts)
        return best;
    m_found.insert(text, best); // a part of itself is foreign
    if (const auto one = asOne(text); one && one->unknown < best.unknown)
        best = *one;
    best = inSentences(text, best);
    m_found.insert(text, best);
    return best;
}

} // namespace

QString translated(const QString &english)
{
    static QMutex mutex;
    static QCache<QString, QString> known(500); // the same few are asked for with each repaint of a list
    if (english.isEmpty() || english.size() > longest)
        return english;
    const QMutexLocker lock(&mutex);
    if (const QString *words = known.object(english))
        return *words;
    QString words = Search().translated(english).words;
    known.insert(english, new QString(words));
    return words;
}

} // namespace tcia::text
