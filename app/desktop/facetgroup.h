// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tcia::desktop {

//! One facet: its values with counts and tick boxes, a field to find a value, a button to let all pass again.
class FacetGroup : public QWidget
{
    Q_OBJECT
public:
    FacetGroup(catalog::Catalog &catalog, const catalog::Facet &facet, QWidget *parent = nullptr);

private:
    void showChosen();

    models::FacetModel *m_model;
    QLabel *m_title;
    QToolButton *m_clear;
};

} // namespace tcia::desktop
