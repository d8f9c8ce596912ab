// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class BottomTabs;
class TransfersLine;

//! The transfers line and, while open, the tabs below it. Opens only on request.
class Drawer : public QWidget
{
    Q_OBJECT
public:
    //! Takes ownership of both. `settings` must outlive it.
    Drawer(TransfersLine &line, BottomTabs &tabs, session::Settings &settings, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(); //!< it needs more height

private:
    TransfersLine &m_line;
    BottomTabs &m_tabs;
    session::Settings &m_settings;
};

} // namespace tcia::desktop
