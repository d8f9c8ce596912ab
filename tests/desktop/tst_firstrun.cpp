// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/files.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 60'000;

bool isStartPage(const Desk &desk) { return desk.find<QWidget>("startPage")->isVisible(); }

QPushButton *button(const Desk &desk, const char *name) { return desk.find<QPushButton>(name); }

QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

} // namespace

//! Before an archive is chosen, and while the open one does not answer and nothing is known of it.
class TestFirstRun : public QObject
{
    Q_OBJECT

    //! All connections to other machines come here, and none is answered.
    FakeServer m_proxy {[](const FakeServer::Request &) { return FakeServer::Reply {}; }};

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, m_proxy.url(u"/"_s).toEncoded());
        qunsetenv("no_proxy");
    }

    //! Keys open the list of archives and move in it; Enter opens one.
    void keysInTheListOpenNothing()
    {
        const Home home;
        Desk desk;
        desk.services().start({});
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
        auto *servers = desk.find<QComboBox>("serverCombo");
        QSignalSpy opening(&desk.services().sessions(), &session::SessionManager::opening);
        QSignalSpy activated(servers, &QComboBox::activated);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_D}) {
            QTest::keyClick(servers, key);
            QTRY_VERIFY(servers->view()->isVisible());
            QTest::keyClick(servers->view(), Qt::Key_Down);
            QTest::keyClick(servers->view(), Qt::Key_Escape);
            QTRY_VERIFY(!servers->view()->isVisible());
        }
        QCOMPARE(activated.size(), 0);
        QCOMPARE(opening.size(), 0);
        QVERIFY(isStartPage(desk));
        QTest::keyClick(servers, Qt::Key_Down);
        QTRY_VERIFY(servers->view()->isVisible());
        QTest::keyClick(servers->view(), Qt::Key_Down);
        QTest::keyClick(servers->view(), Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
    }

    void noServerIsContactedBeforeOneIsChosen()
    {
        const Home home;
        Desk desk;
        QVERIFY(!isStartPage(desk));
        const qsizetype before = m_proxy.requests().size();
        desk.services().start({});
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
        QVERIFY(!desk.services().session());
        QCOMPARE(focusName(), u"openDefault"_s);
        QVERIFY(!desk.find<QWidget>("connectionBar")->isVisible());
        const auto *servers = desk.find<QComboBox>("serverCombo");
        QCOMPARE(servers->currentIndex(), -1);
        QCOMPARE(servers->placeholderText(), u"Choose an archive"_s);
        const auto *search = desk.find<QLineEdit>("searchField");
        QVERIFY(!search->isEnabled());
        QCOMPARE(search->placeholderText(), u"Search starts when an archive is open"_s);
        QVERIFY(!desk.find<QToolButton>("basketButton")->isEnabled());
        QCOMPARE(desk.find<QLabel>("statusServer")->text(), u"No archive is open"_s);
        QCOMPARE(m_proxy.requests().size(), before);

        QTest::keyClick(button(desk, "openDefault"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy.requests().size() > before, timeoutMs); // which it would have seen before
        QVERIFY(m_proxy.requests().last().target.contains("cancerimagingarchive.net"));
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk) && desk.find<QWidget>("connectionBar")->isVisible(), timeoutMs);
        QVERIFY(desk.find<QLabel>("connectionWords")
                    ->text()
                    .startsWith(u"The Cancer Imaging Archive does not answer. nbia.cancerimagingarchive.net"_s));
        QCOMPARE(servers->currentText(), u"The Cancer Imaging Archive"_s);
        QCOMPARE(button(desk, "openDefault")->text(), u"&Try now"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("nextTry")->text().startsWith(u"Next try in "_s), timeoutMs);
        QTest::mouseClick(button(desk, "stopTrying"), Qt::LeftButton);
        QCOMPARE(desk.find<QLabel>("nextTry")->text(), u"Not trying again by itself."_s);
        const qsizetype stopped = m_proxy.requests().size();
        QTest::mouseClick(button(desk, "openDefault"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy.requests().size() > stopped, timeoutMs);
    }

    void demonstrationIsOpenedAndRemembered()
    {
        const Home home;
        {
            Desk desk;
            desk.services().start({});
            QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
            QTest::mouseClick(button(desk, "openDemonstration"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(desk.services().session(), timeoutMs);
            QVERIFY(!isStartPage(desk));
            QVERIFY(desk.find<QLineEdit>("searchField")->isEnabled());
            QVERIFY(desk.find<QToolButton>("basketButton")->isEnabled());
            QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() == 14, timeoutMs); // as the card says
        }
        Desk desk;
        desk.start(session::Launch {});
        QVERIFY(desk.services().session()->server().demonstration);
        QVERIFY(!isStartPage(desk));
    }

    void manifestOpensTheDefaultServer()
    {
        const Home home;
        const QString path = home.path(u"list.tcia"_s);
        QVERIFY(writeFile(path, "1.2.3\n"));
        Desk desk;
        desk.services().start({.manifest = path});
        desk.window().addManifest(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().session(), timeoutMs);
        QCOMPARE(desk.services().sessions().selectedName(), u"TCIA"_s);
    }

    //! As when a second start hands over its manifest.
    void manifestAfterTheStartOpensTheDefaultServer()
    {
        const Home home;
        const QString path = home.path(u"list.tcia"_s);
        QVERIFY(writeFile(path, "1.2.3\n"));
        Desk desk;
        desk.services().start({});
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
        desk.window().addManifest(path);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().session(), timeoutMs);
        QCOMPARE(desk.services().sessions().selectedName(), u"TCIA"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosen(), 1, timeoutMs);
    }

    void serverThatAnswersLater()
    {
        const Home home;
        SmallArchive archive;
        archive.collections[u"C1"_s] = {.patients = {patient(u"1"_s)}, .studies = {}, .series = {}};
        archive.goAway();
        Desk desk;
        desk.start(archive.server().base, archive::DialectId::Legacy);
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
        QVERIFY(desk.find<QLabel>("connectionWords")->text().startsWith(u"Under test does not answer. 127.0.0.1"_s));
        QCOMPARE(button(desk, "openDefault")->text(), u"&Open"_s);
        QVERIFY(!desk.find<QLineEdit>("searchField")->isEnabled());
        QVERIFY(archive.comeBack());
        QTest::mouseClick(button(desk, "tryServerNow"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, timeoutMs);
        QVERIFY(!isStartPage(desk));
        QVERIFY(desk.find<QLineEdit>("searchField")->isEnabled());
    }

    void fitsASmallWindowAndWorksByKeyboard()
    {
        const Home home;
        Desk desk;
        desk.services().start({});
        QTRY_VERIFY_WITH_TIMEOUT(isStartPage(desk), timeoutMs);
        desk.window().resize(800, 520);
        QTRY_COMPARE(desk.window().size(), QSize(800, 520));
        auto *page = desk.find<QScrollArea>("startPage");
        QVERIFY(page->widget()->width() <= page->viewport()->width());
        for (const char *name :
             {"openDefault", "addOwnServer", "openDemonstration", "startManifest", "startSharedList", "startFolder"}) {
            QCOMPARE(focusName(), QString::fromLatin1(name));
            auto *focused = QApplication::focusWidget();
            QVERIFY2(focused->visibleRegion().boundingRect().size() == focused->size(), name); // scrolled to it
            QVERIFY2(focused->width() >=
                         focused->fontMetrics().horizontalAdvance(button(desk, name)->text().remove(u'&')),
                     name);
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        button(desk, "startFolder")->setFocus();
        QTest::keyClick(button(desk, "startFolder"), Qt::Key_Return);
        QVERIFY(desk.dialog("verifyDialog"));
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
