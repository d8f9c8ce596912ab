// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/barlist.h"
#include "desktop/widgets/bars.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/mixbar.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/sparkline.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::desktop;

namespace {

const models::ModalityMix mix {{u"CT"_s, 422}, {u"RTSTRUCT"_s, 422}, {u"SEG"_s, 1}};

QList<BarList::Row> rows(int count)
{
    QList<BarList::Row> result;
    for (int i = 0; i < count; ++i)
        result << BarList::Row {u"maker %1"_s.arg(i), 1000 - i};
    return result;
}

QString accessibleName(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

//! Counts as bars: right lengths, the same in words, and links by mouse and keyboard.
class TestBars : public QObject
{
    Q_OBJECT

    static QList<BarRow *> shown(const BarList &list)
    {
        QList<BarRow *> result = list.findChildren<BarRow *>();
        result.removeIf([](const BarRow *row) { return row->isHidden(); });
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QApplication::setPalette(lightPalette());
        QLocale::setDefault(QLocale::English);
    }

    void aMixHasItsSegmentsInOrder()
    {
        QImage image(200, 3, QImage::Format_RGB32);
        image.fill(Qt::white);
        const PaletteColours colours = paletteColours(lightPalette());
        QPainter painter(&image);
        paintMix(painter, image.rect(), mix, colours);
        painter.end();
        QList<QColor> runs;
        QList<int> widths;
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, 1);
            if (runs.isEmpty() || runs.last() != colour) {
                runs << colour;
                widths << 0;
            }
            ++widths.last();
        }
        const QColor gap = Qt::white;
        QCOMPARE(runs, (QList<QColor> {colours.modality(u"CT"), gap, colours.modality(u"RTSTRUCT"), gap,
                                       colours.modality(u"SEG")}));
        QVERIFY(std::abs(widths[0] - widths[2]) <= 1);
        QVERIFY(widths[4] >= 2); // one of 845 can be seen
        QCOMPARE(mixLetters(mix), u"CT, RTSTRUCT, SEG"_s);
        QCOMPARE(mixWords(mix), u"CT 422, RTSTRUCT 422, SEG 1"_s);
    }

    void aMixWithoutSpaceOrCountsPaintsNothing()
    {
        QImage image(4, 3, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage before = image;
        QPainter painter(&image);
        paintMix(painter, image.rect(), mix, paletteColours(lightPalette()));
        paintMix(painter, image.rect(), {{u"CT"_s, 0}}, paletteColours(lightPalette()));
        paintMix(painter, image.rect(), {}, paletteColours(lightPalette()));
        painter.end();
        QCOMPARE(image, before);
    }

    void fractionsHaveWords()
    {
        QCOMPARE(fractionWords({18, 1265}), u"18 of 1,265"_s);
        QCOMPARE(fractionWords({0, 1265}), u"none"_s);
        QCOMPARE(fractionWords({3, 3}), u"3 of 3"_s);
    }

    void aListShowsTheFirstRowsAndHowManyMore()
    {
        BarList list(u"Manufacturer"_s);
        list.setRows(rows(138), 1265);
        list.show();
        QCOMPARE(shown(list).size(), 5);
        QCOMPARE(accessibleName(*shown(list).first()), u"maker 0 1,000 of 1,265"_s);
        QAbstractButton *more = nullptr;
        for (auto *button : list.findChildren<QAbstractButton *>())
            if (!button->isHidden() && !qobject_cast<BarRow *>(button))
                more = button;
        QVERIFY(more);
        QCOMPARE(more->text(), u"133 more…"_s);
        QSignalSpy asked(&list, &BarList::moreRequested);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        list.setMaxRows(10);
        QCOMPARE(shown(list).size(), 10);
        list.setRows(rows(2), 0);
        QCOMPARE(shown(list).size(), 2);
        QCOMPARE(accessibleName(*shown(list).last()), u"maker 1 999"_s);
        QVERIFY(more->isHidden());
    }

    void barsAreAsLongAsTheirCounts()
    {
        BarList list({});
        list.setRows({{u"CT"_s, 100, u"CT"_s}, {u"SEG"_s, 50, u"SEG"_s}, {u"SR"_s, 0, u"SR"_s}}, 150);
        list.resize(336, list.sizeHint().height());
        list.show();
        const QImage image = list.grab().toImage();
        const PaletteColours colours = paletteColours(lightPalette());
        const auto length = [&](const QColor &colour, int y) {
            int pixels = 0;
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour;
            return pixels;
        };
        const auto middle = [&](int row) {
            return shown(list)[row]->mapTo(&list, shown(list)[row]->rect().center()).y();
        };
        const int ct = length(colours.modality(u"CT"), middle(0));
        QVERIFY(ct > 100);
        QVERIFY(std::abs(length(colours.modality(u"SEG"), middle(1)) * 2 - ct) <= 2);
        QCOMPARE(length(colours.modality(u"SR"), middle(2)), 0);
    }

    void rowsAreLinks()
    {
        BarList list(u"Licence"_s);
        list.setRows({{u"CC BY 4.0"_s, 5}, {u"(not given)"_s, 3, {}, u"none"_s}}, 8);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy activated(&list, &BarList::activated);
        QTest::mouseClick(shown(list).first(), Qt::LeftButton);
        QCOMPARE(activated.takeFirst(), QVariantList {u"CC BY 4.0"_s});
        shown(list).first()->setFocus();
        QTest::keyClick(shown(list).first(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), shown(list).last());
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(activated.takeFirst(), QVariantList {u"none"_s});
        }
        // One stop of the Tab key.
        QCOMPARE(shown(list).first()->focusPolicy(), Qt::ClickFocus);
        QCOMPARE(shown(list).last()->focusPolicy(), Qt::StrongFocus);
    }

    void aMixBarIsRead()
    {
        MixBar bar(u"Modality, series"_s);
        bar.setMix(mix);
        QCOMPARE(accessibleName(bar), u"Modality, series: CT 422, RTSTRUCT 422, SEG 1"_s);
        bar.resize(336, bar.sizeHint().height());
        bar.grab();
        QVERIFY(bar.toolTip().isEmpty());
        bar.resize(110, bar.sizeHint().height());
        bar.grab();
        QCOMPARE(bar.toolTip(), u"CT 422, RTSTRUCT 422, SEG 1"_s);
    }

    void aSparklineKeepsAMinute()
    {
        Sparkline line;
        line.grab(); // nothing yet
        for (int i = 0; i < 100; ++i)
            line.addValue(i);
        line.addValue(-5);
        QCOMPARE(line.values().size(), Sparkline::capacity);
        QCOMPARE(line.values().first(), 41);
        QCOMPARE(line.values().last(), 0);
        line.setWords(u"9.4 MB/s"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&line)->text(QAccessible::Description), u"9.4 MB/s"_s);
        const QImage full = line.grab().toImage();
        line.clear();
        QVERIFY(line.grab().toImage() != full);
        QVERIFY(line.toolTip().isEmpty());
    }
};

QTEST_MAIN(TestBars)
#include "tst_bars.moc"
