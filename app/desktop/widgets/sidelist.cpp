// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/sidelist.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double rowHeight = 26, noteHeight = 22, lineHeight = 5, margin = 12, iconSide = 16, gap = 8, mark = 3;

enum Kind { Row, Note, Line };
enum Role { KindRole = Qt::UserRole, CountRole, IconRole };

Kind kindOf(const QModelIndex &index) { return Kind(index.data(KindRole).toInt()); }

class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double height = kindOf(index) == Row ? rowHeight : kindOf(index) == Note ? noteHeight : lineHeight;
        return {0, scaled(designScale(option.font), height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const double scale = designScale(option.font);
        const QPalette &palette = option.widget->palette();
        const PaletteColours &colours = coloursOf(palette);
        const int side = scaled(scale, margin);
        QRect row = option.rect.adjusted(side, 0, -side, 0);
        painter->save();
        if (kindOf(index) == Line) {
            painter->fillRect(QRect(row.left(), row.center().y(), row.width(), 1), colours.hairline);
        } else if (kindOf(index) == Note) {
            painter->setFont(smallFont(option.font));
            painter->setPen(colours.secondary);
            drawText(*painter, row, index.data().toString(), Qt::AlignLeft);
        } else {
            paintRow(*painter, option, index, row, colours);
        }
        painter->restore();
    }

private:
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect row,
                         const PaletteColours &colours)
    {
        const double scale = designScale(option.font);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isInverted = isCurrent && colours.isHighContrast;
        QColor ink = option.widget->palette().color(QPalette::Active, QPalette::WindowText);
        if (isInverted)
            ink = colours.onAccent;
        if (isCurrent) {
            painter.fillRect(option.rect, isInverted ? colours.accent : colours.selectedRow);
            const QRect edge(option.rect.left(), option.rect.top(), scaled(scale, mark), option.rect.height());
            painter.fillRect(edge, isInverted ? ink : colours.focus);
        }
        const int icon = scaled(scale, iconSide);
        paintGlyph(painter, QRect(row.left(), row.top(), icon, row.height()),
                   index.data(IconRole).toByteArray().constData(), icon,
                   isInverted ? ink : iconColour(index, colours, ink));
        row.setLeft(row.left() + icon + scaled(scale, gap));
        const QString count = index.data(CountRole).toString();
        painter.setFont(isCurrent ? semibold(option.font) : option.font);
        painter.setPen(isInverted ? ink : isCurrent ? ink : colours.secondary);
        drawText(painter, row, count, Qt::AlignRight);
        row.setRight(row.right() - painter.fontMetrics().horizontalAdvance(count) - scaled(scale, gap));
        painter.setPen(ink);
        drawText(painter, row, index.data().toString(), Qt::AlignLeft);
        if (isCurrent && option.widget->hasFocus())
            drawFocusRing(painter, option.rect, 0, option.widget->palette());
    }

    //! Warnings are coloured while they count something.
    static QColor iconColour(const QModelIndex &index, const PaletteColours &colours, const QColor &ink)
    {
        const bool isWarning = index.data(IconRole).toByteArray() == "dialog-warning";
        return isWarning && !index.data(CountRole).toString().isEmpty() ? colours.bad : ink;
    }
};

QListWidgetItem *newItem(Kind kind, const QString &words, SideList &list)
{
    auto *item = new QListWidgetItem(words, &list);
    item->setData(KindRole, int(kind));
    if (kind != Row)
        item->setFlags(kind == Note ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    return item;
}

} // namespace

SideList::SideList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new SideDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setFixedWidth(scaled(*this, 160));
}

int SideList::addRow(const QString &name, const char *iconName)
{
    newItem(Row, name, *this)->setData(IconRole, QByteArray(iconName));
    constexpr double besides = 108, most = 220; // icon, paddings and a count such as "9 causes"
    const int needed = QFontMetrics(semibold(font())).horizontalAdvance(name) + scaled(*this, besides);
    if (needed > minimumWidth()) // longer words of another language
        setFixedWidth(std::min(needed, scaled(*this, most)));
    return QListWidget::count() - 1;
}

int SideList::addNote(const QString &words)
{
    newItem(Note, words, *this);
    return QListWidget::count() - 1;
}

void SideList::addLine() { newItem(Line, {}, *this); }

void SideList::setCount(int row, const QString &count)
{
    QListWidgetItem *item = this->item(row);
    if (item->data(CountRole).toString() == count)
        return;
    item->setData(CountRole, count);
    item->setData(Qt::AccessibleTextRole, count.isEmpty() ? item->text() : QString(item->text() + u' ' + count));
}

void SideList::setWords(int row, const QString &words)
{
    if (item(row)->text() != words)
        item(row)->setText(words);
}

QString SideList::countOf(int row) const { return item(row)->data(CountRole).toString(); }

} // namespace tcia::desktop
