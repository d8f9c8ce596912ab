// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace tcia::tests {

//! A web server in a few lines, independent of the demonstration archive: answers with the bytes a function returns
//! and records the requests. Lives on the test's thread.
class FakeServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;                     //!< path and query as sent
        QHash<QByteArray, QByteArray> headers; //!< names in lower case
    };
    struct Reply
    {
        QByteArray bytes;    //!< the whole response, head included
        bool hang = false;   //!< leave the connection open after the bytes
        QByteArray later {}; //!< what is sent once the bytes are
    };

    explicit FakeServer(std::function<Reply(const Request &)> answer);

    QUrl url(const QString &path) const;
    const QList<Request> &requests() const { return m_requests; }
    void hangUp(); //!< closes all connections, also in the middle of answers
    int maxParallel() const { return m_mostAtOnce; }
    int openNow() const { return m_open; } //!< connections

    //! A well-formed response.
    static Reply reply(int status, const QByteArray &contentType, const QByteArray &body,
                       const QByteArray &moreHeaders = {});

private:
    void serve(QTcpSocket *socket);

    const std::function<Reply(const Request &)> m_answer;
    QList<Request> m_requests;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

} // namespace tcia::tests
