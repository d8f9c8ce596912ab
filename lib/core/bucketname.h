// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>

namespace tcia {

//! Whether a text can be the name of a bucket: what Amazon and Google allow, and older names with capitals.
inline bool isBucketName(QStringView name)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return name.size() >= 3 && name.size() <= 63 && isPlain(name.front()) &&
           std::ranges::all_of(name, [&](QChar c) { return isPlain(c) || c == u'-' || c == u'.' || c == u'_'; });
}

} // namespace tcia
