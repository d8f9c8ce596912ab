// SPDX-License-Identifier: Apache-2.0
#include "core/licence.h"

#include "core/text.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia {

QString licenceName(const QString &name)
{
    static const QRegularExpression creativeCommons(
        u"^(?:Creative Commons|CC) ?(?:Attribution|BY)([- ]Non-?Commercial|[- ]NC)?([- ]ShareAlike|[- ]SA)?"
        "([- ]NoDeriv[a-z]*|[- ]ND)?[- ]?(\\d\\.\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = creativeCommons.match(name.simplified());
    if (!match.hasMatch())
        return text::plain(name);
    QString out = u"CC BY"_s;
    for (const auto &[group, letters] :
         std::to_array<std::pair<int, QLatin1StringView>>({{1, "-NC"_L1}, {2, "-SA"_L1}, {3, "-ND"_L1}}))
        if (match.hasCaptured(group))
            out += letters;
    return out + u' ' + match.captured(4);
}

LicenceUse licenceUse(const QString &name)
{
    const QString shortName = licenceName(name);
    if (!shortName.startsWith("CC BY"_L1))
        return LicenceUse::Unknown;
    return shortName.contains("-NC"_L1) ? LicenceUse::NonCommercial : LicenceUse::Free;
}

} // namespace tcia
