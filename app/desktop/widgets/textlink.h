// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace tcia::desktop {

//! One line of text in the colour of links, elided with the full text as tooltip. A click, Enter or Space activates it.
class TextLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TextLink(QWidget *parent = nullptr);

    void setSmall(bool isSmall); //!< in the design's secondary size

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont ownFont() const;

    bool m_isSmall = false;
};

} // namespace tcia::desktop
