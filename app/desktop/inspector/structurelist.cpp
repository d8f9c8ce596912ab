// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/structurelist.h"

#include "desktop/inspector/derivedtext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

enum StructureColumn { Name, How, Amount, Columns };
constexpr int mostRows = 10; // the others are scrolled to
constexpr double lineHeight = 24, swatchSide = 12;

//! A square in the structure's colour, with an outline to be seen on every ground.
QIcon swatch(const QWidget &widget, QRgb colour)
{
    const int side = scaled(widget, swatchSide);
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, QRectF(0, 0, side, side), 2, QColor(colour), coloursOf(widget.palette()).outline);
    return QIcon(pixmap);
}

} // namespace

StructureList::StructureList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"structures"_s);
    setAccessibleName(tr("Structures"));
    setColumnCount(Columns);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(How, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Amount, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (m_isTickable && column == Name)
            Q_EMIT shownChanged(indexOfTopLevelItem(item), item->checkState(Name) == Qt::Checked);
    });
}

void StructureList::setStructures(const dicom::Derived &derived)
{
    const QSignalBlocker quiet(this);
    m_isTickable = false;
    clear();
    setAccessibleName(namesOf(derived.kind));
    const PaletteColours &colours = coloursOf(palette());
    for (const dicom::Structure &structure : derived.structures) {
        auto *item = new QTreeWidgetItem(this);
        item->setIcon(Name, swatch(*this, structure.colour));
        item->setText(Name, nameOf(derived.kind, structure));
        item->setText(How, howWords(derived.kind, structure));
        item->setText(Amount, amountWords(derived.kind, structure));
        item->setForeground(How, colours.secondary);
        item->setTextAlignment(How, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Amount, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(Name, QSize(1, scaled(*this, lineHeight)));
        const QStringList parts {item->text(Name), item->text(How), item->text(Amount)};
        item->setToolTip(Name, parts.join(u", "_s));
        item->setFlags(Qt::ItemIsEnabled);
    }
    fitHeight();
}

void StructureList::setTickable(bool isTickable)
{
    if (isTickable == m_isTickable)
        return;
    const QSignalBlocker quiet(this);
    m_isTickable = isTickable;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *const item = topLevelItem(i);
        item->setFlags(isTickable ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled);
        item->setData(Name, Qt::CheckStateRole, isTickable ? QVariant(Qt::Checked) : QVariant());
    }
    viewport()->update();
}

void StructureList::fitHeight()
{
    const int rows = qBound(1, topLevelItemCount(), mostRows);
    setFixedHeight(rows * scaled(*this, lineHeight) + 2 * frameWidth());
}

} // namespace tcia::desktop
