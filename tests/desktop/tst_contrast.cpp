// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/yearhandle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;
constexpr int enlarged = 3;
constexpr double leastText = 4.5, leastOutline = 3; // of WCAG 2.1, levels AA of 1.4.3 and 1.4.11

QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        palette.setColor(role, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, 0x3f9bff);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, 0x7fbfff);
    return palette;
}

//! Background and the colour that stands out most from it.
struct Colours
{
    QColor ground;
    double contrast = 1;
};

Colours coloursIn(const QImage &image, const QRect &part)
{
    std::unordered_map<QRgb, int> counts;
    const QRect inside = part & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[image.pixel(x, y)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &one) { return one.second; });
    Colours out;
    if (most == counts.end())
        return out;
    out.ground = QColor(most->first);
    for (const auto &[colour, count] : counts)
        out.contrast = std::max(out.contrast, desktop::contrast(QColor(colour), out.ground));
    return out;
}

//! Enlarged, so that thin strokes are not mixed with their ground.
QImage pictureOf(QWidget &window)
{
    QImage image(window.size() * enlarged, QImage::Format_RGB32);
    image.setDevicePixelRatio(enlarged);
    window.render(&image);
    return image;
}

//! Of a widget without its border, in the enlarged picture of its window.
QRect placeOf(const QWidget &widget, const QWidget &window, int border)
{
    const QPoint at = widget.mapTo(&window, QPoint(border, border));
    return {at * enlarged, (widget.size() - 2 * QSize(border, border)) * enlarged};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (qobject_cast<const desktop::YearHandle *>(widget.parentWidget()))
        return {}; // for screen readers only
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    return {};
}

//! The words of the window that cannot be read well.
QStringList faintTexts(QWidget &window)
{
    const QImage image = pictureOf(window);
    QStringList out;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const int border = qobject_cast<const QLabel *>(widget) ? 0 : 3;
        if (const double seen = coloursIn(image, placeOf(*widget, window, border)).contrast; seen < leastText)
            out << u"%1 “%2”: %3"_s.arg(widget->objectName(), text).arg(seen, 0, 'f', 2);
    }
    return out;
}

//! Fields and framed buttons whose outline cannot be seen well.
QStringList faintOutlines(QWidget &window)
{
    const QImage image = pictureOf(window);
    QStringList out;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const bool isFramed = (line && line->hasFrame()) || qobject_cast<const QComboBox *>(widget);
        if (!isFramed || !widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const QRect at = placeOf(*widget, window, 0);
        const QRect leftEdge(at.left() - 3, at.center().y(), 12, 1);
        if (const double seen = coloursIn(image, leftEdge).contrast; seen < leastOutline)
            out << u"%1: %2"_s.arg(widget->objectName()).arg(seen, 0, 'f', 2);
    }
    return out;
}

} // namespace

//! What the window shows can be read: measured on its pixels, light, dark and in high contrast.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_before = QApplication::palette();
        QApplication::setStyle(new desktop::FlatStyle);
    }
    void cleanup() { QApplication::setPalette(m_before); }

    void textsAndOutlines_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << desktop::lightPalette();
        QTest::newRow("dark") << desktop::darkPalette();
        QTest::newRow("high contrast") << highContrast();
    }
    void textsAndOutlines()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        tests::DemoDesk desk;
        desk.window().resize(1280, 800);
        desk.load(u"Demo-Lung-CT"_s);
        isReadable(desk.window(), u"nothing selected"_s);
        desk.services().session()->selection().tickAllShown();
        isReadable(desk.window(), u"many selected"_s);
        desk.choose(desk.open(desk.open(desk.open(desk.collection(u"Demo-Lung-CT"_s)))));
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().session()->selection().count(), 1, timeoutMs);
        isReadable(desk.window(), u"one selected"_s);
        desk.trigger(desktop::Act::ShowTransfers);
        isReadable(desk.window(), u"transfers"_s);
    }

private:
    static void isReadable(QWidget &window, const QString &state)
    {
        QCoreApplication::processEvents();
        for (const QString &fault : faintTexts(window) + faintOutlines(window))
            qWarning("%s: %s", qPrintable(state), qPrintable(fault));
        QCOMPARE(faintTexts(window), QStringList());
        QCOMPARE(faintOutlines(window), QStringList());
    }

    QPalette m_before;
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
