// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "desktop/window/queuenotifications.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using session::QueueNews;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! Notifications of the desktop, taken by a service of the test on a message bus of its own. The test is that service.
class TestNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

    QProcess m_bus;
    std::unique_ptr<DemoDesk> m_desk;
    QWidget m_other; //!< another window that users may look at
    QStringList m_shown;
    static constexpr uint m_number = 7;
    QStringList m_actions; //!< of the last one

    void tell(const QueueNews &news) { m_desk->window().findChild<desktop::QueueNotifications *>()->tell(news); }

public Q_SLOTS:
    //! The call of the interface.
    uint Notify(const QString &application, uint, const QString &, const QString &title, const QString &words,
                const QStringList &actions, const QVariantMap &, int)
    {
        m_actions = actions;
        m_shown << application + u": "_s + title + u": "_s + words;
        return m_number;
    }

Q_SIGNALS:
    //! The signal of the interface.
    void ActionInvoked(uint notification, const QString &action);

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), timeoutMs);
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection service = QDBusConnection::connectToBus(QString::fromUtf8(address), u"service"_s);
        QVERIFY(service.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(service.registerService(u"org.freedesktop.Notifications"_s));
        QGuiApplication::setApplicationDisplayName(u"TCIA Browser"_s);
        m_desk = std::make_unique<DemoDesk>();
#else
        QSKIP("Only desktops of freedesktop.org have this interface");
#endif
    }
    void cleanupTestCase()
    {
        m_desk.reset();
#ifdef Q_OS_UNIX
        QDBusConnection::disconnectFromBus(u"service"_s);
#endif
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void init() { m_shown.clear(); }

    //! Only while another window is active.
    void shownWhileAnotherWindowIsActive()
    {
        m_desk->window().activateWindow();
        QTRY_VERIFY(m_desk->window().isActiveWindow());
        tell({.done = 1});
        m_other.show();
        m_other.activateWindow();
        QTRY_VERIFY(!m_desk->window().isActiveWindow());
        tell({.done = 12, .failed = 3});
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown.first(), u"TCIA Browser: Downloads have ended: 12 series are on disk. 3 failed."_s);
        tell({.kind = QueueNews::Kind::Refused, .failed = 2});
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(
            m_shown.last(),
            u"TCIA Browser: Downloads have stopped: The API key is not accepted. 0 series are on disk. 2 failed."_s);
        const transfer::QueueBlock block {
            .why = transfer::QueueBlock::Why::DiskFails, .subject = u"/a<b>&c"_s, .error = {}, .until = {}};
        tell({.kind = QueueNews::Kind::Stopped, .block = block});
        QTRY_COMPARE(m_shown.size(), 3);
        QCOMPARE(m_shown.last(), u"TCIA Browser: Downloads have stopped: Paused: /a&lt;b&gt;&amp;c is not writable."_s);
    }

    //! Its own notification, not that of another program.
    void aClickShowsTheDownloads()
    {
        auto *drawer = m_desk->window().findChild<QWidget *>(u"drawerPages"_s);
        QVERIFY(drawer && !drawer->isVisible());
        m_other.show();
        m_other.activateWindow();
        QTRY_VERIFY(!m_desk->window().isActiveWindow());
        auto *notifications = m_desk->window().findChild<desktop::QueueNotifications *>();
        QSignalSpy clicked(notifications, &desktop::QueueNotifications::clicked);
        tell({.done = 12});
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_actions, (QStringList {u"default"_s, u"Show the downloads"_s}));
        Q_EMIT ActionInvoked(m_number + 1, u"default"_s);
        Q_EMIT ActionInvoked(m_number, u"default"_s);
        QTRY_VERIFY(m_desk->window().isActiveWindow());
        QVERIFY(drawer->isVisible());
        QCOMPARE(clicked.size(), 1);
    }

    void theSettingTurnsItOff()
    {
        m_other.show();
        m_desk->trigger(desktop::Act::Settings);
        QDialog *dialog = m_desk->dialog("settingsDialog");
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"settingsPages"_s)->setCurrentRow(1);
        auto *notify = dialog->findChild<QCheckBox *>(u"settingsNotify"_s);
        QVERIFY(notify->isChecked());
        notify->setChecked(false);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        m_other.activateWindow();
        QTRY_VERIFY(!m_desk->window().isActiveWindow());
        session::Settings &settings = m_desk->services().settings();
        QVERIFY(!settings.value(session::Setting::Notifications).toBool());
        tell({.done = 1});
        settings.setValue(session::Setting::Notifications, true);
        tell({.done = 2});
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(m_shown.first().contains(u"2 series"_s));
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
