// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/hostreach.h"

#include <QStringList>
#include <QUrl>

namespace tcia::singlefiles {

//! To which hosts a list may lead. It comes from anybody, and a request may change something at a device that trusts
//! its network: hosts of a private network or this machine are asked only where the user has a server or allows it.
//! Names count by the addresses that they have. A value.
struct HostPermissions
{
    QStringList own {};     //!< host:port of the user's servers, see authorityOf()
    bool allowsAll = false; //!< the user allows it
    archive::HostLookup lookUp = archive::lookUpHost;

    //! Host and port of an address, in one form.
    static QString authorityOf(const QUrl &url);

    //! The reach of an address of the list; Forbidden if it may not be asked. On the context's thread, like the next.
    QFuture<Result<archive::Reach>> begin(const QUrl &address, QObject *context) const;
    //! Whether a server that was asked may lead there: not to hosts that fewer can reach than it. Forbidden if not.
    QFuture<Result<void>> follow(archive::Reach from, const QUrl &to, QObject *context) const;
};

} // namespace tcia::singlefiles
