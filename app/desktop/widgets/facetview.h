// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/fasttreeview.h"

namespace tcia::desktop {

//! The values of a facet with their counts: a box, the value, the count, and below them a bar as long as the count is
//! of the largest. Ticked ones are in the accent. The model is a models::FacetModel.
class FacetView : public FastTreeView
{
    Q_OBJECT
public:
    explicit FacetView(QWidget *parent = nullptr);

    int rowHeight() const; //!< in pixels; the same for every row

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 largest() const;
};

} // namespace tcia::desktop
