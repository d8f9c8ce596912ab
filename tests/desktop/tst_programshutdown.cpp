// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/storedsplitter.h"
#include "desktop/window/programshutdown.h"
#include "support/busypool.h"
#include "support/waiting.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::ProgramShutdown;

//! Closing the window while series are downloaded.
class TestProgramShutdown : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    QUrl m_base;
    std::unique_ptr<tests::Home> m_home;
    std::unique_ptr<tests::Desk> m_desk;

    QString root() const { return m_home->path(u"images"_s); }
    transfer::DownloadManager &downloads() const { return m_desk->services().downloads(); }

    static void click(const QMessageBox &message, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : message.buttons())
            if (message.buttonRole(button) == role)
                return button->click();
        QFAIL("There is no such button");
    }

    void download() const
    {
        const QString uid = demo::content().list(u"sharedListApiUnitTest"_s)->seriesUids.first();
        tests::answerOf(m_desk->services().session()->basket().add({demo::content().find(uid)->record}));
        tests::answerOf(m_desk->services().download({.root = root(), .layout = u"classic"_s}, 2));
    }

    void closeAndQuit() const
    {
        QCOMPARE(downloads().progress().active, 1);
        m_desk->window().close();
        QVERIFY(m_desk->window().isVisible());
        const auto *question = m_desk->find<QMessageBox>("leaveQuestion");
        QVERIFY(question);
        click(*question, QMessageBox::AcceptRole);
    }

    //! Whether a value is in the file of the settings, whatever this process has in memory.
    bool isStored(const QByteArray &value) const
    {
        const QString path = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
        const QString copy = m_home->path(u"copy.ini"_s);
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            return false;
        const QSettings settings(copy, QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QString &key) { return settings.value(key).toByteArray() == value; });
    }

    static QMessageBox *message()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == "stillWriting"_L1 && widget->isVisible())
                return qobject_cast<QMessageBox *>(widget);
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void init()
    {
        m_home = std::make_unique<tests::Home>();
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(m_base);
    }

    void cleanup()
    {
        m_desk.reset();
        m_home.reset();
        QVERIFY(m_server.setFault({}, u"none"_s));
    }

    void hidesAtOnceAndEnds()
    {
        ProgramShutdown end(m_desk->services());
        connect(&m_desk->window(), &desktop::MainWindow::closed, &end, &ProgramShutdown::begin);
        QSignalSpy ended(&end, &ProgramShutdown::ended);
        QVERIFY(m_server.setFault(u"*"_s, u"stall-inside"_s)); // it does not end by itself
        download();
        QTRY_COMPARE(downloads().progress().active, 1);
        closeAndQuit();
        QVERIFY(!m_desk->window().isVisible());
        QVERIFY(ended.size() == 1 || ended.wait());
        QVERIFY(QFileInfo::exists(root()));
        QVERIFY(!QFileInfo::exists(root() + u"/.tcia-partial/lock"_s));
    }

    //! Nothing is left to ask about, but what it asked about did not end well: that is not left unseen.
    void whatStopsWhileItAsksDoesNotQuit()
    {
        QVERIFY(m_server.setFault(u"*"_s, u"stall-inside"_s));
        download();
        QTRY_COMPARE(downloads().progress().active, 1);
        m_desk->window().close();
        QVERIFY(m_desk->find<QMessageBox>("leaveQuestion"));
        downloads().pauseAll();
        QTRY_VERIFY(!m_desk->find<QMessageBox>("leaveQuestion"));
        QCOMPARE(downloads().progress().paused, 1);
        QVERIFY(m_desk->window().isVisible());
    }

    // Indexing would otherwise continue while a disk is waited for.
    void requestsEndWithTheWindow()
    {
        ProgramShutdown end(m_desk->services());
        connect(&m_desk->window(), &desktop::MainWindow::closed, &end, &ProgramShutdown::begin);
        session::Services &services = m_desk->services();
        QVERIFY(m_server.setFault(u"getSeries"_s, u"stall"_s)); // so that it is not done before
        const QPointer<session::Indexing> indexing = &services.session()->indexing();
        const QString server = services.session()->catalog().server();
        m_desk->trigger(desktop::Act::Index);
        QTRY_COMPARE(indexing->progress().state, catalog::IndexState::Running);
        m_desk->window().close();
        QVERIFY(!m_desk->window().isVisible());
        QTRY_VERIFY(!indexing);
        QVERIFY(!services.session());
        QVERIFY(services.settings().isIndexed(server)); // the next start continues
    }

    // Nothing is destroyed when the user ends the program at once.
    void layoutIsStoredBeforeTheEnd()
    {
        ProgramShutdown end(m_desk->services());
        connect(&m_desk->window(), &desktop::MainWindow::closed, &end, &ProgramShutdown::begin);
        QSignalSpy ended(&end, &ProgramShutdown::ended);
        QTRY_VERIFY(m_desk->find<QWidget>("inspector"));
        QList<QByteArray> positions;
        for (auto *split : m_desk->window().findChildren<desktop::StoredSplitter *>()) {
            QSplitterHandle *handle = split->handle(1);
            QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(1, 1));
            QTest::mouseMove(handle, QPoint(21, 21));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(21, 21));
            positions << split->saveState();
        }
        QCOMPARE(positions.size(), 2); // panes, details, tabs
        positions << m_desk->window().saveGeometry();
        m_desk->window().close();
        QVERIFY(ended.size() == 1 || ended.wait());
        for (const QByteArray &position : positions)
            QVERIFY(isStored(position));
    }

    // A disk that responds late does not block the window.
    void settingsAreWrittenInTheBackground()
    {
        ProgramShutdown end(m_desk->services());
        connect(&m_desk->window(), &desktop::MainWindow::closed, &end, &ProgramShutdown::begin);
        QSignalSpy ended(&end, &ProgramShutdown::ended);
        QTRY_VERIFY(m_desk->find<QWidget>("inspector"));
        const QByteArray geometry = m_desk->window().saveGeometry();
        QVERIFY(!isStored(geometry));
        tests::BusyPool pool;
        m_desk->window().close();
        QVERIFY(!m_desk->window().isVisible());
        QVERIFY(!isStored(geometry));
        pool.release();
        QVERIFY(ended.size() == 1 || ended.wait());
        QVERIFY(isStored(geometry));
    }

    // Whenever the time has passed and it is not done.
    void reportsThatItWaits()
    {
        QSemaphore image, disk; // that answers late
        const auto answers = qScopeGuard([&disk] { disk.release(1'000); });
        downloads().setFileCheck([&](const auto &...) -> Result<QString> {
            image.release();
            disk.acquire();
            return QString();
        });
        ProgramShutdown end(m_desk->services(), 0);
        connect(&m_desk->window(), &desktop::MainWindow::closed, &end, &ProgramShutdown::begin);
        QSignalSpy ended(&end, &ProgramShutdown::ended), atOnce(&end, &ProgramShutdown::aborted);
        download();
        QTRY_VERIFY(image.available() > 0);
        closeAndQuit();
        QTRY_VERIFY(message());
        QVERIFY2(message()->text().contains(root()), qPrintable(message()->text()));
        message()->reject();
        QTRY_VERIFY(message());
        click(*message(), QMessageBox::DestructiveRole);
        QCOMPARE(atOnce.size(), 1);
        QCOMPARE(ended.size(), 0);
        disk.release(1'000); // each image
        QVERIFY(ended.wait());
        QVERIFY(!message());
    }
};

QTEST_MAIN(TestProgramShutdown)
#include "tst_programshutdown.moc"
