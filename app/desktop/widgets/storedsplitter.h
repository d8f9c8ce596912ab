// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/settings.h"

#include <QSplitter>

namespace tcia::desktop {

//! A splitter that stores its position as a setting whenever the user moves it, so that it survives any exit of the
//! program.
class StoredSplitter : public QSplitter
{
    Q_OBJECT
public:
    //! `settings` must outlive it.
    StoredSplitter(Qt::Orientation orientation, session::Settings &settings, session::Setting setting,
                   QWidget *parent = nullptr);

    void restore(); //!< restores the stored position, if any; call it when the parts have been added

private:
    session::Settings &m_settings;
    const session::Setting m_setting;
};

} // namespace tcia::desktop
