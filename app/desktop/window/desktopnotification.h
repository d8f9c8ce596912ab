// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace tcia::desktop {

//! Shows notifications of the desktop and says when the user clicks one. GUI thread, which never waits for the desktop.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! An error where the desktop has no notifications or does not answer.
    QFuture<Result<void>> show(const QString &title, const QString &words);

Q_SIGNALS:
    void clicked();

private Q_SLOTS:
    void onAction(uint notification, const QString &action); //!< the signal ActionInvoked of the desktop

private:
    QSet<uint> m_shown; //!< the desktop's numbers: it tells every program about every click
};

} // namespace tcia::desktop
