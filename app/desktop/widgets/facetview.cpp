// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/facetview.h"

#include "desktop/widgets/bars.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/tickbox.h"
#include "models/facetmodel.h"

#include <QPainter>

#include <algorithm>

namespace tcia::desktop {

namespace {

constexpr double rowSize = 24, barSize = 3, boxSize = 22; // of the design

//! Fusion draws a check box frame in a shade of the window colour, invisible on a dark base.
class BoxDelegate : public LineDelegate
{
public:
    using LineDelegate::LineDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = LineDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), scaled(designScale(option.font), rowSize)));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LineDelegate::initStyleOption(option, index);
        outlineBoxes(option->palette);
        option->state &= ~QStyle::State_Selected; // the box shows the selection, an outline the focus
    }
};

} // namespace

FacetView::FacetView(QWidget *parent) : FastTreeView(parent)
{
    setItemDelegate(new BoxDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderHidden(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colours.color(QPalette::Window)); // part of the pane
    setPalette(colours);
}

int FacetView::rowHeight() const { return model()->rowCount() > 0 ? sizeHintForRow(0) : scaled(*this, rowSize); }

qint64 FacetView::largest() const
{
    qint64 most = 1;
    for (int row = 0; row < std::min(model()->rowCount(), 200); ++row) // facets with many values are sorted by count
        most = std::max(most, model()->index(row, 0).data(models::FacetModel::CountRole).toLongLong());
    return most;
}

void FacetView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    FastTreeView::drawRow(painter, option, index);
    const PaletteColours &colours = coloursOf(palette());
    const bool isTicked = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const double share = double(index.data(models::FacetModel::CountRole).toLongLong()) / double(largest());
    const int left = option.rect.left() + scaled(*this, boxSize), height = scaled(*this, barSize);
    const QRect bar(left, option.rect.bottom() - height, viewport()->width() - left - scaled(*this, 4), height);
    paintBar(*painter, bar, std::min(share, 1.0), isTicked ? colours.accent : colours.outline, colours.track);
}

} // namespace tcia::desktop
