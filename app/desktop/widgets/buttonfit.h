// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLayout;
class QToolButton;
class QWidget;

namespace tcia::desktop {

//! Keeps a row of tool buttons within its pane: where their words do not fit, they show their icons alone. The pane
//! becomes as narrow as its window wants. Owned by the pane. GUI thread.
class ButtonFit : public QObject
{
    Q_OBJECT
public:
    //! `row`: a row as wide as `pane`, with the pane's buttons.
    ButtonFit(QWidget &pane, QLayout &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget &m_pane;
    QLayout &m_row;
};

} // namespace tcia::desktop
