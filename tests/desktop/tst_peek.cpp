// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/server/demoserver.h"
#include "desktop/inspector/seriespage.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {
constexpr int timeoutMs = 20'000;
}

//! A look at a series before it is downloaded, from the inspector.
class TestPeek : public QObject
{
    Q_OBJECT

    tests::Home m_home;
    demo::DemoServer m_server;
    std::unique_ptr<tests::Desk> m_desk;

    QModelIndex seriesAt(int row)
    {
        const QModelIndex patient = m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s));
        return m_desk->open(m_desk->open(patient)).siblingAtRow(row);
    }
    desktop::Notice *notice() const { return m_desk->find<desktop::Notice>("previewNotice"); }
    QPushButton *button() const { return notice()->findChild<QPushButton *>(u"noticeButton"_s); }
    desktop::ImageView *image() const { return m_desk->find<desktop::ImageView>("previewImage"); }

    //! To the button that fetches the images.
    void takeFocus() const
    {
        m_desk->window().activateWindow(); // there is no window manager to do so
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        button()->setFocus();
        QCOMPARE(QApplication::focusWidget(), button());
    }

private Q_SLOTS:
    void init()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(archive::demonstrationUrl(*port, archive::DialectId::NbiaV4));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() >= 12, timeoutMs);
        m_desk->choose(seriesAt(0));
        QTRY_VERIFY(notice()->isVisible());
    }

    void cleanup()
    {
        m_desk.reset();
        m_server.stop();
    }

    void showsImagesAndTags()
    {
        QVERIFY2(button()->text().startsWith(u"Peek: 2 images"_s), qPrintable(button()->text()));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(image()->isVisible(), timeoutMs);
        QTRY_VERIFY(image()->accessibleDescription().startsWith(u"peek: 2 images"_s));
        const QString sentence = m_desk->find<QLabel>("seriesSentence")->text(); // as the headers say
        QVERIFY2(sentence.contains(u"2 slices, "_s), qPrintable(sentence));      // of a localizer: without a thickness
        auto *tabs = m_desk->find<QTabBar>("detailsTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *tags = m_desk->find<QTreeView>("tagView");
        QTRY_VERIFY(tags->isVisible() && tags->model()->rowCount() > 10);
    }

    //! Images that were shown before are shown again without a request.
    void remembersWhatWasSeen()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(image()->accessibleDescription().startsWith(u"peek: 2 images"_s), timeoutMs);
        m_desk->choose(seriesAt(1));
        QTRY_VERIFY(notice()->isVisible());
        m_server.stop();
        m_desk->choose(seriesAt(0));
        QTRY_VERIFY(image()->isVisible());
    }

    void failureSaysWhy()
    {
        m_server.stop();
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(notice()->words().startsWith(u"No peek: "_s), timeoutMs);
        QCOMPARE(button()->text(), u"Try again"_s);
    }

    //! The button that had it is hidden; the next control, *Cite*, is none of the user's business.
    void focusGoesToThePicture()
    {
        takeFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(image()->isVisible(), timeoutMs);
        QCOMPARE(QApplication::focusWidget(), image());
    }

    void focusStaysAtTheButtonOfAFailure()
    {
        takeFocus();
        m_server.stop();
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(button()->text(), u"Try again"_s, timeoutMs);
        QCOMPARE(QApplication::focusWidget(), button());
    }
};

QTEST_MAIN(TestPeek)
#include "tst_peek.moc"
