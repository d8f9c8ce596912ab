// SPDX-License-Identifier: Apache-2.0
#include "archive/rowlimit.h"

#include "core/reason.h"
#include "core/text.h"

namespace tcia::archive {

Result<void> checkRowLimit(qint64 rows, qint64 most)
{
    if (rows <= most)
        return {};
    return failure(Error::Kind::BadAnswer,
                   english<QT_TRANSLATE_NOOP("Reasons", "The answer does not end: it has more than %1 rows.")>().arg(
                       text::number(most)));
}

} // namespace tcia::archive
