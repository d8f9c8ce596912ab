// SPDX-License-Identifier: Apache-2.0
#include "core/textwidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tcia::text {

namespace {

struct CodePoints
{
    char32_t first, last;
};

//! East Asian Width W and F, Unicode 14; neighbouring blocks joined where only unassigned characters lie between.
constexpr std::array wide {
    CodePoints {0x1100, 0x115f},   CodePoints {0x231a, 0x231b},   CodePoints {0x2329, 0x232a},
    CodePoints {0x23e9, 0x23ec},   CodePoints {0x23f0, 0x23f0},   CodePoints {0x23f3, 0x23f3},
    CodePoints {0x25fd, 0x25fe},   CodePoints {0x2614, 0x2615},   CodePoints {0x2648, 0x2653},
    CodePoints {0x267f, 0x267f},   CodePoints {0x2693, 0x2693},   CodePoints {0x26a1, 0x26a1},
    CodePoints {0x26aa, 0x26ab},   CodePoints {0x26bd, 0x26be},   CodePoints {0x26c4, 0x26c5},
    CodePoints {0x26ce, 0x26ce},   CodePoints {0x26d4, 0x26d4},   CodePoints {0x26ea, 0x26ea},
    CodePoints {0x26f2, 0x26f3},   CodePoints {0x26f5, 0x26f5},   CodePoints {0x26fa, 0x26fa},
    CodePoints {0x26fd, 0x26fd},   CodePoints {0x2705, 0x2705},   CodePoints {0x270a, 0x270b},
    CodePoints {0x2728, 0x2728},   CodePoints {0x274c, 0x274c},   CodePoints {0x274e, 0x274e},
    CodePoints {0x2753, 0x2755},   CodePoints {0x2757, 0x2757},   CodePoints {0x2795, 0x2797},
    CodePoints {0x27b0, 0x27b0},   CodePoints {0x27bf, 0x27bf},   CodePoints {0x2b1b, 0x2b1c},
    CodePoints {0x2b50, 0x2b50},   CodePoints {0x2b55, 0x2b55},   CodePoints {0x2e80, 0x303e},
    CodePoints {0x3041, 0x3247},   CodePoints {0x3250, 0x4dbf},   CodePoints {0x4e00, 0xa4cf},
    CodePoints {0xa960, 0xa97f},   CodePoints {0xac00, 0xd7a3},   CodePoints {0xf900, 0xfaff},
    CodePoints {0xfe10, 0xfe19},   CodePoints {0xfe30, 0xfe6f},   CodePoints {0xff01, 0xff60},
    CodePoints {0xffe0, 0xffe6},   CodePoints {0x16fe0, 0x18d08}, CodePoints {0x1aff0, 0x1b2ff},
    CodePoints {0x1f004, 0x1f004}, CodePoints {0x1f0cf, 0x1f0cf}, CodePoints {0x1f18e, 0x1f18e},
    CodePoints {0x1f191, 0x1f19a}, CodePoints {0x1f200, 0x1f265}, CodePoints {0x1f300, 0x1f320},
    CodePoints {0x1f32d, 0x1f335}, CodePoints {0x1f337, 0x1f37c}, CodePoints {0x1f37e, 0x1f393},
    CodePoints {0x1f3a0, 0x1f3ca}, CodePoints {0x1f3cf, 0x1f3d3}, CodePoints {0x1f3e0, 0x1f3f0},
    CodePoints {0x1f3f4, 0x1f3f4}, CodePoints {0x1f3f8, 0x1f43e}, CodePoints {0x1f440, 0x1f440},
    CodePoints {0x1f442, 0x1f4fc}, CodePoints {0x1f4ff, 0x1f53d}, CodePoints {0x1f54b, 0x1f54e},
    CodePoints {0x1f550, 0x1f567}, CodePoints {0x1f57a, 0x1f57a}, CodePoints {0x1f595, 0x1f596},
    CodePoints {0x1f5a4, 0x1f5a4}, CodePoints {0x1f5fb, 0x1f64f}, CodePoints {0x1f680, 0x1f6c5},
    CodePoints {0x1f6cc, 0x1f6cc}, CodePoints {0x1f6d0, 0x1f6d2}, CodePoints {0x1f6d5, 0x1f6d7},
    CodePoints {0x1f6dd, 0x1f6df}, CodePoints {0x1f6eb, 0x1f6ec}, CodePoints {0x1f6f4, 0x1f6fc},
    CodePoints {0x1f7e0, 0x1f7f0}, CodePoints {0x1f90c, 0x1f93a}, CodePoints {0x1f93c, 0x1f945},
    CodePoints {0x1f947, 0x1f9ff}, CodePoints {0x1fa70, 0x1faff}, CodePoints {0x20000, 0x2fffd},
    CodePoints {0x30000, 0x3fffd},
};
static_assert(std::ranges::is_sorted(wide, {}, &CodePoints::first));

bool isWide(char32_t character)
{
    const auto after = std::ranges::upper_bound(wide, character, {}, &CodePoints::first);
    return after != wide.begin() && character <= std::prev(after)->last;
}

bool hasNoWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return character != 0xad; // a soft hyphen is shown
    default: return false;
    }
}

} // namespace

qsizetype columns(QStringView text)
{
    qsizetype sum = 0;
    for (const uint character : text.toUcs4())
        sum += hasNoWidth(character) ? 0 : isWide(character) ? 2 : 1;
    return sum;
}

} // namespace tcia::text
