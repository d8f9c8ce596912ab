// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QComboBox>

namespace tcia::desktop {

//! Combo box that selects how several modalities are combined.
class CombineModeBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CombineModeBox(catalog::Catalog &catalog, QWidget *parent = nullptr);

protected:
    void
    wheelEvent(QWheelEvent *event) override; //!< the pane scrolls; the wheel must not change the selection accidentally
};

} // namespace tcia::desktop
