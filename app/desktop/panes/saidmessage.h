// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace tcia::desktop {

//! Shows what a server said, or why something failed, as plain text that can be selected and copied. Does not block.
void showSaid(const QString &words, QWidget *parent);

} // namespace tcia::desktop
