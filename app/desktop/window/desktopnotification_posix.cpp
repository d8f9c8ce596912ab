// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/desktopnotification.h"

#include "core/diskthread.h"
#include "desktop/widgets/plaintext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

// The interface org.freedesktop.Notifications. To connect to the bus may take long, and so may the answer.
QFuture<Result<void>> notifyDesktop(const QString &title, const QString &words)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QString application = QGuiApplication::desktopFileName();
    constexpr uint replacesNone = 0;
    constexpr int asTheDesktop = -1; // how long it is shown
    message << QGuiApplication::applicationDisplayName() << replacesNone << application << title << withoutMarkup(words)
            << QStringList() << QVariantMap {{u"desktop-entry"_s, application}} << asTheDesktop;
    return runOnDiskThread([message]() -> Result<void> {
        constexpr int answerMs = 5'000;
        const QDBusMessage answer = QDBusConnection::sessionBus().call(message, QDBus::Block, answerMs);
        if (answer.type() == QDBusMessage::ErrorMessage || answer.type() == QDBusMessage::InvalidMessage)
            return failure(Error::Kind::Usage, answer.errorMessage());
        return {};
    });
}

} // namespace tcia::desktop
