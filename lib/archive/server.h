// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

class QJsonObject;

namespace tcia::archive {

//! A server as the user names it: where it is and how it is spoken to. The API key is not part of it (see keyring.h).
struct Server
{
    QString key {};                              //!< short name for the command line, of the ready-made ones only
    QString name {};
    QUrl base {};                                //!< what is the same for all endpoints, version included
    DialectId dialect = DialectId::NbiaV4;
    bool keyInQuery = false;                  //!< send api_key as query parameter instead of the header
    bool keyInClear = false;                  //!< the user allows that the key is sent over http to another machine
    bool builtIn = false;
    bool demonstration = false;               //!< the embedded archive: its base is known once it runs
    bool operator==(const Server &) const = default;
};

//! TCIA, NLST, TCIA version 2 production and test, and the demonstration archive, in this order.
QList<Server> builtInServers();

//! True where a key would be sent without encryption over a network: over http to anything but this machine.
bool exposesKey(const Server &server);

//! Why no key is sent to such a server unless keyInClear says so.
Error keyExposedError(const Server &server);

//! Where the demonstration archive that listens on this port of this machine speaks a dialect.
QUrl demonstrationUrl(quint16 port, DialectId dialect);

//! The ready-made servers followed by the user's own from `path` (JSON). A file that cannot be read is an error; a missing one is not.
Result<QList<Server>> loadServers(const QString &path);

//! Writes the user's own servers (those not built in).
Result<void> saveServers(const QString &path, const QList<Server> &servers);

//! Where the user's servers are kept: servers.json in the application's configuration folder.
QString serversPath();

//! A server as JSON, and back; Usage for a dialect that is not known or an address that makes no sense.
QJsonObject toJson(const Server &server);
Result<Server> serverFromJson(const QJsonObject &object);

//! Checks a server the user typed: name not empty, base http(s) with a host, no user info, no query. A trailing slash is dropped.
Result<Server> checkedServer(Server server);

} // namespace tcia::archive
