// SPDX-License-Identifier: Apache-2.0
#include "core/uid.h"

namespace tcia {

bool isUid(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (text.size() < 3 || text.size() > longest)
        return false;
    bool dots = false;
    char16_t before = u'.'; // so that a leading dot is a double one
    for (const char16_t *at = text.utf16(), *end = at + text.size(); at != end; before = *at++) {
        if (*at == u'.' ? before == u'.' : *at < u'0' || *at > u'9')
            return false;
        dots |= *at == u'.';
    }
    return dots && before != u'.';
}

} // namespace tcia
