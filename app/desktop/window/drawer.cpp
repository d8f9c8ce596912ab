// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawer.h"

#include "desktop/widgets/designsize.h"
#include "desktop/window/bottomtabs.h"
#include "desktop/window/transfersline.h"
#include "session/settings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

Drawer::Drawer(TransfersLine &line, BottomTabs &tabs, session::Settings &settings, QWidget *parent)
    : QWidget(parent), m_line(line), m_tabs(tabs), m_settings(settings)
{
    setObjectName(u"drawer"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&line);
    layout->addWidget(&tabs, 1);
    connect(&line, &TransfersLine::openRequested, this, &Drawer::setOpen);
    connect(&line, &TransfersLine::problemsRequested, this, [this] {
        m_tabs.showProblems();
        setOpen(true);
    });
    connect(&tabs, &BottomTabs::shown, this, [this] { setOpen(true); });
    connect(&tabs, &BottomTabs::problemsCounted, &line, &TransfersLine::setProblems);
    setOpen(settings.value(session::Setting::DrawerOpen).toBool());
}

bool Drawer::isOpen() const { return m_settings.value(session::Setting::DrawerOpen).toBool(); }

void Drawer::setOpen(bool open)
{
    m_settings.setValue(session::Setting::DrawerOpen, open);
    m_line.setOpen(open);
    m_tabs.setVisible(open);
    const int least = scaled(*this, 160);
    setMinimumHeight(m_line.minimumHeight() + (open ? least : 0));
    setMaximumHeight(open ? QWIDGETSIZE_MAX : m_line.maximumHeight());
    if (open)
        Q_EMIT opened();
}

} // namespace tcia::desktop
