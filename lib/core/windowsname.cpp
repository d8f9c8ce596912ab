// SPDX-License-Identifier: Apache-2.0
#include "core/windowsname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

// The digits 1 to 3 also as superscripts. Blanks before the first dot do not count.
bool isWindowsDevice(const QString &name)
{
    static const QRegularExpression devices(
        uR"(^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d\x{b9}\x{b2}\x{b3}]) *(\..*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

bool isWindowsName(const QString &name)
{
    const bool isReserved =
        std::ranges::any_of(name, [](QChar c) { return c < u' ' || uR"(<>:"/\|?*)"_s.contains(c); });
    return !isReserved && !name.isEmpty() && !name.endsWith(u' ') && !name.endsWith(u'.') && !isWindowsDevice(name);
}

} // namespace tcia
