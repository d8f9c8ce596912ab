// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/caption.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/segmentedswitch.h"
#include "desktop/widgets/statcard.h"
#include "desktop/widgets/taglabel.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia::desktop;

namespace {

QList<Chip::Data> chips(int count)
{
    QList<Chip::Data> result;
    for (int i = 0; i < count; ++i)
        result << Chip::Data {u"key%1"_s.arg(i), u"Group"_s, u"value %1"_s.arg(i)};
    return result;
}

QString accessibleName(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

//! The row of filter chips, and the small painted controls, by mouse, keyboard and screen reader.
class TestChips : public QObject
{
    Q_OBJECT

    static QList<Chip *> shown(const ChipRow &row)
    {
        QList<Chip *> result = row.findChildren<Chip *>();
        result.removeIf([](const Chip *chip) { return chip->isHidden(); });
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QApplication::setPalette(lightPalette());
    }

    void aChipOpensAndIsRemoved()
    {
        Chip chip;
        chip.setData({u"modality"_s, u"Modality"_s, u"CT"_s});
        chip.show();
        QVERIFY(QTest::qWaitForWindowActive(&chip));
        chip.resize(chip.sizeHint());
        QSignalSpy opened(&chip, &Chip::clicked);
        QSignalSpy removed(&chip, &Chip::removeRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, {12, 12});
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, chip.removeArea().center());
        QCOMPARE(removed.size(), 1);
        QTest::mousePress(&chip, Qt::LeftButton, {}, chip.removeArea().center()); // and moved away before the release
        QTest::mouseRelease(&chip, Qt::LeftButton, {}, {12, 12});
        QCOMPARE(opened.size() + removed.size(), 2);
        for (const auto key : {Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(&chip, key);
        QCOMPARE(opened.size(), 3);
        for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace})
            QTest::keyClick(&chip, key);
        QCOMPARE(removed.size(), 3);
        QCOMPARE(accessibleName(chip), u"Modality CT"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->role(), QAccessible::Button);
    }

    void whatDoesNotFitAChipIsItsTip()
    {
        Chip chip;
        const QString value = QString(u"long "_s).repeated(40).trimmed();
        chip.setData({u"words"_s, u"Words"_s, value});
        chip.resize(chip.sizeHint());
        QVERIFY(chip.width() < 400);
        QCOMPARE(chip.toolTip(), u"Words "_s + value);
        chip.setData({u"ids"_s, {}, u"14 IDs & 1 not found"_s, true, u"Show the missing one"_s});
        chip.resize(chip.sizeHint());
        QCOMPARE(chip.toolTip(), u"Show the missing one"_s);
        QCOMPARE(accessibleName(chip), u"14 IDs & 1 not found, warning"_s);
    }

    void theRowKeepsItsHeightAndHidesWhatDoesNotFit()
    {
        ChipRow row;
        row.setSummary(u"21 series"_s, u" · 13 patients · 1.65 GB"_s);
        row.resize(1280, row.sizeHint().height());
        row.show();
        const int height = row.height();
        for (const int width : {1280, 1024, 800, 640, 520}) {
            for (const int count : {0, 1, 3, 12, 40}) {
                row.resize(width, height);
                row.setChips(chips(count));
                QCOMPARE(row.height(), height);
                QCOMPARE(shown(row).size() + row.hiddenChips(), count);
                if (count)
                    QVERIFY(!shown(row).isEmpty());
                int right = 0;
                QList<QWidget *> order;
                for (auto *widget : row.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
                    if (!widget->isHidden() && !widget->isWindow())
                        order << widget;
                std::sort(order.begin(), order.end(), [](QWidget *a, QWidget *b) { return a->x() < b->x(); });
                for (QWidget *widget : order) {
                    QVERIFY2(
                        widget->x() >= right && widget->geometry().right() < width,
                        qPrintable(u"%1 of %2 chips at %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                                       .arg(count)
                                       .arg(width)));
                    right = widget->geometry().right();
                }
                row.grab();
                for (QWidget *widget : order)
                    if (widget->width() < widget->sizeHint().width() && qobject_cast<QLabel *>(widget))
                        QVERIFY(!widget->toolTip().isEmpty());
            }
        }
    }

    void theOthersAreInAMenu()
    {
        ChipRow row;
        row.setChips(chips(20));
        row.resize(700, row.sizeHint().height());
        row.show();
        auto *more = row.findChild<QToolButton *>(u"moreChips"_s);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"%1 more ▾"_s.arg(row.hiddenChips()));
        auto *menu = row.findChild<QMenu *>(u"moreChipsMenu"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        const QList<QAction *> hidden = menu->actions();
        QCOMPARE(hidden.size(), row.hiddenChips());
        QCOMPARE(hidden.last()->text(), u"Group value 19"_s);
        QSignalSpy opened(&row, &ChipRow::opened);
        QSignalSpy removed(&row, &ChipRow::removeRequested);
        const QList<QAction *> choices = hidden.last()->menu()->actions();
        choices.first()->trigger();
        choices.last()->trigger();
        QCOMPARE(opened.takeFirst(), QVariantList {u"key19"_s});
        QCOMPARE(removed.takeFirst(), QVariantList {u"key19"_s});
    }

    void theKeyboardStaysWhenAChipIsRemoved()
    {
        ChipRow row;
        QList<Chip::Data> data = chips(3);
        row.setChips(data);
        row.resize(1280, row.sizeHint().height());
        row.show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        connect(&row, &ChipRow::removeRequested, this, [&](const QString &key) {
            data.removeIf([&](const Chip::Data &chip) { return chip.key == key; });
            row.setChips(data);
        });
        shown(row).first()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(accessibleName(*QApplication::focusWidget()), u"Group value 2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(accessibleName(*QApplication::focusWidget()), u"Group value 0"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(shown(row).isEmpty());
        row.grab();
    }

    void withoutAFilterTheRowSaysSo()
    {
        ChipRow row;
        row.setSummary(u"136 collections"_s, {});
        row.resize(1280, row.sizeHint().height());
        row.show();
        auto *hint = row.findChild<Caption *>();
        QVERIFY(hint->isVisible() && hint->text().startsWith(u"No filter: everything is shown."_s));
        QVERIFY(!row.findChild<QPushButton *>(u"clearChips"_s)->isVisible());
        row.setChips(chips(1));
        QVERIFY(!hint->isVisible());
        QSignalSpy cleared(&row, &ChipRow::clearRequested);
        QSignalSpy saved(&row, &ChipRow::saveRequested);
        QTest::mouseClick(row.findChild<QPushButton *>(u"clearChips"_s), Qt::LeftButton);
        QTest::mouseClick(row.findChild<QPushButton *>(u"saveChips"_s), Qt::LeftButton);
        QCOMPARE(cleared.size() + saved.size(), 2);
        row.setNote(u"of 12 of 136 collections known · Index all"_s);
        QSignalSpy noted(&row, &ChipRow::noteActivated);
        QTest::mouseClick(row.findChild<QToolButton *>(u"chipNote"_s), Qt::LeftButton);
        QCOMPARE(noted.size(), 1);
    }

    void theRowGrowsWithTheFont()
    {
        ChipRow row;
        const int before = row.height();
        QFont font = row.font();
        font.setPixelSize(26);
        row.setFont(font);
        QCOMPARE(row.height(), 80);
        QVERIFY(row.height() > before);
    }

    void aSwitchIsAGroupOfRadioButtons()
    {
        SegmentedSwitch views(u"View"_s);
        views.addSegment("view-list-details", u"Series"_s);
        views.addSegment("view-list-tree", u"Tree"_s);
        views.show();
        QVERIFY(QTest::qWaitForWindowActive(&views));
        QSignalSpy changed(&views, &SegmentedSwitch::currentChanged);
        const auto segments = views.findChildren<QAbstractButton *>();
        QCOMPARE(views.current(), 0);
        views.setCurrent(1);
        QCOMPARE(views.current(), 1);
        QVERIFY(changed.isEmpty());
        QTest::mouseClick(segments[0], Qt::LeftButton);
        QCOMPARE(changed.takeFirst(), QVariantList {0});
        const int width = views.sizeHint().width();
        segments[0]->setFocus();
        QTest::keyClick(segments[0], Qt::Key_Right);
        QCOMPARE(views.current(), 1);
        QCOMPARE(changed.takeFirst(), QVariantList {1});
        QCOMPARE(QApplication::focusWidget(), segments[1]);
        QCOMPARE(views.sizeHint().width(), width); // the same whichever is on
        auto *spoken = QAccessible::queryAccessibleInterface(segments[1]);
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        QCOMPARE(spoken->text(QAccessible::Name), u"Tree"_s);
        QVERIFY(spoken->state().checked);
    }

    void tagsAndCardsAreRead()
    {
        TagLabel tag;
        tag.setTag(u"CC BY-NC 3.0"_s, TagLabel::Mark::Warning);
        QCOMPARE(accessibleName(tag), u"CC BY-NC 3.0, restricted"_s);
        tag.resize(tag.sizeHint());
        tag.grab();
        QVERIFY(tag.toolTip().isEmpty());
        tag.resize(60, tag.height());
        tag.grab();
        QCOMPARE(tag.toolTip(), u"CC BY-NC 3.0"_s);
        StatCard card;
        card.setStat(u"487 MB"_s, u"in all"_s);
        QCOMPARE(accessibleName(card), u"487 MB in all"_s);
        QVERIFY(card.minimumSizeHint().height() < 60);
    }
};

QTEST_MAIN(TestChips)
#include "tst_chips.moc"
