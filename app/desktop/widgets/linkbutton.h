// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace tcia::desktop {

//! A button that looks like a link: its text in the colour of links, without a frame.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override; //!< of the text

protected:
    void changeEvent(QEvent *event) override;

private:
    void setLinkColour();
};

} // namespace tcia::desktop
