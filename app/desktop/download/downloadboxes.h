// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSpinBox;
class QWidget;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! A box for the largest number of series that are downloaded at a time; it begins with the setting.
QSpinBox *jobsBox(const session::Settings &settings, QWidget *parent);
//! A box for the highest rate of all downloads in MB/s, 0 for no limit; it begins with the setting.
QSpinBox *rateBox(const session::Settings &settings, QWidget *parent);

} // namespace tcia::desktop
