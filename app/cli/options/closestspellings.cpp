// SPDX-License-Identifier: Apache-2.0
#include "cli/options/closestspellings.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tcia::cli {

namespace {

//! Levenshtein distance.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype before = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = before + (a[i - 1] != b[j - 1]);
            before = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

QStringList closestSpellings(const QString &word, QStringList values, qsizetype count)
{
    constexpr qsizetype longest = 100; // bounds the cost
    const QString wanted = word.left(longest).toCaseFolded();
    QHash<QString, qsizetype> distances;
    for (const QString &value : std::as_const(values)) {
        const QString folded = value.left(longest).toCaseFolded();
        distances.insert(value, folded.contains(wanted) ? 0 : distance(wanted, folded));
    }
    std::ranges::stable_sort(values, {}, [&distances](const QString &value) { return distances.value(value); });
    return values.first(qMin(count, values.size()));
}

} // namespace tcia::cli
