// SPDX-License-Identifier: Apache-2.0
#include "studio.h"

#include <QImage>
#include <QMenu>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other), green = qGreen(one) - qGreen(other), blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

//! At most 256 colours. Each is the one that those before it would show worst, by its pixels and its distance from
//! them: a small green mark keeps its colour among many shades of grey.
QList<QRgb> tableOf(const QHash<QRgb, int> &counts)
{
    struct Colour
    {
        QRgb value;
        qint64 pixels;
        qint64 distance; //!< from the nearest of the table

        qint64 error() const { return pixels * distance; }
    };
    std::vector<Colour> colours;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        colours.push_back({it.key(), it.value(), distance(qRgb(0, 0, 0), qRgb(255, 255, 255))});
    constexpr std::size_t most = 256;
    QList<QRgb> table;
    while (table.size() < qsizetype(std::min(most, colours.size()))) {
        const QRgb worst = std::ranges::max_element(colours, {}, &Colour::error)->value;
        table << worst;
        for (Colour &colour : colours)
            colour.distance = std::min<qint64>(colour.distance, distance(colour.value, worst));
    }
    return table;
}

//! In 256 colours, which makes the picture a third as large.
QImage reduced(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const QList<QRgb> table = tableOf(counts);
    QHash<QRgb, uint> numbers;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
        numbers[*it] =
            uint(std::ranges::min_element(table, {}, [&](QRgb one) { return distance(one, *it); }) - table.begin());
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
