// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::desktop {

class Actions;

//! The part of the start page for manifests and lists: says that they can be dropped, and has buttons for opening them.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(const Actions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tcia::desktop
