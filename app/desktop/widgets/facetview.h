// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/fasttreeview.h"
#include "models/facetmodel.h"

namespace tcia::desktop {

//! The groups of the filter pane in one scrolling view. A click or Space opens and closes a group, ticks a value,
//! follows a link and enters a control; Esc leaves it. Arrow keys walk over all rows, Left and Right close and open
//! groups, Del clears a group. The values of the group with the keyboard keep their order; while the pointer is over
//! the view, a changed filter moves nothing. GUI thread.
class FacetView : public FastTreeView
{
    Q_OBJECT
public:
    //! `model` must outlive it.
    explicit FacetView(models::FacetModel &model, QWidget *parent = nullptr);
    ~FacetView() override;

    void openGroup(catalog::FacetId facet); //!< opens, shows and focuses it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void activateRow(const QModelIndex &row);
    void keyOfControl(QKeyEvent *event);
    void freezeOrder();

    models::FacetModel &m_model;
    QPersistentModelIndex m_pressed; //!< the row under the pressed mouse button
};

} // namespace tcia::desktop
