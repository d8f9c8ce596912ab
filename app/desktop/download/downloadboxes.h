// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QComboBox;
class QLayout;
class QSpinBox;
class QWidget;

namespace tcia::session {
class ServerSession;
class Settings;
} // namespace tcia::session

namespace tcia::desktop {

//! A box for the largest number of series that are downloaded at a time; it begins with the setting.
QSpinBox *jobsBox(const session::Settings &settings, QWidget *parent);
//! A box for the highest rate of all downloads in MB/s, 0 for no limit; it begins with the setting.
QSpinBox *rateBox(const session::Settings &settings, QWidget *parent);

//! Both boxes in a row, the second with a label.
QLayout *speedRow(QSpinBox &jobs, QSpinBox &rate, QWidget &parent);

//! A box for what the images will be used for; it begins with the setting, and its data are values of that.
QComboBox *purposeBox(const session::Settings &settings, QWidget *parent);
QString commercialUse(); //!< the value for commercial use

//! What is always checked of the images of a server, whatever the user chooses; null: no server is open.
QString checkWords(const session::ServerSession *session);

} // namespace tcia::desktop
