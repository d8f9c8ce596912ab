// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/filter.h"

#include "core/reason.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

struct TogetherName
{
    CombineMode value;
    QLatin1StringView key;
};
constexpr TogetherName togetherNames[combineModeCount] {
    {CombineMode::AnyOf, "any"_L1}, {CombineMode::SamePatient, "patient"_L1}, {CombineMode::SameStudy, "study"_L1}};

QHash<FacetId, QSet<QString>> withoutEmpty(QHash<FacetId, QSet<QString>> chosen)
{
    chosen.removeIf([](const auto &one) { return one.value().isEmpty(); });
    return chosen;
}

tl::unexpected<Error> notUnderstood(const QString &part)
{
    return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "This part of the filter is invalid.")>(),
                   {.name = part});
}

Result<void> read(Filter &out, const QString &key, const QString &value)
{
    if (const Facet *facet = facetOf(key)) {
        out.chosen[facet->id].insert(value);
    } else if (key == "text"_L1) {
        out.text = value;
    } else if (key == "id"_L1) {
        out.ids << value;
    } else if (key == "basket"_L1 && value == "open"_L1) {
        out.inBasket = true;
    } else if (key == "merge-spellings"_L1) {
        out.mergeSpellings = true;
    } else if (key == "together"_L1) {
        const auto known = std::ranges::find_if(togetherNames, [&](const auto &one) { return value == one.key; });
        if (known == std::end(togetherNames))
            return notUnderstood(key + u'=' + value);
        out.combineMode = known->value;
    } else {
        return notUnderstood(key);
    }
    return {};
}

} // namespace

bool Filter::isEmpty() const
{
    return words().isEmpty() && ids.isEmpty() && !inBasket && withoutEmpty(chosen).isEmpty();
}

bool Filter::operator==(const Filter &other) const
{
    return text == other.text && ids == other.ids && combineMode == other.combineMode && inBasket == other.inBasket &&
           mergeSpellings == other.mergeSpellings && withoutEmpty(chosen) == withoutEmpty(other.chosen);
}

bool Filter::isChosen(FacetId facet, const QString &value) const
{
    const auto values = chosen.constFind(facet);
    if (values == chosen.cend())
        return false;
    if (values->contains(value) || !mergeSpellings)
        return values->contains(value);
    return std::any_of(values->cbegin(), values->cend(),
                       [&](const QString &one) { return spelling(one) == spelling(value); });
}

Filter Filter::with(FacetId facet, const QString &value, bool on) const
{
    Filter out = *this;
    QSet<QString> &values = out.chosen[facet];
    if (on)
        values.insert(value);
    else if (mergeSpellings)
        values.removeIf([&](const QString &one) { return spelling(one) == spelling(value); });
    else
        values.remove(value);
    if (values.isEmpty())
        out.chosen.remove(facet);
    return out;
}

QStringList Filter::words() const { return text.simplified().toLower().split(u' ', Qt::SkipEmptyParts); }

QString Filter::toText() const
{
    QStringList parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        parts << key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    if (!text.isEmpty())
        add(u"text"_s, text);
    for (const Facet &facet : facets()) {
        const QSet<QString> set = chosen.value(facet.id);
        QStringList values(set.cbegin(), set.cend());
        values.sort();
        for (const QString &value : std::as_const(values))
            add(QString::fromLatin1(facet.key), value);
    }
    for (const QString &id : ids)
        add(u"id"_s, id);
    if (inBasket)
        add(u"basket"_s, u"open"_s);
    if (combineMode != CombineMode::AnyOf)
        add(u"together"_s, togetherNames[size_t(combineMode)].key);
    if (mergeSpellings)
        add(u"merge-spellings"_s, u"yes"_s);
    return parts.join(u'&');
}

Result<Filter> Filter::fromText(const QString &text)
{
    Filter out;
    for (const QString &part : text.trimmed().split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            return notUnderstood(part);
        const QString value = QUrl::fromPercentEncoding(part.sliced(equals + 1).toUtf8());
        if (const auto done = read(out, part.first(equals).trimmed(), value); !done)
            return failure(done.error());
    }
    return out;
}

QString spelling(const QString &value) { return value.simplified().toCaseFolded(); }

QStringList pastedIds(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;\"']+"_s);
    QStringList out = text.split(between, Qt::SkipEmptyParts);
    out.removeDuplicates();
    return out;
}

bool mayMatch(const QString &collection, const Filter &filter)
{
    const auto chosen = filter.chosen.constFind(FacetId::Collection);
    if (chosen != filter.chosen.cend() && !chosen->isEmpty() && !filter.isChosen(FacetId::Collection, collection))
        return false;
    if (!filter.ids.isEmpty() || filter.inBasket)
        return false;
    const QStringList words = filter.words();
    return words.isEmpty() || std::ranges::any_of(words, [&](const QString &word) {
               return collection.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace tcia::catalog
