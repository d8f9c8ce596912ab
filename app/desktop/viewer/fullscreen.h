// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QBoxLayout;

namespace tcia::desktop {

//! Shows a widget on the whole screen until it is closed, by Esc or otherwise; then the widget returns to its layout.
//! Deletes itself. GUI thread.
class FullScreen : public QDialog
{
    Q_OBJECT
public:
    //! `layout`: that of `widget`, which becomes its only widget again.
    FullScreen(QWidget &widget, QBoxLayout &layout);

    void done(int result) override;

private:
    QWidget &m_widget;
    QBoxLayout &m_layout;
};

} // namespace tcia::desktop
