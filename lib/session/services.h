// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketstore.h"
#include "catalog/catalogstore.h"
#include "session/diskindex.h"
#include "session/folderqueue.h"
#include "session/launch.h"
#include "session/serversession.h"
#include "session/settings.h"
#include "transfer/downloadmanager.h"
#include "verify/verdict.h"

#include <functional>
#include <memory>
#include <vector>

namespace tcia::session {

//! Starts the demonstration archive, where that has not happened yet, and answers its port; called on a pool thread.
//! What it holds is there as long as a copy of it.
using DemonstrationStarter = std::function<Result<quint16>()>;

//! The one place where the program is put together. Owns its parts in the order in which data flows; what belongs to
//! one server is a ServerSession, replaced when another server is opened.
class Services : public QObject
{
    Q_OBJECT
public:
    explicit Services(DemonstrationStarter startDemonstration, QObject *parent = nullptr);
    ~Services() override;

    Settings &settings() { return m_settings; }
    transfer::DownloadManager &downloads() { return m_downloads; }
    DiskIndex &disk() { return m_disk; }

    //! Reads the user's servers and opens the requested or last used one.
    void start(const Launch &launch);

    const QList<archive::Server> &servers() const { return m_servers; }
    QFuture<Result<void>> setServers(const QList<archive::Server> &servers); //!< stores the user's own servers

    //! Applies a changed server or key to its queued transfers. Errors are also listed as problems.
    QFuture<Result<void>> edited(const archive::Server &before, const archive::Server &now);

    //! Opens another server; its session is ready with sessionChanged(). Downloads continue.
    void open(const archive::Server &server);
    //! From now on sends the open server the key that was withheld because its address is http.
    void sendKeyInClear();

    const QString &wanted() const { return m_wanted.name; } //!< the open server, or the one being opened
    ServerSession *session() { return m_session.get(); }    //!< null until the first server is open

    //! Queues the open session's basket after its pending edits. Returns the number of series.
    QFuture<Result<qsizetype>> download(const transfer::Target &target, int jobs);

    //! Queues the defective series of a folder for download from the open server and records the requests in the
    //! folder. Returns their number.
    QFuture<Result<qsizetype>> repair(const QString &root, const QList<verify::Verdict> &verdicts);

    //! The open server's archive for users that may outlive the session; null until the first is open.
    archive::Archive *archiveToAsk() { return m_session ? &archiveForDownloads() : nullptr; }

Q_SIGNALS:
    void serversChanged();
    void sessionAboutToChange(); //!< users of the session must release it now
    void sessionOpening();       //!< it is there and has asked nothing yet: what shows its catalogue is connected now
    void sessionChanged();
    void problemFound(const tcia::Error &error); //!< something that went on in the background failed
    //! What is asked for again and again does not come, and why; or it does again (see ServerSession::namesChanged()).
    void ongoingProblem(const QString &what, const std::optional<tcia::Error> &error);
    void openingFailed(const tcia::Error &error);
    void keyWithheld(const tcia::archive::Server &server); //!< opened without its key; see sendKeyInClear()

private:
    void openFirst(const Launch &launch);
    void openDemonstration();
    void openWithKey(const archive::Server &server);
    void begin(const archive::Server &server, const QString &apiKey);
    void goOnIndexing();
    archive::Archive &archiveFor(const archive::Server &server, const QString &apiKey);
    archive::Archive &archiveForDownloads();
    void restoreQueue();
    void goOnWithFolders();
    void goOnWith(const QString &root);
    void goOnWith(const FolderQueue::Waiting &waiting, const QString &apiKey);
    using KeyedServer = std::function<void(const archive::Server &now, const QString &apiKey)>;
    void withKeyOf(const archive::Server &named, const KeyedServer &then);
    void queueWaiting(FolderQueue::Waiting waiting);
    void provide(const archive::Server &kept);
    void provideAnew(const archive::Server &before, const archive::Server &now, const QString &apiKey);
    void remember(const archive::Server &queuedFrom);
    bool isOpen(const archive::Server &server) const;
    void whenDemonstrationRuns(const std::function<void(const Result<void> &)> &then);

    Settings m_settings;
    catalog::CatalogStore m_answers;
    basket::BasketStore m_baskets;
    const DemonstrationStarter m_startDemonstration;
    std::optional<quint16> m_demonstrationPort; //!< where it serves, once it does
    //! Separate from the sessions', because a transfer may outlive its session. Never deleted: there are few.
    std::vector<std::unique_ptr<archive::Archive>> m_archives;
    transfer::DownloadManager m_downloads;
    FolderQueue m_folders;
    bool m_isGoingOn = false; //!< continuing the folders' pending requests
    //! A queue's server as recorded and as it is now.
    struct Asked
    {
        archive::Server kept, now;
    };
    QList<Asked> m_asked;
    DiskIndex m_disk;
    QList<archive::Server> m_servers;
    archive::Server m_wanted;
    QString m_apiKey;      //!< of the open session
    QString m_given;       //!< name of the server given on the command line, which is not stored
    QString m_withheldKey; //!< of the open session; must not be sent yet
    QString m_launchKey;   //!< from --api-key-file or TCIA_API_KEY; only for the first opened server
    std::unique_ptr<ServerSession> m_session;
};

} // namespace tcia::session
