// SPDX-License-Identifier: Apache-2.0
#include "support/fakeserver.h"

#include <QTcpSocket>

namespace tcia::tests {

FakeServer::FakeServer(std::function<Reply(const Request &)> answer) : m_answer(std::move(answer))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_open;
                socket->deleteLater();
            });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        }
    });
    if (!listen(QHostAddress::LocalHost))
        qFatal("The fake server cannot listen");
}

QUrl FakeServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

void FakeServer::hangUp()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

FakeServer::Reply FakeServer::reply(int status, const QByteArray &contentType, const QByteArray &body,
                                    const QByteArray &moreHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" + body};
}

void FakeServer::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(64 * 1024);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->skip(end + 4);
    const QList<QByteArray> lines = head.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    Request request {first.value(0), first.value(1), {}};
    for (const QByteArray &line : lines.sliced(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    m_requests << request;
    const Reply reply = m_answer(request);
    if (!reply.later.isEmpty()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, left = reply.later]() mutable {
            socket->write(std::exchange(left, {}));
            if (socket->bytesToWrite() == 0)
                socket->disconnectFromHost();
        });
    }
    socket->write(reply.bytes);
    if (!reply.hang && reply.later.isEmpty())
        socket->disconnectFromHost();
}

} // namespace tcia::tests
