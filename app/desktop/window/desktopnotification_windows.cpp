// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/desktopnotification.h"

namespace tcia::desktop {

QFuture<Result<void>> DesktopNotifier::show(const QString &, const QString &)
{
    return QtFuture::makeReadyFuture(Result<void>(failure(Error {.kind = Error::Kind::Usage})));
}

void DesktopNotifier::onAction(uint, const QString &) {}

} // namespace tcia::desktop
