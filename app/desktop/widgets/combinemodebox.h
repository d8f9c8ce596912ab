// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QComboBox>

namespace tcia::desktop {

//! Says, and lets one choose, what several ticked modalities mean together.
class CombineModeBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CombineModeBox(catalog::Catalog &catalog, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override; //!< the pane scrolls; nobody chooses with the wheel in passing
};

} // namespace tcia::desktop
