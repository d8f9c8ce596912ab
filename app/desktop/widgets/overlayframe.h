// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QShortcut;
class QVBoxLayout;

namespace tcia::desktop {

//! Holds a pane that lies beside others in a wide window and over them in a narrow one. While it lies over them it has
//! an outline on the side of what stays visible, and Esc requests that it be closed. GUI thread.
class OverlayFrame : public QWidget
{
    Q_OBJECT
public:
    //! Takes ownership of `pane`. `inner`: the side of the outline.
    OverlayFrame(QWidget &pane, Qt::Edge inner, QWidget *parent = nullptr);

    void setOverlay(bool isOverlay);
    bool isOverlay() const { return m_isOverlay; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Qt::Edge m_inner;
    QVBoxLayout *m_layout;
    QShortcut *m_escape;
    bool m_isOverlay = false;
};

} // namespace tcia::desktop
