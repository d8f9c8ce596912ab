// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/singleinstance.h"

#include "core/lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

Q_LOGGING_CATEGORY(logInstance, "tcia.desktop.instance")

namespace {

constexpr int answerMs = 10'000;              // a window that does not answer counts as none
constexpr int requestMs = 2000;               // for a request, once another start is connected
constexpr int pollMs = 20;                    // until the first start listens
constexpr qint64 maxMessageBytes = 64 * 1024; // paths and addresses
constexpr char accepted[] = "ok\n";

//! Another one, such as that of another home, counts as another user.
QDir settingsFolder()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    folder.mkpath(u"."_s);
    return folder;
}

QString socketName()
{
    const QByteArray folder = settingsFolder().path().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    return u"tcia-browser-"_s + QString::fromLatin1(hash);
}

//! A home may be shared by machines, which do not reach each other's windows.
bool isOfOtherMachine(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host, application;
    return lock.getLockInfo(&pid, &host, &application) && host != QSysInfo::machineHostName();
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

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent), m_lock(makeLock(settingsFolder().filePath(u"window.lock"_s)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() { close(); }

bool SingleInstance::start(const session::Launch &launch)
{
    QElapsedTimer elapsed;
    for (elapsed.start(); !tryLock(); QThread::msleep(pollMs)) {
        if (sendToFirst(launch))
            return false;
        if (elapsed.hasExpired(answerMs) || m_lock->error() != QLockFile::LockFailedError || isOfOtherMachine(*m_lock))
            return true; // without the lock the socket must not be replaced: it may belong to another start
    }
    listen();
    return true;
}

bool SingleInstance::tryLock() { return tcia::tryLock(*m_lock); }

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

//! Only with the lock: a socket that is there was left by a killed program.
void SingleInstance::listen()
{
    QLocalServer::removeServer(socketName());
    if (!m_server.listen(socketName()))
        qCWarning(logInstance).noquote() << "Later starts cannot reach this window:" << m_server.errorString();
}

void SingleInstance::close()
{
    m_server.close();
    m_lock->unlock();
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(requestMs, socket, &QLocalSocket::abort); // it may never send anything
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
