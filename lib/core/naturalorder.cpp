// SPDX-License-Identifier: Apache-2.0
#include "core/naturalorder.h"

#include <QChar>

namespace tcia {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

//! Parses the digits at `at` without leading zeros and advances `at`.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(begin, at - begin);
}

int compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

} // namespace

int naturalCompare(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < left.size() && k < right.size()) {
        if (isDigit(left[i]) && isDigit(right[k])) {
            const QStringView number = takeNumber(left, i);
            if (const int order = compareNumbers(number, takeNumber(right, k)))
                return order;
            continue;
        }
        const QChar a = left[i++].toCaseFolded();
        const QChar b = right[k++].toCaseFolded();
        if (a != b)
            return a < b ? -1 : 1;
    }
    if (i < left.size() || k < right.size())
        return i < left.size() ? 1 : -1;
    return left.compare(right);
}

} // namespace tcia
