// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

namespace tcia::session {

class Settings;

//! A list that was opened: a file, or one shared on a server.
struct RecentList
{
    QString path {};   //!< of a file; empty for a shared list
    QString server {}; //!< key of the shared list's server, see basketServerOf()
    QString name {};   //!< of the shared list
    bool operator==(const RecentList &) const = default;
};

//! The lists opened last, and the names of shared lists that were used on each server; stored in the settings. Lives on
//! the GUI's thread.
class RecentLists : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 10;
    static constexpr qsizetype mostNames = 50; //!< of each server

    //! `settings` must outlive it.
    explicit RecentLists(Settings &settings, QObject *parent = nullptr);

    QList<RecentList> all() const;                    //!< the last one first
    QStringList namesOf(const QString &server) const; //!< of shared lists; the last one first
    void add(const RecentList &list);
    void clear(); //!< forgets the names, too

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace tcia::session
