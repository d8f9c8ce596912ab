// SPDX-License-Identifier: Apache-2.0
#include "basket/basketinfo.h"

#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::basket {

QString defaultBasketName() { return u"Basket"_s; }

Result<QString> checkedBasketName(const QString &typed)
{
    if (typed.size() > 10 * longestBasketName)
        return failure(Error::Kind::Usage, u"The name is too long."_s);
    const QString name = text::plain(typed, 10 * longestBasketName).trimmed();
    if (name.isEmpty())
        return failure(Error::Kind::Usage, u"A basket needs a name."_s);
    if (name.size() > longestBasketName)
        return failure(Error::Kind::Usage, u"The name is too long. At most %1 characters."_s.arg(longestBasketName),
                       {.name = name});
    return name;
}

QString foldedName(const QString &name) { return name.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

} // namespace tcia::basket
