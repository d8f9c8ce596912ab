// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class Actions;

//! Fills the window's menu bar and lets the user hide it; the keys of its actions work all the same. `settings` must
//! outlive the window. GUI thread.
void buildMenuBar(QMainWindow &window, const Actions &actions, session::Settings &settings);

} // namespace tcia::desktop
