// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace tcia::desktop {

class SearchField;

//! What is done with lists once a server is open: a dialog for a shared one, adding one again, or the filter by the IDs
//! in a text. See also ManifestAdder.
class ListAdder : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    ListAdder(session::Services &services, SearchField &search, QObject *parent);

    enum class Work { Dialog, SharedList, Ids };
    //! Runs `act` once a server is open; opens the default one if none was ever chosen. A later act of the same kind
    //! replaces it meanwhile, and it is dropped if the server cannot be opened.
    void whenOpen(Work kind, std::function<void()> act);

    void findText(const QString &text); //!< filters by the IDs in a dropped text
    //! Adds a shared list to the basket of its server, which is opened if it is not. Does not wait.
    void addSharedList(const QString &serverKey, const QString &name);

Q_SIGNALS:
    void warned(const QString &words);                                     //!< a warning that the user should read
    void added(const QString &name, const tcia::session::AddResult &what); //!< the shared list of that name
    void failed(const tcia::Error &error);

private:
    void dropPending();

    session::Services &m_services;
    SearchField &m_search;
    QMap<Work, std::function<void()>> m_pending; //!< until there is a session
};

} // namespace tcia::desktop
