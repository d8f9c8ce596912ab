// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/fasttreeview.h"

namespace tcia::desktop {

//! The values of a facet with check boxes, counts, and bars proportional to the counts. Selected values use the accent
//! colour. The model is a models::FacetModel.
class FacetView : public FastTreeView
{
    Q_OBJECT
public:
    explicit FacetView(QWidget *parent = nullptr);

    int rowHeight() const; //!< in pixels; equal for all rows

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qint64 largest() const;
};

} // namespace tcia::desktop
