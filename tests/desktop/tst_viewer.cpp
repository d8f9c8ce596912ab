// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/viewer/seriesrenderer.h"
#include "dicom/inspect.h"
#include "support/waiting.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tcia;

//! The viewer in the window, by mouse and keys: a CT on disk, and one that was only looked at.
class TestViewer : public QObject
{
    Q_OBJECT

    static constexpr int timeoutMs = 30'000;
    tests::Home m_home;
    demo::DemoServer m_server;
    std::unique_ptr<tests::Desk> m_desk;
    demo::SeriesEntry m_ct;    //!< on disk
    demo::SeriesEntry m_other; //!< a CT that is not
    int m_count = 0;           //!< of its images

    desktop::ImageView &view() const { return *m_desk->find<desktop::ImageView>("previewImage"); }
    desktop::SeriesRenderer &renderer() const { return *m_desk->window().findChild<desktop::SeriesRenderer *>(); }
    QToolButton &button(const char *name) const { return *m_desk->find<QToolButton>(name); }
    QString position() const { return view().accessibleDescription(); }
    QString position(int image) const { return u"image %1 of %2"_s.arg(image).arg(m_count); }
    QString window() const { return m_desk->find<QLabel>("previewWindow")->text(); }
    QString preset() const { return button("presetMenu").text(); }
    QImage seen() const { return view().grab().toImage(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    void wheel(int steps, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPointF middle = QRectF(view().rect()).center();
        QWheelEvent event(middle, view().mapToGlobal(middle), {}, {0, -120 * steps}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &event);
    }
    void drag(Qt::MouseButton button, const QPoint &by, Qt::Key meanwhile = Qt::Key_Shift) const
    {
        const QPoint middle = view().rect().center();
        QTest::mousePress(&view(), button, {}, middle);
        key(meanwhile);
        QMouseEvent move(QEvent::MouseMove, QPointF(middle + by), view().mapToGlobal(QPointF(middle + by)),
                         Qt::NoButton, button, {});
        QApplication::sendEvent(&view(), &move);
        QTest::mouseRelease(&view(), button, {}, middle + by);
    }
    //! Where the controls lie.
    QString places() const
    {
        QString out;
        auto *pane = m_desk->window().findChild<desktop::PreviewPane *>();
        for (const auto *widget : pane->findChildren<QWidget *>())
            if (qobject_cast<const QToolButton *>(widget) || qobject_cast<const QScrollBar *>(widget))
                out += u"%1 %2,%3 %4x%5\n"_s.arg(widget->objectName())
                           .arg(widget->mapTo(pane, QPoint()).x())
                           .arg(widget->mapTo(pane, QPoint()).y())
                           .arg(widget->width())
                           .arg(widget->height());
        return out;
    }
    static double brightness(const QImage &image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += qGray(image.pixel(x, y));
        return sum / (double(image.width()) * image.height());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == "Demo-Lung-CT"_L1 && entry.record.modality == "CT"_L1 && entry.images > 3) {
                if (m_count == 0 || entry.images < m_ct.images)
                    m_ct = entry;
                m_count = int(m_ct.images);
            }
        QVERIFY(m_count > 3);
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == m_ct.record.collection && entry.record.modality == "CT"_L1 &&
                entry.images > 1 && entry.record.seriesUid != m_ct.record.seriesUid)
                m_other = entry;
        const auto port = m_server.start();
        QVERIFY(port);
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(archive::demonstrationUrl(*port, archive::DialectId::NbiaV4));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() >= 12, timeoutMs);
        QVERIFY(m_desk->open(m_desk->collection(m_ct.record.collection)).isValid());
        tests::answerOf(m_desk->services().session()->basket().add({m_ct.record}));
        const transfer::Target target {.root = m_home.path(u"images"_s), .layout = u"{SeriesInstanceUID}"_s};
        QCOMPARE(tests::answerOf(m_desk->services().download(target, 1)).value(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->services().disk().contains(m_ct.record.seriesUid), timeoutMs);
    }

    //! The series anew, in its middle.
    void init()
    {
        m_desk->window().activateWindow(); // there is no window manager to do so
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        m_desk->choose(m_desk->collection(m_ct.record.collection));
        m_desk->choose(m_desk->model().indexOfSeries(m_other.record.seriesUid));
        m_desk->choose(m_desk->model().indexOfSeries(m_ct.record.seriesUid));
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && renderer().isIdle(), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(int(renderer().count()), m_count, timeoutMs);
    }

    void cleanupTestCase() { m_desk.reset(); }

    void keysAndWheelChooseTheImage()
    {
        key(Qt::Key_Home);
        QTRY_COMPARE(position(), position(1));
        key(Qt::Key_Left); // there is none before it
        key(Qt::Key_Right);
        QTRY_COMPARE(position(), position(2));
        key(Qt::Key_Down);
        wheel(1);
        QTRY_COMPARE(position(), position(4));
        wheel(-2);
        QTRY_COMPARE(position(), position(2));
        key(Qt::Key_End);
        QTRY_COMPARE(position(), position(m_count));
        auto *scroll = m_desk->find<QScrollBar>("previewScroll");
        QCOMPARE(scroll->value(), m_count - 1);
        scroll->setValue(0);
        QTRY_COMPARE(position(), position(1));
        QTRY_VERIFY(renderer().isIdle());
    }

    void presetsSetTheWindow()
    {
        const QString stored = window();
        QCOMPARE(preset(), u"As stored"_s);
        key(Qt::Key_3);
        QCOMPARE(preset(), u"Lung"_s);
        QTRY_COMPARE(window(), u"W 1500 L −600"_s);
        const double lung = brightness(seen());
        QMenu *menu = button("presetMenu").menu();
        QCOMPARE(menu->actions().size(), desktop::windowPresets(u"CT").size());
        menu->actions().at(4)->trigger();
        QCOMPARE(preset(), u"Bone"_s);
        QTRY_COMPARE(window(), u"W 1500 L 300"_s);
        QVERIFY(brightness(seen()) < lung);
        drag(Qt::LeftButton, {0, 40});
        QCOMPARE(preset(), u"Custom"_s);
        QTRY_VERIFY(window().startsWith("W 1500"_L1) && window() != u"W 1500 L 300"_s);
        key(Qt::Key_2);
        QCOMPARE(preset(), u"Full range"_s);
        QTRY_VERIFY(renderer().isIdle());
        key(Qt::Key_1);
        QTRY_COMPARE(window(), stored);
        QCOMPARE(preset(), u"As stored"_s);
    }

    void measuresDistances()
    {
        const QString before = window();
        const auto image = dicom::renderFrame(renderer().images().value(renderer().position()).path);
        QVERIFY(image && image->pixelWidth > 0 && image->image.width() == image->image.height());
        constexpr double dragged = 50; // pixels of the view: 30 across, 40 down
        const double mm = dragged * image->image.width() * image->pixelWidth / qMin(view().width(), view().height());
        const auto words = [](double length) { return u", %1 mm"_s.arg(QLocale().toString(length, 'f', 1)); };
        key(Qt::Key_M);
        QVERIFY(button("viewerMeasureButton").isChecked()); // that it is on can be seen
        QVERIFY2(position().contains(u"measuring"_s), qPrintable(position()));
        QCOMPARE(view().cursor().shape(), Qt::CrossCursor);
        const QString place = position();
        const QImage plain = seen();
        drag(Qt::LeftButton, {30, 40});
        QCOMPARE(position(), place + words(mm));
        QVERIFY(seen() != plain);
        QCOMPARE(window(), before);
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        drag(Qt::LeftButton, {30, 40});
        QCOMPARE(position(), place + words(mm / 2));
        key(Qt::Key_F);
        key(Qt::Key_Right);
        drag(Qt::LeftButton, {30, 40}, Qt::Key_Right); // a line that is begun on one image does not end on another
        QTRY_VERIFY(renderer().isIdle());
        QVERIFY2(!position().contains(u" mm"_s), qPrintable(position()));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QTRY_COMPARE(position(), place + words(mm / 2)); // on the image that was measured
        key(Qt::Key_Escape);
        QVERIFY(!button("viewerMeasureButton").isChecked());
        QVERIFY2(!position().contains(u"measuring"_s), qPrintable(position()));
        drag(Qt::LeftButton, {30, 40});
        QTRY_VERIFY(window() != before);
        key(Qt::Key_1);
    }

    //! What the window can do with the picture it has needs no decoder.
    void invertZoomAndMoveRenderNothing()
    {
        QSignalSpy rendered(&renderer(), &desktop::SeriesRenderer::rendered);
        view().setFocus();
        const QImage plain = seen();
        key(Qt::Key_I);
        QVERIFY(button("viewerInvertButton").isChecked());
        const QPoint middle = view().rect().center();
        QCOMPARE(qGray(seen().pixel(middle)), 255 - qGray(plain.pixel(middle)));
        QTest::mouseClick(&button("viewerInvertButton"), Qt::LeftButton);
        QCOMPARE(seen().pixel(middle), plain.pixel(middle));

        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        QCOMPARE(view().transform().zoom(), 2.0);
        const QImage zoomed = seen();
        QVERIFY(zoomed != plain);
        key(Qt::Key_Right, Qt::ShiftModifier);
        const QImage moved = seen();
        QVERIFY(moved != zoomed);
        drag(Qt::MiddleButton, {30, 10});
        QVERIFY(seen() != moved);
        wheel(-1, Qt::ControlModifier);
        QVERIFY(view().transform().zoom() > 2.5);
        QTest::mouseClick(&button("viewerFitButton"), Qt::LeftButton);
        QVERIFY(view().transform().isFitted());
        QTest::mouseClick(&button("viewerZoomInButton"), Qt::LeftButton);
        QVERIFY(!view().transform().isFitted());
        key(Qt::Key_Minus);
        QVERIFY(view().transform().isFitted());
        view().setFocus();
        QCOMPARE(seen(), plain);

        key(Qt::Key_Right); // an answer to anything before would come first
        QVERIFY(rendered.wait(timeoutMs));
        QTRY_VERIFY(renderer().isIdle());
        QCOMPARE(rendered.size(), 1);
    }

    //! Around the end, one picture after the other: each is shown before the next is asked for.
    void playsRoundAndRound()
    {
        key(Qt::Key_End);
        QTRY_VERIFY(renderer().isIdle());
        QSignalSpy tags(m_desk->window().findChild<desktop::PreviewPane *>(), &desktop::PreviewPane::imageShown);
        QList<qsizetype> shown;
        bool isOneAtATime = true;
        const auto watch = connect(&renderer(), &desktop::SeriesRenderer::rendered, this, [&] {
            shown << renderer().position();
            isOneAtATime = isOneAtATime && renderer().isIdle();
        });
        QCOMPARE(button("viewerPlayButton").text(), u"Play"_s);
        key(Qt::Key_Space);
        QCOMPARE(button("viewerPlayButton").text(), u"Pause"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown.size() > m_count, timeoutMs);
        QVERIFY(tags.isEmpty()); // the header of each is not read
        key(Qt::Key_Space);
        QCOMPARE(button("viewerPlayButton").text(), u"Play"_s);
        QTRY_VERIFY(renderer().isIdle());
        disconnect(watch);
        QVERIFY(isOneAtATime);
        for (qsizetype i = 0; i < shown.size(); ++i)
            QCOMPARE(shown[i], i % m_count);
        QVERIFY(!tags.isEmpty());
    }

    void playingStopsOnLeaving()
    {
        QTest::mouseClick(&button("viewerPlayButton"), Qt::LeftButton);
        QCOMPARE(button("viewerPlayButton").text(), u"Pause"_s);
        key(Qt::Key_Left); // the user takes over
        QCOMPARE(button("viewerPlayButton").text(), u"Play"_s);
        key(Qt::Key_Space);
        m_desk->choose(m_desk->model().indexOfSeries(m_other.record.seriesUid));
        QCOMPARE(button("viewerPlayButton").text(), u"Play"_s);
        QVERIFY(!button("viewerPlayButton").isEnabled());
    }

    void controlsDoNotMove()
    {
        const QString before = places();
        const auto isUnchanged = [&] {
            QCoreApplication::processEvents();
            return places() == before;
        };
        const auto *values = m_desk->find<QLabel>("previewWindow");
        for (QAction *action : button("presetMenu").menu()->actions()) {
            action->trigger();
            QTRY_VERIFY(renderer().isIdle());
            QVERIFY2(isUnchanged(), qPrintable(action->text()));
            QVERIFY2(values->fontMetrics().horizontalAdvance(values->text()) <= values->contentsRect().width(),
                     qPrintable(u"%1 in %2"_s.arg(values->text()).arg(values->width()))); // all of it can be read
        }
        for (const Qt::Key pressed : {Qt::Key_Space, Qt::Key_I, Qt::Key_Plus}) {
            key(pressed);
            QVERIFY(isUnchanged());
        }
        key(Qt::Key_3);
        m_desk->choose(m_desk->model().indexOfSeries(m_other.record.seriesUid)); // words instead of a picture
        QCOMPARE(preset(), u"As stored"_s);
        QVERIFY(isUnchanged());
    }

    //! However little room there is, also with the drawer open: words scroll, they do not lie over the controls.
    void controlsAreNotCovered()
    {
        const auto bottomOf = [&](const QWidget *widget) {
            return widget->mapTo(&m_desk->window(), QPoint(0, widget->height())).y();
        };
        const auto *title = m_desk->find<QWidget>("seriesTitle");
        const auto *play = &button("viewerPlayButton");
        const auto *inspector = m_desk->find<QWidget>("inspector");
        const auto isCovered = [&] {
            QCoreApplication::processEvents(); // and with it layouts
            return bottomOf(play) > bottomOf(title) - title->height() ||
                   play->visibleRegion().boundingRect() != play->rect();
        };
        const QSize before = m_desk->window().size();
        const auto restore = qScopeGuard([&] { m_desk->window().resize(before); });
        for (const QSize size : {QSize(1024, 520), QSize(1280, 800)}) { // narrower, the inspector is hidden
            m_desk->window().resize(size);
            QTRY_COMPARE(m_desk->window().size(), size);
            QTRY_VERIFY2(!isCovered(), qPrintable(QString::number(size.width())));
        }
        const int height = inspector->height();
        m_desk->trigger(desktop::Act::ShowBasket);
        QTRY_VERIFY(inspector->height() < height);
        QVERIFY(!isCovered());
        m_desk->window().resize(1024, 520);
        QTRY_COMPARE(m_desk->window().width(), 1024);
        QTRY_VERIFY(!isCovered());
    }

    void fullScreenAndBack()
    {
        const QSize before = view().size();
        key(Qt::Key_F11);
        QTRY_VERIFY(view().window() != &m_desk->window());
        QTRY_VERIFY(view().isVisible() && view().width() > before.width());
        QTest::keyClick(view().window(), Qt::Key_Escape);
        QTRY_COMPARE(view().window(), &m_desk->window());
        QTRY_COMPARE(view().size(), before);
        QVERIFY(view().isVisible() && !button("viewerFullScreenButton").isChecked());
        QTest::mouseClick(&button("viewerFullScreenButton"), Qt::LeftButton);
        QTRY_VERIFY(view().window() != &m_desk->window());
        QTest::mouseClick(view().window()->findChild<QToolButton *>(u"viewerFullScreenButton"_s), Qt::LeftButton);
        QTRY_COMPARE(view().window(), &m_desk->window());
    }

    void everyControlHasANameAKeyAndATip()
    {
        QSet<QString> keys;
        for (const QAction *action : view().actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &one : action->shortcuts()) {
                QVERIFY2(!keys.contains(one.toString()), qPrintable(one.toString()));
                keys.insert(one.toString());
            }
        }
        QVERIFY(keys.size() > 15);
        for (const auto *one : view().parentWidget()->parentWidget()->findChildren<QToolButton *>())
            QVERIFY2(!one->icon().isNull() && !one->toolTip().isEmpty(), qPrintable(one->objectName()));
    }

    //! A look at a series that is not on disk has the same controls.
    void worksForAPeek()
    {
        m_desk->choose(m_desk->model().indexOfSeries(m_other.record.seriesUid));
        QTRY_VERIFY(m_desk->find<QPushButton>("noticeButton"));
        auto *notice = m_desk->find<QWidget>("previewNotice");
        QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && renderer().isIdle(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(renderer().count() > 1, timeoutMs);
        QVERIFY2(position().startsWith("peek: "_L1), qPrintable(position()));
        key(Qt::Key_3);
        QTRY_COMPARE(window(), u"W 1500 L −600"_s);
        key(Qt::Key_Space);
        const qsizetype before = renderer().position();
        QTRY_VERIFY_WITH_TIMEOUT(renderer().position() != before, timeoutMs);
    }
};

QTEST_MAIN(TestViewer)
#include "tst_viewer.moc"
