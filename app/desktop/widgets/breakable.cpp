// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/breakable.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

QString breakable(const QString &words)
{
    constexpr QChar zeroWidthSpace(0x200b), firstOfEastAsia(0x2e80); // such texts break anywhere as they are
    constexpr int longest = 24, longestBeforeSeparator = 8;
    static const QString separators = u"/\\.-_:;,&=?"_s;
    QString out;
    out.reserve(words.size() + words.size() / longestBeforeSeparator);
    int together = 0; // characters that stay in one line
    for (const QChar c : words) {
        out += c;
        together = c.isSpace() || c >= firstOfEastAsia ? 0 : together + 1;
        if (together >= longest || (together >= longestBeforeSeparator && separators.contains(c))) {
            out += zeroWidthSpace;
            together = 0;
        }
    }
    return out;
}

} // namespace tcia::desktop
