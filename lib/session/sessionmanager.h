// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/demonstration.h"
#include "session/launch.h"
#include "session/serverlist.h"
#include "session/serversession.h"
#include "session/settings.h"
#include "session/storedfilter.h"

namespace tcia::session {

//! Opens servers: finds the key of each and replaces the session of the previous one. Lives on the GUI's thread.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    SessionManager(Settings &settings, ServerList &servers, Demonstration &demonstration, const SessionStores &stores,
                   QObject *parent = nullptr);
    ~SessionManager() override;

    //! Reads the user's servers and opens the requested or last used one. If none was ever used, none is contacted:
    //! noneChosen().
    void start(const Launch &launch);
    //! Reads the user's servers again and opens the requested or last used one. The request contains no key.
    void openRequested(const Launch &launch);
    //! Opens another server; its session is ready with changed(). Downloads continue.
    void open(const archive::Server &server);
    void openDefault(); //!< opens The Cancer Imaging Archive
    //! Opens a stored basket, and its server if that is not open. False if no known server has it.
    bool openBasket(const basket::BasketInfo &basket);
    //! The server of that key (see basketServerOf()); null if it is not known.
    const archive::Server *basketServer(const QString &key) const;
    //! Ends the open session and all its requests before the program ends. Downloads continue.
    void close();
    //! From now on sends the open server the key that was withheld because of its http address.
    void sendKeyInClear();

    const QString &selectedName() const { return m_selected.name; } //!< the open server, or the one being opened
    const archive::Server &selected() const { return m_selected; }  //!< the same
    bool isChoosing() const { return m_isChoosing; }                //!< no server was ever chosen
    bool isOpening() const { return m_isOpening; }       //!< until changed(), noneChosen() or openingFailed()
    ServerSession *session() { return m_session.get(); } //!< null until the first server is open
    //! The open server and its key; unset until the first is open.
    std::optional<archive::ServerAccess> access() const;

Q_SIGNALS:
    void aboutToChange(); //!< users of the session must release it now
    void opening();       //!< the new session exists but has sent no request: connect to its catalogue now
    void changed();
    void noneChosen(); //!< started, but the user must choose a server first
    void openingFailed(const tcia::Error &error);
    void keyWithheld(const tcia::archive::Server &server); //!< opened without its key; see sendKeyInClear()
    //! Requests to the server `before`, if it is in use, use this address and key from now on.
    void accessChanged(const tcia::archive::Server &before, const tcia::archive::ServerAccess &now);
    void failed(const tcia::Error &error); //!< a background failure; for the list of problems
    //! A repeated request failed, with the error, or succeeded again (see ServerSession::namesChanged()).
    void ongoingProblem(const QString &what, const std::optional<tcia::Error> &error);

private:
    void openFirst(const Launch &launch);
    void openDemonstration();
    void openWithKey(const archive::Server &server);
    void begin(const archive::ServerAccess &access);
    void resumeIndexing();

    Settings &m_settings;
    ServerList &m_servers;
    Demonstration &m_demonstration;
    const SessionStores m_stores;
    archive::Server m_selected;
    bool m_isChoosing = false;
    bool m_isOpening = false;
    quint64 m_opening = 0;            //!< number of the latest opening; answers for earlier ones are ignored
    archive::ServerAccess m_withheld; //!< the open server with its key, which must not be sent yet
    QString m_launchKey;              //!< from --api-key-file or TCIA_API_KEY; only for the first opened server
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<StoredFilter> m_filter; //!< of the session; last member, because it refers to it
};

} // namespace tcia::session
