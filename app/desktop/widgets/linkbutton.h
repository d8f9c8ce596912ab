// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace tcia::desktop {

//! A command in the colour of links without a frame: as large as its text, never elided, with a mnemonic. TextLink is
//! for texts that are data, whose & is no mnemonic.
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
