// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/yearscale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

QString YearScale::words(int year) const
{
    if (hasEarlier && year == firstYear) //: %1 a year
        return QCoreApplication::translate("YearScale", "before %1").arg(year + 1);
    if (hasLater && year == lastYear()) //: %1 a year
        return QCoreApplication::translate("YearScale", "after %1").arg(year - 1);
    return QString::number(year);
}

QString YearScale::rangeWords(int first, int last) const
{
    if (first == last)
        return words(first);
    const bool isPlain = !(hasEarlier && first == firstYear) && !(hasLater && last == lastYear());
    return (isPlain ? u"%1–%2"_s : u"%1 – %2"_s).arg(words(first), words(last));
}

} // namespace tcia::desktop
