// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/manifest.h"
#include "desktop/window/manifestoutcome.h"
#include "session/services.h"

#include <QWidget>

#include <optional>

namespace tcia::desktop {

//! Adds the series of manifests and lists to the basket of the server that each names, which is opened if the user has
//! it and, where another one is open, agrees; if he does not have it, he is asked whether they go to the open one. A
//! list that names none goes to the open server, or to the default one if none was ever chosen; a list of places in
//! buckets to one that has such a bucket. Says what was added where, and what could not be read. GUI thread.
class ManifestAdder : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it; questions belong to `window`.
    ManifestAdder(session::Services &services, QWidget &window, QObject *parent);

    void add(const QStringList &paths); //!< one after the other, after those of earlier calls

Q_SIGNALS:
    void added(const QString &words, bool canUndo);
    void warned(const QString &words); //!< a warning that the user should read
    void failed(const tcia::Error &error);
    void opened(const QString &path); //!< the file was read

private:
    void next();
    void take(const Result<basket::Manifest> &manifest);
    void place();
    void ask(const QString &host);
    void askToOpen(const archive::Server &server, session::ServerSession &open);
    void answer(bool agreed);
    void leaveOut();
    void addHere();
    void sumUp(const Result<session::AddResult> &added);
    QString words() const;
    QString placeWords(const QString &place) const;
    void open(const archive::Server &server); //!< asks before another one disappears
    void openNow(const archive::Server &server);
    void report();
    void drop();
    void dropCurrent();
    void leaveServer();

    session::Services &m_services;
    QWidget &m_window;
    QStringList m_left;
    QString m_path;                             //!< the file that is read or added
    std::optional<basket::Manifest> m_manifest; //!< read, but not added yet
    bool m_isBusy = false;
    bool m_isAsking = false;
    bool m_isAdding = false;
    bool m_isDropped = false;  //!< what is being read
    ManifestOutcome m_outcome; //!< since add() was called while nothing was to be added
};

} // namespace tcia::desktop
