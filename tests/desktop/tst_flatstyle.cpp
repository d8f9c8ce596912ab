// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/palettecolours.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tcia::desktop;

namespace {

//! Circles have no pixel of exactly their colour.
bool isNear(const QColor &one, const QColor &other, int distance)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
               std::abs(one.blue() - other.blue()) <=
           distance;
}

bool contains(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    const int distance = qobject_cast<QRadioButton *>(&widget) ? 40 : 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isNear(image.pixelColor(x, y), colour, distance))
                return true;
    return false;
}

} // namespace

//! Controls are distinguishable from their background, and the focus is visible, in light and dark.
class TestFlatStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QApplication::setStyle(new FlatStyle);
    }

    //! With the keyboard it is the default button, and text in that button's colour could not be seen without its face.
    void aFocusedLinkStaysReadable()
    {
        QApplication::setPalette(lightPalette());
        QWidget window;
        auto *link = new LinkButton(u"Open"_s, &window);
        link->setAutoDefault(true);
        (new QVBoxLayout(&window))->addWidget(link);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        link->setFocus();
        QTRY_VERIFY(link->isDefault());
        QVERIFY(contains(*link, link->palette().color(QPalette::Link)));
    }

    void controlsHaveOutlinesAndFocus_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void controlsHaveOutlinesAndFocus()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        const PaletteColours colours = paletteColours(palette);
        QWidget window;
        auto *other = new QToolButton(&window);
        auto *tool = new QToolButton(&window);
        auto *combo = new QComboBox(&window);
        combo->addItem(u"Descriptive"_s);
        auto *typed = new QComboBox(&window);
        typed->setEditable(true);
        const QList<QWidget *> controls {new QPushButton(u"Columns"_s, &window),
                                         new QLineEdit(&window),
                                         new QCheckBox(u"always"_s, &window),
                                         new QRadioButton(&window),
                                         new QSpinBox(&window),
                                         combo,
                                         typed,
                                         tool};
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(other);
        other->setFocusPolicy(Qt::StrongFocus);
        tool->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *control : controls)
            layout->addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *control : controls) {
            const char *name = control->metaObject()->className();
            other->setFocus();
            QVERIFY2(contains(*control, colours.outline), name);
            QVERIFY2(!contains(*control, colours.focus), name);
            control->setFocus(Qt::TabFocusReason);
            QVERIFY2(contains(*control, colours.focus), name);
        }
    }

    void theDefaultButtonHasTheAccent()
    {
        QApplication::setPalette(lightPalette());
        const PaletteColours colours = paletteColours(lightPalette());
        QWidget window;
        auto *button = new QPushButton(icon("download"), u"Download…"_s, &window);
        button->setDefault(true);
        button->resize(button->sizeHint());
        window.show();
        QVERIFY(contains(*button, colours.accent));
        QVERIFY(contains(*button, colours.onAccent));
        button->setEnabled(false);
        QVERIFY(!contains(*button, colours.accent));
        QCheckBox box;
        box.setChecked(true);
        QVERIFY(contains(box, colours.accent));
    }

    //! Without arrows: a click beside the slider goes on by a page, the slider can be dragged.
    void scrollBarsAreSlim()
    {
        for (const auto orientation : {Qt::Vertical, Qt::Horizontal}) {
            QScrollBar bar(orientation);
            bar.setRange(0, 900);
            bar.setPageStep(100);
            const int width = orientation == Qt::Vertical ? bar.sizeHint().width() : bar.sizeHint().height();
            QVERIFY(width < 16);
            const auto at = [orientation](int along) {
                return orientation == Qt::Vertical ? QPoint(4, along) : QPoint(along, 4);
            };
            bar.resize(orientation == Qt::Vertical ? QSize(width, 400) : QSize(400, width));
            bar.show();
            QTest::mouseClick(&bar, Qt::LeftButton, {}, at(398));
            QCOMPARE(bar.value(), 100);
            QTest::mouseClick(&bar, Qt::LeftButton, {}, at(1));
            QCOMPARE(bar.value(), 0);
            QTest::mousePress(&bar, Qt::LeftButton, {}, at(20));
            QTest::mouseMove(&bar, at(380));
            QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(380));
            QCOMPARE(bar.value(), 900);
        }
    }
};

QTEST_MAIN(TestFlatStyle)
#include "tst_flatstyle.moc"
