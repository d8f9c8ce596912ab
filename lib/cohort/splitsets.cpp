// SPDX-License-Identifier: Apache-2.0
#include "cohort/split.h"
#include "core/reason.h"

#include <QRegularExpression>
#include <QSet>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tcia::cohort {

Result<QList<SplitSet>> splitSets(const QString &text)
{
    static const QRegularExpression part(uR"(^(?:([A-Za-z0-9][A-Za-z0-9_-]{0,39})=)?(\d{1,7}(?:\.\d{1,4})?)$)"_s);
    constexpr double parts = 10'000, largest = 1'000'000;
    const QStringList typed = text.split(u',');
    const QStringList names =
        typed.size() == 2 ? QStringList {u"train"_s, u"test"_s} : QStringList {u"train"_s, u"validation"_s, u"test"_s};
    const auto bad = [&text] {
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP(
                "Reasons", "“%1” does not name the shares of sets, such as 70,15,15 or train=0.8,test=0.2.")>()
                .arg(text));
    };
    QList<SplitSet> sets;
    QSet<QString> used; // file names may not differ in case alone
    for (const QString &one : typed) {
        const auto match = part.match(one.trimmed());
        const double weight = match.captured(2).toDouble();
        const QString name = match.captured(1).isEmpty() ? names.value(typed.size() <= names.size() ? sets.size() : -1)
                                                         : match.captured(1);
        if (!match.hasMatch() || weight <= 0 || weight > largest || name.isEmpty() || used.contains(name.toLower()))
            return bad();
        used.insert(name.toLower());
        sets << SplitSet {.name = name, .weight = qRound64(weight * parts)};
    }
    if (sets.size() < 2)
        return bad();
    qint64 divisor = 0; // 70,15,15 and 0.7,0.15,0.15 are the same rule, and make the same split
    for (const SplitSet &one : std::as_const(sets))
        divisor = std::gcd(divisor, one.weight);
    for (SplitSet &one : sets)
        one.weight /= divisor;
    return sets;
}

QList<SplitSet> folds(int count)
{
    QList<SplitSet> sets;
    for (int i = 1; i <= count; ++i)
        sets << SplitSet {.name = u"fold-%1"_s.arg(i)};
    return sets;
}

} // namespace tcia::cohort
