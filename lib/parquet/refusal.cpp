// SPDX-License-Identifier: Apache-2.0
#include "parquet/refusal.h"

#include "core/reason.h"
#include "core/text.h"

namespace tcia::parquet {

tl::unexpected<Error> refused(const QString &reason) { return failure(Error::Kind::Usage, reason); }

tl::unexpected<Error> damagedColumn(const QString &column)
{
    return refused(english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is damaged.")>().arg(text::plain(column)));
}

tl::unexpected<Error> cutColumn(const QString &column)
{
    return refused(
        english<QT_TRANSLATE_NOOP("Reasons", "The file ends within the column %1.")>().arg(text::plain(column)));
}

tl::unexpected<Error> tooLarge(qint64 limit)
{
    return refused(
        english<QT_TRANSLATE_NOOP("Reasons", "Reading it would take more memory than the limit of %1.")>().arg(
            text::size(limit)));
}

} // namespace tcia::parquet
