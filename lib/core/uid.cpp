// SPDX-License-Identifier: Apache-2.0
#include "core/uid.h"

#include <algorithm>

namespace tcia {

bool isUid(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto fits = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), fits) && text.contains(u'.')
        && !text.startsWith(u'.') && !text.endsWith(u'.') && !text.contains(u"..");
}

} // namespace tcia
