// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QMap>
#include <QPointer>

namespace tcia::desktop {

class SearchField;

//! Adds the series of manifests and lists to the basket of the open server, and says what was added and what could not
//! be read. Without an open server, it waits for one.
class ListAdder : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    ListAdder(session::Services &services, SearchField &search, QObject *parent);

    enum class Work { Dialog, Files, Ids };
    //! Runs `act` once a server is open; opens the default one if none was ever chosen. A later act of the same kind
    //! replaces it meanwhile, and it is dropped if the server cannot be opened.
    void whenOpen(Work kind, std::function<void()> act);

    void addFiles(const QStringList &paths);        //!< manifests, tables or lists of UIDs, one after the other
    void findText(const QString &text);             //!< filters by the IDs in a dropped text
    void showAdded(const session::AddResult &what); //!< shows the result of adding to the basket

Q_SIGNALS:
    void statusMessage(const QString &words);
    void warned(const QString &words); //!< a warning that the user should read
    void failed(const tcia::Error &error);
    void basketFilled();

private:
    //! Files being added to the basket of one session.
    struct Files
    {
        QPointer<session::ServerSession> session;
        QStringList left;
        qsizetype count = 0;
        session::AddResult sum {};
        QList<Error> errors {};
    };
    void dropPending();
    void addNext(const std::shared_ptr<Files> &files);
    void report(const Files &files);

    session::Services &m_services;
    SearchField &m_search;
    QMap<Work, std::function<void()>> m_pending; //!< until there is a session
    QStringList m_files;                         //!< of all that were to be added meanwhile
};

} // namespace tcia::desktop
