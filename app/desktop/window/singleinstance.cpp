// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int answerMs = 2000;                // a window that does not answer counts as none
constexpr qint64 maxMessageBytes = 64 * 1024; // paths and addresses
constexpr char accepted[] = "ok\n";

//! Another settings folder, such as that of another home, counts as another user.
QString socketName()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"tcia-browser-"_s + QString::fromLatin1(hash);
}

QByteArray messageOf(const session::Launch &launch)
{
    QJsonObject message {{u"server"_s, launch.server}, {u"folder"_s, launch.folder}};
    if (!launch.manifest.isEmpty()) // the other window has another current folder
        message.insert(u"manifest"_s, QDir().absoluteFilePath(launch.manifest));
    if (launch.given)
        message.insert(u"given"_s, archive::toJson(*launch.given));
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<session::Launch> launchOf(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return {};
    session::Launch launch;
    launch.server = document[u"server"].toString();
    launch.folder = document[u"folder"].toString();
    launch.manifest = document[u"manifest"].toString();
    if (const QJsonValue given = document[u"given"]; given.isObject()) {
        const auto server = archive::serverFromJson(given.toObject());
        if (!server)
            return {};
        launch.given = *server;
    }
    return launch;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::sendToFirst(const session::Launch &launch)
{
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write(messageOf(launch));
    if (!socket.waitForBytesWritten(answerMs))
        return false;
    while (!socket.canReadLine() && socket.waitForReadyRead(answerMs)) {
    }
    return socket.readLine() == accepted;
}

bool SingleInstance::listen()
{
    if (m_server.listen(socketName()))
        return true;
    // A leftover of a killed program: no process listens.
    return m_server.serverError() == QAbstractSocket::AddressInUseError && QLocalServer::removeServer(socketName()) &&
           m_server.listen(socketName());
}

void SingleInstance::close() { m_server.close(); }

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(answerMs, socket, &QLocalSocket::abort); // it may never send anything
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > maxMessageBytes)
            socket.abort();
        return;
    }
    const std::optional<session::Launch> launch = launchOf(socket.readLine(maxMessageBytes));
    if (!launch)
        return socket.abort();
    socket.write(accepted);
    socket.disconnectFromServer(); // after the answer was written
    Q_EMIT received(*launch);
}

} // namespace tcia::desktop
