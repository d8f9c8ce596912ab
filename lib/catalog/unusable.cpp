// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriestable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

struct Reason
{
    qint64 Unusable::*rows;
    const char *words; //!< of so many rows
};

constexpr auto reasons = std::to_array<Reason>({
    {&Unusable::empty, QT_TRANSLATE_N_NOOP("Unusable", "%Ln said nothing")},
    {&Unusable::withoutUid, QT_TRANSLATE_N_NOOP("Unusable", "%Ln without a Series Instance UID")},
    {&Unusable::repeated, QT_TRANSLATE_N_NOOP("Unusable", "%Ln repeated another row")},
    {&Unusable::ofOther, QT_TRANSLATE_N_NOOP("Unusable", "%Ln of something that was not asked for")},
});

QString translated(const char *words, qint64 rows) { return QCoreApplication::translate("Unusable", words, nullptr, int(rows)); }

} // namespace

QString wordsFor(const Unusable &rows)
{
    QStringList parts;
    for (const Reason &reason : reasons)
        if (rows.*reason.rows > 0)
            parts << translated(reason.words, rows.*reason.rows);
    if (parts.isEmpty())
        return {};
    //: %1 lists the reasons
    return translated(QT_TRANSLATE_N_NOOP("Unusable", "%Ln rows of the archive's answer could not be shown: %1."), rows.sum())
        .arg(parts.join(u", "_s));
}

} // namespace tcia::catalog
