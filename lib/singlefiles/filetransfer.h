// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/fileaddress.h"
#include "archive/httpclient.h"
#include "core/retrypolicy.h"
#include "singlefiles/filereception.h"
#include "singlefiles/filerequest.h"
#include "singlefiles/hostpermissions.h"

#include <QTimer>

namespace tcia::singlefiles {

//! What all transfers of one run share.
struct FileClients
{
    archive::HttpClient &descriptions; //!< of DRS servers
    archive::HttpClient &bytes;
    RetryPolicy policy;
    HostPermissions hosts {};
};

//! Fetches one file: asks what it is and where it lies if its address is a DRS id, follows redirects that are as safe,
//! goes on where an earlier attempt or process ended if the server names the version, and tries again as often as the
//! policy says, counted anew once more bytes are kept. Lives on the clients' thread; the disk is used on the pool.
class FileTransfer : public QObject
{
    Q_OBJECT
public:
    FileTransfer(const FileClients &clients, std::shared_ptr<FileStore> store, FileRequest request,
                 QObject *parent = nullptr);

    void start(); //!< the first attempt, or the next one once it is ready
    void stop();  //!< ends it as Cancelled, a pause between attempts immediately; requests end with their clients

Q_SIGNALS:
    void busy(qint64 ms); //!< its host is: no other request to it should begin for so long
    void paused();        //!< an attempt failed, and another one follows some time
    void isReady();       //!< for the next attempt: start() it
    void ended(const tcia::singlefiles::FileOutcome &outcome); //!< exactly once, not from within start()

private:
    void attempt();
    void ask();
    void prepare(const Result<archive::drs::Object> &named);
    void request(const QUrl &url, int redirects);
    void send(const QUrl &url, int redirects);
    void follow(const QUrl &from, const QByteArray &location, int redirects);
    void take(const QUrl &url, int redirects, const Result<archive::Answer> &answer);
    void store(const QString &contentType);
    void fail(Error error);
    QString nameOf(const archive::drs::Object &named) const;

    const FileClients m_clients;
    const std::shared_ptr<FileStore> m_store;
    const FileRequest m_request;
    archive::FileAddress m_address;
    archive::Reach m_reach = archive::Reach::World; //!< of the address
    std::shared_ptr<FileReception> m_reception;     //!< of this attempt
    QString m_name;
    QTimer m_pause;           //!< before the next attempt
    Count m_announced;        //!< the size that the server named for what is kept
    qint64 m_kept = 0;        //!< the most bytes that a failed attempt has left for the next one
    int m_failures = 0;       //!< since that grew
    bool m_isPausing = false; //!< until the next start()
    bool m_isStopped = false;
};

} // namespace tcia::singlefiles
