// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class DrawerPages;
class TransfersLine;

//! The transfers line and, while open, the pages below it. Opens only on request.
class Drawer : public QWidget
{
    Q_OBJECT
public:
    //! Takes ownership of both. `settings` must outlive it.
    Drawer(TransfersLine &line, DrawerPages &pages, session::Settings &settings, QWidget *parent = nullptr);

    bool isOpen() const;
    //! In a splitter it takes its last height, the first time one that leaves most of the window to the rows. It is
    //! never higher than half of the window.
    void setOpen(bool open);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();
    void limitHeight();
    void takeHeight(int wanted);

    TransfersLine &m_line;
    DrawerPages &m_pages;
    session::Settings &m_settings;
    int m_openHeight = 0; //!< when it was closed; 0: never
    bool m_isShown = false;
};

} // namespace tcia::desktop
