// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "archive/keyring.h"
#include "demo/content/storedobjects.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {
constexpr int timeoutMs = 60'000;
}

//! The user's own servers and their keys.
class TestServersDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serverIsAddedChangedAndRemoved();
    void impossibleServerIsRefusedInPlace();
    void bucketsAreAskedForWhereTheyAreNeeded();
    void asksForWhatADialectHas();
    void testListsEachBucket();
    void aKeyIsNotSentUnencrypted();

private:
    QDialog *serverDialog(tests::Desk &desk, const char *button);

    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;
};

void TestServersDialog::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
}

QDialog *TestServersDialog::serverDialog(tests::Desk &desk, const char *button)
{
    if (!desk.find<QDialog>("serversDialog"))
        desk.trigger(desktop::Act::Servers);
    QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    return desk.dialog("serverEdit");
}

void TestServersDialog::serverIsAddedChangedAndRemoved()
{
    tests::Desk desk;
    desk.start(m_base);
    const qsizetype before = desk.services().servers().all().size();

    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Ours"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBase"_s), u"https://archive.example.org/services/v4/"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverKey"_s), u"secret-key"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().all().size(), before + 1, timeoutMs);
    QCOMPARE(desk.services().servers().all().last().base, QUrl(u"https://archive.example.org/services/v4"_s));
    QCOMPARE(tests::answerOf(archive::storedKey(u"Ours"_s)).value_or(QString()), u"secret-key"_s);
    QTRY_VERIFY(!desk.find<QDialog>("serverEdit"));

    QTRY_COMPARE(desk.find<QListWidget>("serversList")->currentRow(), int(before)); // what was added is selected
    dialog = serverDialog(desk, "editServer");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"serverName"_s)->selectAll();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Ours, renamed"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().all().last().name, u"Ours, renamed"_s, timeoutMs);
    QCOMPARE(tests::answerOf(archive::storedKey(u"Ours, renamed"_s)).value_or(QString()), u"secret-key"_s);
    QTRY_VERIFY(!desk.find<QDialog>("serverEdit"));

    desk.find<QListWidget>("serversList")->setCurrentRow(int(before));
    QTest::mouseClick(desk.find<QPushButton>("removeServer"), Qt::LeftButton);
    QTRY_COMPARE(desk.services().servers().all().size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(tests::answerOf(archive::storedKey(u"Ours, renamed"_s)).value_or(u"?"_s).isEmpty(),
                             timeoutMs);
}

void TestServersDialog::impossibleServerIsRefusedInPlace()
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

void TestServersDialog::bucketsAreAskedForWhereTheyAreNeeded()
{
    tests::Desk desk;
    desk.start(m_base);
    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    auto *dialect = dialog->findChild<QComboBox *>(u"serverDialect"_s);
    auto *buckets = dialog->findChild<QLineEdit *>(u"serverBuckets"_s);
    QVERIFY(!buckets->isVisible());
    dialect->setCurrentIndex(dialect->findData(int(archive::DialectId::S3)));
    QTRY_VERIFY(buckets->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Buckets"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBase"_s), u"https://s3.example.org"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(dialog->findChild<QLabel *>(u"serverWords"_s)->text().contains(u"bucket"_s));
    QTest::keyClicks(buckets, u"scans, more-scans"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().all().last().buckets,
                              (QStringList {u"scans"_s, u"more-scans"_s}), timeoutMs);
}

void TestServersDialog::testListsEachBucket()
{
    tests::Desk desk;
    desk.start(m_base);
    const qsizetype before = desk.services().servers().all().size();
    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    auto *dialect = dialog->findChild<QComboBox *>(u"serverDialect"_s);
    dialect->setCurrentIndex(dialect->findData(int(archive::DialectId::S3)));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Two buckets"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBase"_s),
                     archive::demonstrationUrl(m_server.port(), archive::DialectId::S3).toString());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverBuckets"_s), demo::plainBucket + u", no-such-bucket"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<QListWidget>("serversList")->currentRow(), int(before), timeoutMs);
    QTest::mouseClick(desk.find<QPushButton>("testServer"), Qt::LeftButton);
    auto *words = desk.find<QLabel>("serversWords");
    QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"no-such-bucket"_s), timeoutMs);
}

void TestServersDialog::asksForWhatADialectHas()
{
    tests::Desk desk;
    desk.start(m_base);
    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    auto *dialect = dialog->findChild<QComboBox *>(u"serverDialect"_s);
    auto *authentication = dialog->findChild<QComboBox *>(u"serverAuthentication"_s);
    auto *base = dialog->findChild<QLineEdit *>(u"serverBase"_s);
    auto *key = dialog->findChild<QLineEdit *>(u"serverKey"_s);
    const auto *label = qobject_cast<QLabel *>(static_cast<QFormLayout *>(dialog->layout())->labelForField(base));
    const auto choose = [&](archive::DialectId id) { dialect->setCurrentIndex(dialect->findData(int(id))); };
    QVERIFY2(label->text().contains(u"version"_s), qPrintable(label->text()));
    QCOMPARE(authentication->currentText(), u"API key"_s);
    choose(archive::DialectId::DicomWeb);
    QVERIFY2(label->text().contains(u"DICOMweb"_s), qPrintable(label->text()));
    QCOMPARE(authentication->currentText(), u"None"_s);
    QVERIFY(!key->isVisible());
    authentication->setCurrentIndex(authentication->findData(int(archive::Authentication::Basic)));
    QVERIFY(key->isVisible());
    choose(archive::DialectId::S3);
    QVERIFY2(label->text().contains(u"S3"_s), qPrintable(label->text()));
    QVERIFY(!authentication->isVisible());
    QVERIFY(!key->isVisible());
    choose(archive::DialectId::NbiaV4);
    QVERIFY(key->isVisible());
    QCOMPARE(authentication->currentText(), u"API key"_s);
}

// Over http to another machine the key is sent only where the user allows it: in the server's dialog, or when it would
// be used first.
void TestServersDialog::aKeyIsNotSentUnencrypted()
{
    tests::Desk desk;
    desk.start(m_base);
    const qsizetype before = desk.services().servers().all().size();
    QDialog *dialog = serverDialog(desk, "addServer");
    QVERIFY(dialog);
    auto *base = dialog->findChild<QLineEdit *>(u"serverBase"_s);
    auto *allow = dialog->findChild<QCheckBox *>(u"serverKeyInClear"_s);
    base->setText(u"https://archive.invalid/services/v4"_s);
    QVERIFY(!allow->isVisible());
    base->setText(u"http://127.0.0.1:9/services/v4"_s);
    QVERIFY(!allow->isVisible());
    base->setText(u"http://archive.invalid/services/v4"_s);
    QVERIFY(allow->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverName"_s), u"Plain"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"serverKey"_s), u"secret-key"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().servers().all().size(), before + 1, timeoutMs);
    QVERIFY(!desk.services().servers().all().last().keyInClear);

    desk.services().sessions().open(desk.services().servers().all().last());
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QMessageBox>("keyQuestion"), timeoutMs);
    const auto key = [&desk] { return desk.services().session()->access().apiKey(); };
    QCOMPARE(key(), QString());
    auto *question = desk.find<QMessageBox>("keyQuestion");
    for (QAbstractButton *button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QCOMPARE(key(), u"secret-key"_s);
    QVERIFY(desk.services().session()->server().keyInClear);
    QTRY_VERIFY_WITH_TIMEOUT(archive::loadServers(archive::serversPath()).value().last().keyInClear, timeoutMs);
    const auto permissions = QFile::permissions(archive::serversPath());
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(tests::answerOf(archive::storeKey(u"Plain"_s, {})));
}

QTEST_MAIN(TestServersDialog)
#include "tst_serversdialog.moc"
