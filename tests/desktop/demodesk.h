// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include "demo/server/demoserver.h"

namespace tcia::tests {

//! What a DemoDesk needs before its window exists.
struct DemoSurroundings
{
    Home home;
    demo::DemoServer server;
};

//! A window on a demonstration archive of its own, in a home of its own, once its collections are shown.
class DemoDesk : public DemoSurroundings, public Desk
{
public:
    DemoDesk();

    //! Loads a collection and waits until its series are known.
    void load(const QString &collection);
};

} // namespace tcia::tests
