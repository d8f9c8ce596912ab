// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

class QJsonObject;

namespace tcia::archive {

//! How the key is sent. The names are stored.
enum class Authentication {
    ApiKey, //!< header or parameter `api_key`
    Basic,  //!< the key is `user:password`
    Bearer, //!< the key is a token
};

//! Its name in files and on the command line, and back; empty if unknown.
QString nameOf(Authentication authentication);
std::optional<Authentication> authenticationFrom(QStringView name);

//! A SHA-256 fingerprint as it is stored, from one as people write it: with colons or blanks, in upper or lower case.
//! Empty if it is none.
QString fingerprintFrom(QString text);

//! A server: its name, address and dialect. The API key is not part of it (see keyring.h).
struct Server
{
    QString key {}; //!< short name for the command line; built-in servers only
    QString name {};
    QUrl base {}; //!< common prefix of all endpoints, including the version
    DialectId dialect = DialectId::NbiaV4;
    bool keyInQuery = false; //!< send api_key as query parameter instead of the header
    bool keyInClear = false; //!< the user allows that the key is sent over http to another machine
    bool builtIn = false;
    bool demonstration = false; //!< the embedded archive; its base is known once it is running
    Authentication authentication = Authentication::ApiKey;
    //! SHA-256 (hexadecimal) of the only certificate that is accepted though no authority vouches for it; the user
    //! confirmed it. Empty: none.
    QString certificate {};
    QUrl objects {};        //!< IDC only: the S3 endpoint of its buckets; empty: the public one
    QStringList buckets {}; //!< S3 only: the buckets to look into, which are its collections
    bool operator==(const Server &) const = default;
};

//! TCIA, NLST, the Imaging Data Commons, TCIA version 2 production and test, and the demonstration archive, in this
//! order.
QList<Server> builtInServers();

//! The name of a server for people; the stored name of a built-in one may be shorter. From outside, like any name.
QString displayName(const Server &server);

//! The name of the one collection of a server whose dialect has none: that of the server, or of its host.
QString rootCollection(const Server &server);

//! True if a key would be sent unencrypted over a network: http to any other machine.
bool exposesKey(const Server &server);

//! The error for a key that is withheld from such a server (see keyInClear).
Error keyExposedError(const Server &server);

//! The base URL of the demonstration archive on this port for a dialect.
QUrl demonstrationUrl(quint16 port, DialectId dialect);

//! The server with the addresses of the demonstration archive on this port, in its own dialect.
Server demonstrationServer(Server server, quint16 port);

//! The built-in servers followed by the user's own from `path` (JSON). A file that cannot be read is an error; a
//! missing one is not.
Result<QList<Server>> loadServers(const QString &path);

//! Writes the user's own servers (those not built in).
Result<void> saveServers(const QString &path, const QList<Server> &servers);

//! The file of the user's servers: servers.json in the application's configuration folder.
QString serversPath();

//! A server as JSON, and back; Usage for an unknown dialect or an invalid address.
QJsonObject toJson(const Server &server);
Result<Server> serverFromJson(const QJsonObject &object);

//! Checks a server the user typed: name not empty, base http(s) with a host, no user info, no query; with buckets for
//! S3, whose names are possible. A trailing slash is dropped.
Result<Server> checkedServer(Server server);

} // namespace tcia::archive
