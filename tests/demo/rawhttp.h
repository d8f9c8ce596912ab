// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

//! Requests as raw bytes over a socket: nothing between the test and what the server really sends.
namespace rawhttp {

struct Answer
{
    int status = 0;     //!< 0: no answer
    QByteArray head;    //!< status line and headers
    QByteArray body;    //!< chunks put together
    bool whole = false; //!< complete by its length or its last chunk
    bool chunked = false;
    bool closed = false; //!< by the server; without it and not whole, the server was silent for too long

    //! The value of a header, without regard to case; null if there is none.
    QByteArray header(const QByteArray &name) const;
};

//! Sends a request and reads until the answer is whole, the connection ends, or nothing came for `silenceMs`.
Answer request(quint16 port, const QByteArray &target, const QByteArray &headers = {}, const QByteArray &method = "GET",
               const QByteArray &body = {}, int silenceMs = 20'000);

//! One entry of a ZIP.
struct Entry
{
    QString name;
    QByteArray content;
};

//! The entries in their order; empty where the ZIP is not valid from end to end.
QList<Entry> entriesOf(const QByteArray &zip);

} // namespace rawhttp
