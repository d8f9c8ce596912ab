// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::desktop {

//! One page of the settings dialog.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Stores what was changed and makes it effective; called if the user accepts the dialog.
    virtual void apply() {}
    //! Whether all that was entered can be stored; otherwise the dialog cannot be accepted.
    virtual bool isValid() const { return true; }

Q_SIGNALS:
    void validityChanged();
};

} // namespace tcia::desktop
