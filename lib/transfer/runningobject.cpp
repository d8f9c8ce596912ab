// SPDX-License-Identifier: Apache-2.0
#include "transfer/runningobject.h"

#include "core/reason.h"

#include <limits>

namespace tcia::transfer {

bool RunningObject::mayContinue(const archive::FetchObject &object, const Error &error) const
{
    constexpr int most = 3;
    const bool isBroken = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    return isBroken && !file.parts() && isListedVersion && received > before && continued < most &&
           received < object.size.value_or(std::numeric_limits<qint64>::max());
}

Result<void> RunningObject::checkSize(const archive::FetchObject &object) const
{
    const qint64 promised = object.size.value_or(received);
    if (received != promised)
        return failure(
            received < promised ? Error::Kind::Incomplete : Error::Kind::BadArchive,
            english<QT_TRANSLATE_NOOP("Reasons", "%1 of %2 bytes of one file were received.")>().arg(received).arg(
                promised));
    if (!object.size && received == 0)
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>());
    return {};
}

} // namespace tcia::transfer
