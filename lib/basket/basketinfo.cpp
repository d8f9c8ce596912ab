// SPDX-License-Identifier: Apache-2.0
#include "basket/basketinfo.h"

#include "core/reason.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::basket {

QString defaultBasketName() { return u"Basket"_s; }

Result<QString> checkedBasketName(const QString &typed)
{
    if (typed.size() > 10 * longestBasketName)
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "The name is too long.")>());
    const QString name = text::plain(typed, 10 * longestBasketName).trimmed();
    if (name.isEmpty())
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "A basket needs a name.")>());
    if (name.size() > longestBasketName)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_N_NOOP("Reasons", "The name is too long. At most %n characters.")>(longestBasketName),
            {.name = name});
    return name;
}

QString foldedName(const QString &name) { return name.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

} // namespace tcia::basket
