// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include "demo/server/demoserver.h"

namespace tcia::tests {

//! A window on a demonstration archive of its own, in a home of its own, once its collections are shown.
class DemoDesk
{
public:
    DemoDesk();

    Desk *operator->() { return &m_desk; }
    Desk &operator*() { return m_desk; }
    //! Loads a collection and waits until its series are known.
    void load(const QString &collection);

private:
    Home m_home; // first: the others read it
    demo::DemoServer m_server;
    Desk m_desk;
};

} // namespace tcia::tests
