// SPDX-License-Identifier: Apache-2.0
#include "cli/options/optionvalues.h"

#include "cli/output/tr.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::cli {

QString keep(QString &member, const QString &value)
{
    if (value.isEmpty())
        return Tr::tr("a value is missing");
    member = value;
    return {};
}

QString number(int &member, const QString &value, int least, int most)
{
    bool ok = false;
    member = value.toInt(&ok);
    return ok && member >= least && member <= most
               ? QString()
               : Tr::tr("“%1” is not a number from %2 to %3").arg(value).arg(least).arg(most);
}

QString setRetries(Options &options, const QString &value)
{
    if (value == "forever"_L1) {
        options.retries = RetryPolicy::forEver;
        return {};
    }
    return number(options.retries, value, 0, 20);
}

QString setLimitRate(Options &options, const QString &value)
{
    constexpr std::array units {std::pair {u'k', 1e3}, std::pair {u'm', 1e6}, std::pair {u'g', 1e9}};
    const auto unit = std::ranges::find(units, value.isEmpty() ? u' ' : value.back().toLower().unicode(),
                                        &std::pair<char16_t, double>::first);
    const bool hasUnit = unit != units.end();
    bool ok = false;
    const double bytes = (hasUnit ? value.chopped(1) : value).toDouble(&ok) * (hasUnit ? unit->second : 1);
    options.limitRate = ok && bytes >= 1000 && bytes < 1e12 ? qint64(bytes) : 0;
    return options.limitRate > 0 ? QString()
                                 : Tr::tr("“%1” is not a rate such as 500k or 20M (bytes per second)").arg(value);
}

} // namespace tcia::cli
