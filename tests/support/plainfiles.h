// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesourcefactory.h"
#include "support/fakeserver.h"

#include <QHash>

namespace tcia::tests {

//! A file of a series on a web server.
struct PlainFile
{
    QString name;
    QByteArray content {};
    QByteArray served {}; //!< what the server sends in its place; empty: the content
    int status = 200;
};

//! A web server with series as folders of plain files, in place of an archive: /files/UID/INDEX, and getSeries for
//! those that it has.
class PlainFileServer
{
public:
    PlainFileServer();

    //! Adds a series; its description is complete, so that no request for it is needed.
    Series add(const QString &seriesUid, const QList<PlainFile> &files);

    QUrl url() const { return m_server.url(QStringLiteral("/v4")); }
    QList<PlainFile> files(const QString &seriesUid) const { return m_files.value(seriesUid); }
    QList<PlainFile> &files(const QString &seriesUid) { return m_files[seriesUid]; }
    //! How often a file was requested.
    qsizetype requestsOf(const QString &seriesUid, qsizetype file) const;
    int maxParallel() const { return m_server.maxParallel(); }

    //! While set, the answer with this file stalls.
    QString stalled {};

    //! The byte source of such a server: one Image object for each file, with its size and MD5 sum.
    archive::ByteSourceFactory source(int parallel = 3);

private:
    FakeServer::Reply answer(const FakeServer::Request &request) const;

    QHash<QString, QList<PlainFile>> m_files;
    QHash<QString, Series> m_series;
    FakeServer m_server;
};

} // namespace tcia::tests
