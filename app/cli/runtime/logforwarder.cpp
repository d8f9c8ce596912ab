// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/logforwarder.h"

#include "cli/runtime/session.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>

#include <utility>

namespace tcia::cli {

namespace {

//! Never destroyed: Qt writes log messages until the process has ended.
struct Route
{
    QMutex lock;
    QtMessageHandler before = nullptr;
    Session *session = nullptr;  //!< for messages logged on its own thread
    QObject *receiver = nullptr; //!< lives on that thread; receives messages of other threads
};

Route &route()
{
    static Route &only = *new Route;
    return only;
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith(
            QLatin1StringView("QNetworkReplyImplPrivate::error:"))) // of a connection that breaks twice: of no use here
        return;
    Route &to = route();
    QMutexLocker locked(&to.lock);
    if (!to.session || (type != QtWarningMsg && type != QtCriticalMsg)) {
        locked.unlock();
        return to.before(type, context, message);
    }
    Session *const session = to.session;
    if (QThread::currentThread() == to.receiver->thread()) {
        locked.unlock(); // printing may log
        return session->note(message);
    }
    QMetaObject::invokeMethod(
        to.receiver, [session, message] { session->note(message); }, Qt::QueuedConnection);
}

} // namespace

LogForwarder::LogForwarder(Session &session)
{
    Route &to = route();
    const QMutexLocker locked(&to.lock);
    to.session = &session;
    to.receiver = new QObject;
    to.before = qInstallMessageHandler(take);
}

LogForwarder::~LogForwarder()
{
    Route &to = route();
    QObject *receiver = nullptr;
    {
        const QMutexLocker locked(&to.lock);
        to.session = nullptr;
        receiver = std::exchange(to.receiver, nullptr);
    }
    QCoreApplication::sendPostedEvents(receiver, QEvent::MetaCall);
    delete receiver;
    qInstallMessageHandler(to.before);
}

} // namespace tcia::cli
