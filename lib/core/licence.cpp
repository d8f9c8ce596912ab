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
    // "TCIA No Commercial Limited Access"
    static const QRegularExpression no(u"\\bnon?[- ]?commercial"_s, QRegularExpression::CaseInsensitiveOption);
    const QString shortName = licenceName(name);
    if (!shortName.startsWith("CC BY"_L1))
        return no.match(shortName).hasMatch() ? LicenceUse::NonCommercial : LicenceUse::Unknown;
    return shortName.contains("-NC"_L1) ? LicenceUse::NonCommercial : LicenceUse::Free;
}

LicenceUse licenceUse(const QString &name, const QString &address)
{
    // "https://creativecommons.org/licenses/by-nc-nd/4.0/"
    static const QRegularExpression creativeCommons(
        u"creativecommons\\.org/licen[cs]es?/(by(?:-nc)?(?:-sa|-nd)?|nc(?:-sa|-nd)?)(?:/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const LicenceUse byName = licenceUse(name);
    const auto match = creativeCommons.match(address);
    if (!match.hasMatch())
        return byName;
    if (match.captured(1).contains("nc"_L1, Qt::CaseInsensitive))
        return LicenceUse::NonCommercial;
    return name.trimmed().isEmpty() ? LicenceUse::Free : byName;
}

QStringList licenceObligations(const QString &name)
{
    const QStringList noCommerce {u"Do not use the data commercially."_s};
    const QString shortName = licenceName(name);
    if (shortName.isEmpty())
        return {u"The archive names no licence: ask it before you use the data."_s};
    if (!shortName.startsWith("CC BY"_L1))
        return QStringList {u"Read the text of this licence."_s} +
               (licenceUse(name) == LicenceUse::NonCommercial ? noCommerce : QStringList());
    QStringList all {u"Give credit: cite the data, name the licence, and say what you changed."_s};
    if (shortName.contains("-NC"_L1))
        all << noCommerce;
    if (shortName.contains("-SA"_L1))
        all << u"Share what you make of the data under the same licence."_s;
    if (shortName.contains("-ND"_L1))
        all << u"Do not share changed versions of the data."_s;
    return all;
}

} // namespace tcia
