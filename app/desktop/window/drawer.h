// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class BottomTabs;
class TransfersLine;

//! The transfers' line and, while it is open, the tabs below it. It opens only when asked.
class Drawer : public QWidget
{
    Q_OBJECT
public:
    //! Takes both over. `settings` must outlive it.
    Drawer(TransfersLine &line, BottomTabs &tabs, session::Settings &settings, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened(); //!< it needs height

private:
    TransfersLine &m_line;
    BottomTabs &m_tabs;
    session::Settings &m_settings;
};

} // namespace tcia::desktop
