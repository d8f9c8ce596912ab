// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/text.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/palettecorrection.h"
#include "models/celldata.h"
#include "models/facetmodel.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 60'000;

//! An address without a listener.
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

//! The messages of the window for failures, and where they appear.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unreachableServerIsReportedInPlaceAndCanBeRetried();
    void unknownSharedListIsReportedInTheDialog();
    void refusedKeyOffersTheFormOfItsServer();
    void messageOfTheWindowMovesNothing();
    void noMatchIsReportedWithAWayOut();
    void failedTransferIsAProblemAndCanBeRetried();
    void everyInputHasAName();
    void saysHowMuchOfTheArchiveIsHere();
    void failingListOfCollectionsIsAProblemWhileItLasts_data();
    void failingListOfCollectionsIsAProblemWhileItLasts();
    void longLinesAreElidedForTheRoomThereIs();
    void emptyFieldsCanBeReadOnADarkDesktop();

private:
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

void TestWords::unreachableServerIsReportedInPlaceAndCanBeRetried()
{
    tests::Desk desk;
    const QUrl base = deadEnd();
    desk.start(base);
    const auto *words = desk.find<QLabel>("connectionWords");
    QTRY_VERIFY_WITH_TIMEOUT(words->isVisible() && words->text().contains(u"does not answer"_s), timeoutMs);
    demo::DemoServer late;
    QVERIFY(late.start(quint16(base.port())));
    auto *retry = desk.find<QPushButton>("tryServerNow");
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    QTRY_VERIFY(desk.words("archiveNotice").isEmpty());
    QVERIFY(!words->isVisible());
}

void TestWords::unknownSharedListIsReportedInTheDialog()
{
    tests::Desk desk;
    desk.start(m_base);
    desk.trigger(desktop::Act::OpenSharedList);
    QVERIFY(desk.dialog("sharedListDialog"));
    auto *name = desk.find<QLineEdit>("listName");
    QTest::keyClicks(name, u"no such list"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("listWords")->text().contains(u"no shared list named “no such list”"_s),
                             timeoutMs);
    QVERIFY(desk.find<QDialog>("sharedListDialog")->isVisible());
    QCOMPARE(desk.chosen(), qsizetype(0));
}

//! Where it is said, without the words of the command line.
void TestWords::refusedKeyOffersTheFormOfItsServer()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring of the user's
    tests::Desk desk;
    desk.start(archive::demonstrationUrl(m_server.port(), archive::DialectId::Legacy), archive::DialectId::Legacy);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("archiveNotice").contains(u"did not accept the key"_s), timeoutMs);
    QVERIFY2(!desk.words("archiveNotice").contains(u"--"_s), qPrintable(desk.words("archiveNotice")));
    const QModelIndex modality = desk.facet("modality"); // no head without a word
    QCOMPARE(modality.data(models::FacetDetailRole).toString(), u"not loaded"_s);
    auto *button = desk.find<QWidget>("archiveNotice")->findChild<QPushButton *>(u"noticeButton"_s);
    QCOMPARE(button->text(), u"Enter a &key…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(desk.dialog("serverEdit"));
    QCOMPARE(desk.find<QLineEdit>("serverName")->text(), desk.services().sessions().selectedName());
}

void TestWords::messageOfTheWindowMovesNothing()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    desk.tree().setFocus();
    const QPoint before = desk.tree().mapTo(&desk.window(), QPoint());
    const QSize size = desk.tree().size();
    desk.window().addManifest(m_home.path(u"nowhere.tcia"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.words("windowNotice").isEmpty(), timeoutMs);
    QCOMPARE(desk.find<desktop::Notice>("windowNotice")->tone(), desktop::Notice::Tone::Caution);
    QCOMPARE(desk.tree().mapTo(&desk.window(), QPoint()), before);
    QCOMPARE(desk.tree().size(), size);
    QTest::keyClick(&desk.tree(), Qt::Key_Escape);
    QVERIFY(desk.words("windowNotice").isEmpty());
}

void TestWords::noMatchIsReportedWithAWayOut()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    desk.trigger(desktop::Act::Find);
    QTest::keyClicks(desk.find<QLineEdit>("searchField"), u"qqqq no series holds this"_s);
    const int collections = 14;
    for (int i = 0; i < collections; ++i) // collections that are not opened are not hidden: their content is unknown
        desk.services().session()->catalog().load(i);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("emptyResult")->isVisible(), timeoutMs);
    const auto words = [&](const char *name) {
        const auto *label = desk.find<QLabel>(name);
        return label ? label->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        words("without-text"),
        u"Without qqqq no series holds this: %1 series"_s.arg(text::number(qint64(demo::content().series.size()))),
        timeoutMs);
    desk.services().session()->catalog().setFilter(
        desk.services().session()->catalog().filter().with(catalog::FacetId::Modality, u"MR"_s, true));
    QTRY_VERIFY_WITH_TIMEOUT(words("without-modality").endsWith(u": 0 series"_s), timeoutMs); // it is not to blame
    QVERIFY(words("without-modality").startsWith(u"Without MR"_s));
    QTRY_VERIFY(words("without-text").startsWith(u"Without qqqq"_s));
    QTest::mouseClick(desk.find<QPushButton>("remove-text"), Qt::LeftButton);
    QTRY_VERIFY(!desk.find<QWidget>("emptyResult")->isVisible());
    QVERIFY(!desk.services().session()->catalog().filter().isEmpty());
    desk.trigger(desktop::Act::ClearFilter); // which is restored at the next start
    QTRY_VERIFY(desk.services().session()->catalog().filter().isEmpty());
    QTRY_VERIFY(desk.find<QLineEdit>("searchField")->text().isEmpty());
}

void TestWords::failedTransferIsAProblemAndCanBeRetried()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    const QModelIndex patient = desk.open(desk.collection(u"Demo-Chest-XRay"_s));
    const QModelIndex series = desk.open(desk.open(patient));
    const QString uid = series.data(models::NodeRole::SeriesUid).toString();
    QVERIFY(!uid.isEmpty());
    QVERIFY(m_server.setFault(uid, u"403"_s) || m_server.setFault(uid, u"cut"_s));
    desk.choose(series);
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    QTRY_COMPARE(desk.chosen(), qsizetype(1));
    const transfer::Target target {.root = m_home.path(u"failing"_s), .layout = u"{SeriesInstanceUID}"_s};
    QCOMPARE(tests::answerOf(desk.services().download(target, 1)).value(), qsizetype(1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.problems().rowCount(), 1, timeoutMs);
    QCOMPARE(desk.drawerCount(u"Problems"_s), u"1 causes"_s);
    QCOMPARE(desk.drawerCount(u"Failed"_s), u"1"_s);
    QVERIFY(m_server.setFault(uid, u"none"_s));
    QTRY_VERIFY(desk.services().downloads().isIdle());
    desk.trigger(desktop::Act::RetryFailed);
    QTRY_COMPARE_WITH_TIMEOUT(desk.services().downloads().progress().done, qint64(1), timeoutMs);
    QTRY_COMPARE(desk.problems().rowCount(), 0);
}

void TestWords::everyInputHasAName()
{
    tests::Desk desk;
    desk.start(m_base);
    for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTreeView *>(widget) ||
                           qobject_cast<const QComboBox *>(widget);
        if (input && !widget->objectName().startsWith("qt_"_L1))
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                       widget->objectName(), widget->parent()->objectName())));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->objectName().startsWith("qt_"_L1) && button->isVisible() && button->text().isEmpty())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                     button->metaObject()->className());
    }
}

void TestWords::saysHowMuchOfTheArchiveIsHere()
{
    tests::SmallArchive small;
    small.collections = {{u"A"_s, {}}, {u"B"_s, {}}};
    tests::Desk desk;
    desk.start(small.server().base, archive::DialectId::Legacy);
    auto *note = desk.find<QToolButton>("chipNote");
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), u"0 of 2 collections fetched so far · Index all"_s, timeoutMs);
    desk.services().session()->catalog().load(0);
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), u"1 of 2 collections fetched so far · Index all"_s, timeoutMs);
    desk.services().session()->catalog().load(1);
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), timeoutMs);
}

void TestWords::failingListOfCollectionsIsAProblemWhileItLasts_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("fails") << 500;
    QTest::newRow("does not answer in time") << 504;
    QTest::newRow("forbids") << 403;
}

void TestWords::failingListOfCollectionsIsAProblemWhileItLasts()
{
    using models::ProblemsModel;
    QFETCH(int, status);
    tests::SmallArchive small;
    small.collections = {{u"A"_s, {}}};
    small.refused = {{QString(), status}}; // what names no collection
    tests::Desk desk;
    desk.start(small.server().base, archive::DialectId::Legacy);
    const ProblemsModel &problems = desk.problems();
    QTRY_COMPARE_WITH_TIMEOUT(problems.rowCount(), 1, timeoutMs);
    desk.trigger(desktop::Act::ShowProblems);
    auto *view = desk.find<QListView>("problemsView");
    QVERIFY(view->isVisible());
    const auto words = [&problems](int role) { return problems.index(0).data(role).toString(); };
    QCOMPARE(words(ProblemsModel::WhatRole), u"List of collections of Under test"_s);
    QVERIFY(!words(ProblemsModel::HeadlineRole).isEmpty());
    QVERIFY(!words(ProblemsModel::DetailRole).isEmpty());
    const bool isSilent = status == 504; // then nothing is shown to search in
    QCOMPARE(desk.find<QLineEdit>("searchField")->placeholderText(),
             isSilent ? u"Search starts when an archive is open"_s
                      : u"Search everything: words, patients, UIDs, lists…"_s);

    view->setCurrentIndex(view->model()->index(0, 0));
    auto *retry = desk.find<QAction>("retryProblem");
    QVERIFY(retry->isEnabled());
    const qsizetype before = small.requestsOf("getCollectionValues");
    retry->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(small.requestsOf("getCollectionValues") > before, timeoutMs);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.services().session()->catalog().loadingCollections(), timeoutMs);
    QCOMPARE(problems.rowCount(), 1); // the same, once
    small.refused.clear();
    view->setCurrentIndex(view->model()->index(0, 0));
    retry->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, timeoutMs);
    QTRY_COMPARE(problems.rowCount(), 0);

    catalog::Catalog &catalog = desk.services().session()->catalog(); // content stays: only the list is requested again
    catalog.refresh(0);
    QTRY_VERIFY_WITH_TIMEOUT(catalog.entries().front().isWhole() && !catalog.entries().front().isBusy(), timeoutMs);
    small.refused = {{QString(), status}};
    catalog.requestCollections();
    QTRY_COMPARE_WITH_TIMEOUT(problems.rowCount(), 1, timeoutMs);
    view->setCurrentIndex(view->model()->index(0, 0));
    retry->trigger();
    QVERIFY(catalog.loadingCollections());
    QVERIFY(!catalog.entries().front().isBusy());
}

void TestWords::longLinesAreElidedForTheRoomThereIs()
{
    const QString words = u"3 active, 12 waiting  ·  84 MB/s  ·  2 min left"_s;
    desktop::ElidedLabel label;
    label.setText(words);
    QLabel expected;
    for (const int width : {80, 600, 160}) {
        label.resize(width, 24);
        expected.resize(width, 24);
        expected.setText(expected.fontMetrics().elidedText(words, Qt::ElideRight, width));
        QCOMPARE(label.grab().toImage(), expected.grab().toImage());
    }
    QCOMPARE(label.text(), words);
}

void TestWords::emptyFieldsCanBeReadOnADarkDesktop()
{
    QPalette desktops;
    desktops.setColor(QPalette::Base, QColor(30, 30, 32));
    desktops.setColor(QPalette::Text, QColor(225, 225, 225));
    desktops.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    const QPalette corrected = desktop::correctedPalette(desktops);
    QVERIFY(corrected.color(QPalette::PlaceholderText).lightness() > 200);
    QVERIFY(corrected.isBrushSet(QPalette::Active, QPalette::PlaceholderText));
    QVERIFY(!corrected.isBrushSet(QPalette::Active, QPalette::Base)); // the desktop's, also after it changes
    desktops.setColor(QPalette::PlaceholderText, QColor(130, 130, 130));
    QVERIFY(!desktop::correctedPalette(desktops).isBrushSet(QPalette::Active, QPalette::PlaceholderText));
}

QTEST_MAIN(TestWords)
#include "tst_messages.moc"
