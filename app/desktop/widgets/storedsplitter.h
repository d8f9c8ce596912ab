// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/settings.h"

#include <QSplitter>

namespace tcia::desktop {

//! A splitter whose position is a setting. It is stored whenever the user moves it, so that it survives any end of the
//! program.
class StoredSplitter : public QSplitter
{
    Q_OBJECT
public:
    //! `settings` must outlive it.
    StoredSplitter(Qt::Orientation orientation, session::Settings &settings, session::Setting setting,
                   QWidget *parent = nullptr);

    void restore(); //!< to the stored position, if there is one; call it when the parts are in it

private:
    session::Settings &m_settings;
    const session::Setting m_setting;
};

} // namespace tcia::desktop
