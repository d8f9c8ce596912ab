// SPDX-License-Identifier: Apache-2.0
#include "archive/bodykind.h"

#include "archive/httperror.h"
#include "core/reason.h"

namespace tcia::archive {

Error otherContent(Container wanted, const QString &seriesUid, const QByteArray &head)
{
    if (head.isEmpty()) // whether the series exists is checked elsewhere
        return {.kind = Error::Kind::Incomplete,
                .detail = english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>(),
                .context = {.seriesUid = seriesUid}};
    return {.kind = Error::Kind::BadArchive,
            .detail =
                wanted == Container::Zip
                    ? english<QT_TRANSLATE_NOOP("Reasons", "The server sent something else instead of a ZIP.")>()
                    : english<QT_TRANSLATE_NOOP("Reasons", "The server sent something else instead of an image.")>(),
            .context = {.seriesUid = seriesUid},
            .serverText = serverWords(head)};
}

} // namespace tcia::archive
