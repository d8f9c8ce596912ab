// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/othersource.h"
#include "session/services.h"

#include <QWidget>

#include <functional>

namespace tcia::desktop {

class Actions;

//! Fetches the series of failed transfers from another server, the Imaging Data Commons, into the same folders: looks
//! them up there, says how many are the same and which differ, and asks. What differs is left as it is. Deletes itself
//! afterwards. GUI thread.
class OtherServerFetch : public QObject
{
    Q_OBJECT
public:
    //! `services` must outlive `window`, over which it asks.
    OtherServerFetch(session::Services &services, const archive::Server &other, QWidget &window);

    //! The user's server of the Imaging Data Commons; null if there is none.
    static const archive::Server *idcOf(const QList<archive::Server> &servers);

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    //! Series that failed with the same target.
    struct Group
    {
        transfer::Target target;
        QStringList seriesUids {};
    };
    QList<Series> gatherFailed();
    void ask(const session::OtherSourceAnswer &answer);
    void download(const session::SourceComparison &found);

    session::Services &m_services;
    const archive::Server m_other;
    QWidget &m_window;
    QList<Group> m_groups;
    qsizetype m_pending = 0; //!< groups whose request is not answered yet
};

//! Makes the action fetch what has failed, over `window`, as long as that exists; see OtherServerFetch. `services` must
//! outlive it.
void connectOtherServerFetch(const Actions &actions, session::Services &services, QWidget &window,
                             const std::function<void(const Error &)> &failed);

} // namespace tcia::desktop
