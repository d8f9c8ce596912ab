// SPDX-License-Identifier: Apache-2.0
#include "demo/rawhttp.h"

#include <QBuffer>
#include <QTcpSocket>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace rawhttp {

namespace {

//! Takes chunks apart; true where the last one is there.
bool dechunk(const QByteArray &raw, QByteArray &body)
{
    body.clear();
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = raw.indexOf("\r\n", at);
        if (end < 0)
            return false;
        const qsizetype size = raw.mid(at, end - at).toLongLong(nullptr, 16);
        if (size == 0)
            return raw.size() >= end + 4;
        body += raw.mid(end + 2, size);
        at = end + 2 + size + 2;
        if (at > raw.size())
            return false;
    }
}

//! Fills in body and `whole` from what has arrived.
void read(Answer &answer, const QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    answer.head = received.left(end + 2);
    answer.status = answer.head.mid(9, 3).toInt();
    const QByteArray rest = received.mid(end + 4);
    answer.chunked = answer.header("Transfer-Encoding") == "chunked";
    if (answer.chunked) {
        answer.whole = rest.endsWith("0\r\n\r\n") && dechunk(rest, answer.body);
        if (!answer.whole)
            answer.body = rest;
        return;
    }
    answer.body = rest;
    answer.whole = answer.status == 204 || (!answer.header("Content-Length").isNull() &&
                                            rest.size() == answer.header("Content-Length").toLongLong());
}

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Answer request(quint16 port, const QByteArray &target, const QByteArray &headers, const QByteArray &method,
               const QByteArray &body, int silenceMs)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    Answer answer;
    if (!socket.waitForConnected(silenceMs))
        return answer;
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers;
    if (!body.isEmpty())
        request +=
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray received;
    while (!answer.whole && socket.waitForReadyRead(silenceMs)) {
        received += socket.readAll();
        read(answer, received);
    }
    answer.closed = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

QList<Entry> entriesOf(const QByteArray &zip)
{
    QByteArray bytes = zip;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    QList<Entry> entries;
    if (!archive.open(QuaZip::mdUnzip))
        return entries;
    for (bool more = archive.goToFirstFile(); more; more = archive.goToNextFile()) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        entries.append({archive.getCurrentFileName(), file.readAll()});
        // A damaged stream may end early without an error, and then its checksum is never looked at.
        const bool read = file.getZipError() == 0 && entries.last().content.size() == file.usize();
        file.close(); // compares the checksum
        if (!read || file.getZipError() != 0)
            return {};
    }
    return entries;
}

} // namespace rawhttp
