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
    void setOpen(bool open); //!< in a splitter it takes its last height, at most half of the window's

    QSize sizeHint() const override;

private:
    void grow();
    void takeHeight(int wanted);

    TransfersLine &m_line;
    DrawerPages &m_pages;
    session::Settings &m_settings;
    int m_openHeight = 0; //!< when it was closed; 0: never
    bool m_isShown = false;
};

} // namespace tcia::desktop
