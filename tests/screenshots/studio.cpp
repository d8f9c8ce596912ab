// SPDX-License-Identifier: Apache-2.0
#include "studio.h"

#include <QImage>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;

//! In the picture's 256 most frequent colours, which makes it a third as large; of text that is all.
QImage reduced(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb one, QRgb other) { return counts[one] > counts[other]; });
    constexpr qsizetype most = 256;
    const QList<QRgb> table = colours.first(qMin(most, colours.size()));
    const auto distance = [](QRgb one, QRgb other) {
        const int red = qRed(one) - qRed(other), green = qGreen(one) - qGreen(other), blue = qBlue(one) - qBlue(other);
        return red * red + green * green + blue * blue;
    };
    QHash<QRgb, uint> numbers;
    for (const QRgb colour : colours)
        numbers[colour] =
            uint(std::ranges::min_element(table, {}, [&](QRgb one) { return distance(one, colour); }) - table.begin());
    QImage out(picture.size(), QImage::Format_Indexed8);
    out.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            out.setPixel(x, y, numbers[picture.pixel(x, y)]);
    return out;
}

} // namespace

void Studio::take(QWidget &widget, const QString &name) const
{
    constexpr int layouts = 3; // a change inside of others reaches the outermost one by one
    for (int i = 0; i < layouts; ++i)
        QCoreApplication::processEvents();
    if (!reduced(widget.grab().toImage().convertToFormat(QImage::Format_RGB32)).save(folder.filePath(name + u".png"_s)))
        qFatal("%s cannot be written", qPrintable(folder.filePath(name)));
}

void Studio::takeMore(QWidget &widget, const QString &name) const
{
    if (all)
        take(widget, name);
}

void Studio::takeMenu(QMenu &menu, const QString &name) const
{
    menu.popup({});
    takeMore(menu, name);
    menu.close();
}

void await(const char *what, const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, timeoutMs))
        qFatal("In vain waited for %s", what);
}
