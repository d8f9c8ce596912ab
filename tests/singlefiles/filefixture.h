// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/files.h"
#include "singlefiles/filequeue.h"
#include "support/fakeserver.h"
#include "support/waiting.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

namespace tcia::tests {

using namespace Qt::StringLiterals;
using namespace tcia::singlefiles;

//! A server of single files that behaves as a test says, and a folder for them.
class FileFixture
{
protected:
    using Request = FakeServer::Request;
    using Reply = FakeServer::Reply;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::function<Reply(const Request &)> m_answer;
    const QByteArray m_content = QByteArray("0123456789abcdef").repeated(40'000);

    static QByteArray md5(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
    }
    QString at(const QString &path) const { return m_server->url(path).toString(); }
    QString drs(const QString &id) const { return u"drs://127.0.0.1:%1/%2"_s.arg(m_server->serverPort()).arg(id); }
    QString root() const { return m_folder->filePath(u"to"_s); }
    QString files() const { return root() + u"/tcia-files"_s; }
    QByteArray stored(const QString &name) const { return readFile(files() + u'/' + name).value_or(QByteArray()); }
    QStringList names() const { return QDir(files()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QStringList parts() const { return QDir(files() + u"/.partial"_s).entryList(QDir::Files, QDir::Name); }

    static HostPermissions everywhere() { return {.allowsAll = true}; } //!< the server is on this machine
    static constexpr RetryPolicy quick() { return {.attempts = 3, .probes = 0, .firstDelayMs = 1, .maxDelayMs = 1}; }

    QList<FileOutcome> fetch(const QList<FileRequest> &requests)
    {
        const auto store = FileStore::open(root());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        FileQueue queue(*store, quick(), everywhere());
        return answerOf(queue.run(requests)).value();
    }
    FileOutcome fetchOne(const FileRequest &request) { return fetch({request}).first(); }

    //! A description of an object whose bytes are at a path of this server.
    Reply described(const QString &path, const QByteArray &size, const QByteArray &sum) const
    {
        return FakeServer::reply(200, "application/json",
                                 R"({"id":"x","name":"of/a/path/named.svs","size":)" + size +
                                     R"(,"checksums":[{"type":"md5","checksum":")" + sum +
                                     R"("}],"access_methods":[{"type":"https","access_url":{"url":")" +
                                     at(path).toUtf8() + R"("}}]})");
    }
    //! The object's description for its id, its bytes for any other path.
    void serveObject(const QByteArray &size, const QByteArray &sum, const QByteArray &sent)
    {
        m_answer = [=, this](const Request &request) {
            return request.target.startsWith("/ga4gh/drs/v1/objects/")
                       ? described(u"/bytes"_s, size, sum)
                       : FakeServer::reply(200, "application/octet-stream", sent);
        };
    }
    //! Which parts were requested. Qt itself repeats some requests whose connection ends.
    QList<QByteArray> ranges() const
    {
        QList<QByteArray> ranges;
        for (const Request &request : m_server->requests())
            if (const QByteArray range = request.headers.value("range"); ranges.isEmpty() || ranges.last() != range)
                ranges << range;
        return ranges;
    }
    QByteArray size() const { return QByteArray::number(m_content.size()); }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answer = [this](const Request &) { return FakeServer::reply(200, "image/tiff", m_content); };
        m_server = std::make_unique<FakeServer>([this](const Request &request) { return m_answer(request); });
    }
};

} // namespace tcia::tests
