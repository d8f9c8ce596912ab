// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/desktopnotification.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "desktop/widgets/plaintext.h"

#include <QDBusConnection>
#include <QDBusReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// The interface org.freedesktop.Notifications, version 1.2.
constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto click = "default"_L1; // the action of a click on the notification itself

QDBusMessage notifyCall(const QString &title, const QString &words)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, "Notify"_L1);
    const QString application = QGuiApplication::desktopFileName();
    constexpr uint replacesNone = 0;
    constexpr int asTheDesktop = -1; // how long it is shown
    call << QGuiApplication::applicationDisplayName() << replacesNone << application << title << withoutMarkup(words)
         << QStringList {click, DesktopNotifier::tr("Show the downloads")}
         << QVariantMap {{u"desktop-entry"_s, application}} << asTheDesktop;
    return call;
}

} // namespace

QFuture<Result<void>> DesktopNotifier::show(const QString &title, const QString &words)
{
    // To connect to the bus may take long, and so may the answer.
    const auto shown = runOnDiskThread([call = notifyCall(title, words)]() -> Result<uint> {
        constexpr int answerMs = 5'000;
        const QDBusReply<uint> number = QDBusConnection::sessionBus().call(call, QDBus::Block, answerMs);
        if (!number.isValid())
            return failure(Error::Kind::Usage, number.error().message());
        return number.value();
    });
    return transform(shown, this, [this](const Result<uint> &number) -> Result<void> {
        if (!number)
            return failure(number.error());
        // Of any sender: to look for the owner of the name would wait for the bus. A repeated connection is refused.
        if (m_shown.isEmpty())
            QDBusConnection::sessionBus().connect({}, path, service, "ActionInvoked"_L1, this,
                                                  SLOT(onAction(uint, QString)));
        m_shown.insert(*number);
        return {};
    });
}

void DesktopNotifier::onAction(uint notification, const QString &action)
{
    if (action == click && m_shown.contains(notification))
        Q_EMIT clicked();
}

} // namespace tcia::desktop
