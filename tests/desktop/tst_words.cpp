// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "archive/keyring.h"
#include "demo/demoserver.h"
#include "support/waiting.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int patienceMs = 60'000;

//! An address at which nobody listens.
QUrl deadEnd()
{
    QTcpServer passing;
    if (!passing.listen(QHostAddress::LocalHost))
        qFatal("No free port");
    const quint16 port = passing.serverPort();
    passing.close();
    return archive::demonstrationUrl(port, archive::DialectId::NbiaV4);
}

} // namespace

//! What the window says when something cannot be done, and where; and the servers' dialogs.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unreachableServerIsSaidInPlaceAndCanBeRetried();
    void unknownSharedListIsSaidInTheDialog();
    void nothingMatchesIsSaidWithAWayOut();
    void failedTransferIsAProblemAndCanBeRetried();
    void serverIsAddedChangedAndRemoved();
    void impossibleServerIsRefusedInPlace();
    void everyInputHasAName();

private:
    QDialog *serverDialog(tests::Desk &desk, const char *button);

    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;
};

void TestWords::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
}

void TestWords::unreachableServerIsSaidInPlaceAndCanBeRetried()
{
    tests::Desk desk;
    const QUrl base = deadEnd();
    desk.start(base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("archiveNotice").contains(u"cannot be reached"_s), patienceMs);
    demo::DemoServer late;
    QVERIFY(late.start(quint16(base.port())));
    auto *retry = desk.find<QWidget>("archiveNotice")->findChild<QPushButton *>(u"noticeButton"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services().session()->tree().rowCount() >= 12, patienceMs);
    QTRY_VERIFY(desk.words("archiveNotice").isEmpty());
}

void TestWords::unknownSharedListIsSaidInTheDialog()
{
    tests::Desk desk;
    desk.start(m_base);
    desk.trigger(desktop::Act::OpenSharedList);
    QVERIFY(desk.dialog("sharedListDialog"));
    auto *name = desk.find<QLineEdit>("listName");
    QTest::keyClicks(name, u"no such list"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("listWords")->text().contains(u"no shared list named “no such list”"_s), patienceMs);
    QVERIFY(desk.find<QDialog>("sharedListDialog")->isVisible());
    QCOMPARE(desk.chosen(), qsizetype(0));
}

void TestWords::nothingMatchesIsSaidWithAWayOut()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services().session()->tree().rowCount() >= 12, patienceMs);
    desk.trigger(desktop::Act::Find);
    QTest::keyClicks(desk.find<QLineEdit>("searchField"), u"qqqq no series holds this"_s);
    const int collections = 14;
    for (int i = 0; i < collections; ++i) // what is not opened is not hidden: nobody knows what it holds
        desk.services().session()->catalog().load(i);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("archiveNotice").contains(u"Nothing matches"_s), patienceMs);
    QTest::mouseClick(desk.find<QWidget>("archiveNotice")->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.words("archiveNotice").isEmpty());
    QTRY_VERIFY(desk.find<QLineEdit>("searchField")->text().isEmpty());
}

void TestWords::failedTransferIsAProblemAndCanBeRetried()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.services().session()->tree().rowCount() >= 12, patienceMs);
    const QModelIndex patient = desk.open(desk.collection(u"Demo-Chest-XRay"_s));
    const QModelIndex series = desk.open(desk.open(patient));
    const QString uid = series.data(models::CatalogModel::SeriesUidRole).toString();
    QVERIFY(!uid.isEmpty());
    QVERIFY(m_server.setFault(uid, u"403"_s) || m_server.setFault(uid, u"cut"_s));
    desk.choose(series);
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    QTRY_COMPARE(desk.chosen(), qsizetype(1));
    const transfer::Target target {.root = m_home.path(u"failing"_s), .layout = u"{SeriesInstanceUID}"_s};
    QCOMPARE(tests::answerOf(desk.services().download(target, 1)).value(), qsizetype(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().problems().rowCount(), 1, patienceMs);
    auto *tabs = desk.find<QTabWidget>("bottomTabs");
    QVERIFY(tabs->tabText(tabs->count() - 1).contains(u"1"_s));
    QVERIFY(m_server.setFault(uid, u"none"_s));
    QTRY_VERIFY(desk.services().downloads().isIdle());
    desk.trigger(desktop::Act::RetryFailed);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().downloads().progress().done, qint64(1), patienceMs);
    QTRY_COMPARE(desk.services().problems().rowCount(), 0);
}

QDialog *TestWords::serverDialog(tests::Desk &desk, const char *button)
{
    if (!desk.find<QDialog>("serversDialog"))
        desk.trigger(desktop::Act::Servers);
    QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    return desk.dialog("serverEdit");
}

void TestWords::serverIsAddedChangedAndRemoved()
{
    tests::Desk desk;
    desk.start(m_base);
    const qsizetype before = desk.services().servers().size();

    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Ours"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBase"_s), u"https://archive.example.org/services/v4/"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverKey"_s), u"secret-key"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().size(), before + 1, patienceMs);
    QCOMPARE(desk.services().servers().last().base, QUrl(u"https://archive.example.org/services/v4"_s));
    QCOMPARE(tests::answerOf(archive::storedKey(u"Ours"_s)).value_or(QString()), u"secret-key"_s);
    QTRY_VERIFY(!desk.find<QDialog>("serverEdit"));

    desk.find<QListWidget>("serversList")->setCurrentRow(int(before));
    dialog = serverDialog(desk, "editServer");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"serverName"_s)->selectAll();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Ours, renamed"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().last().name, u"Ours, renamed"_s, patienceMs);
    QCOMPARE(tests::answerOf(archive::storedKey(u"Ours, renamed"_s)).value_or(QString()), u"secret-key"_s);
    QTRY_VERIFY(!desk.find<QDialog>("serverEdit"));

    desk.find<QListWidget>("serversList")->setCurrentRow(int(before));
    QTest::mouseClick(desk.find<QPushButton>("removeServer"), Qt::LeftButton);
    QTRY_COMPARE(desk.services().servers().size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(tests::answerOf(archive::storedKey(u"Ours, renamed"_s)).value_or(u"?"_s).isEmpty(), patienceMs);
}

void TestWords::impossibleServerIsRefusedInPlace()
{
    tests::Desk desk;
    desk.start(m_base);
    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Bad"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBase"_s), u"ftp://nowhere"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(!dialog->findChild<QLabel *>(u"serverWords"_s)->text().isEmpty());
    QVERIFY(dialog->isVisible());
}

void TestWords::everyInputHasAName()
{
    tests::Desk desk;
    desk.start(m_base);
    for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTreeView *>(widget)
            || qobject_cast<const QComboBox *>(widget);
        if (input && !widget->objectName().startsWith("qt_"_L1))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->objectName().startsWith("qt_"_L1) && button->isVisible() && button->text().isEmpty())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty(), button->metaObject()->className());
    }
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
