// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetmodel.h"

class QTreeView;

namespace tcia::desktop {

//! Puts controls into the rows of the filter pane as they appear: buttons that clear a group, fields that find values,
//! the choice how modalities combine, and the histogram of years. Owned by the view; GUI thread.
class FacetControls : public QObject
{
    Q_OBJECT
public:
    //! `catalog` and `model`, which is the view's, must outlive it.
    FacetControls(catalog::Catalog &catalog, models::FacetModel &model, QTreeView &view);

private:
    void addBelow(const QModelIndex &parent, int first, int last);
    QWidget *newControl(const QModelIndex &row);
    QWidget *newClearButton(const catalog::Facet &facet);
    QWidget *newSearchField(const catalog::Facet &facet);
    QWidget *newHistogram();

    catalog::Catalog &m_catalog;
    models::FacetModel &m_model;
    QTreeView &m_view;
};

} // namespace tcia::desktop
