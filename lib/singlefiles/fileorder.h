// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "singlefiles/filerequest.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace tcia::singlefiles {

//! Which row of a list is requested next: those that are ready for another attempt, and those never tried, in the order
//! of the list. A host that answered that it is busy is not asked for anything for a while; rows of other hosts pass
//! its own. Lives on one thread.
class FileOrder
{
public:
    explicit FileOrder(const QList<FileRequest> &requests = {}); //!< nothing was tried

    void addReady(qsizetype row) { m_ready.insert(row); } //!< it may have another attempt
    void remove(qsizetype row) { m_ready.erase(row); }    //!< it has ended
    //! The host of this row is busy: nothing of it starts for so many milliseconds. A longer pause stays.
    void pauseHostOf(qsizetype row, qint64 ms);
    //! Ends all pauses, and begins no other.
    void ignorePauses() { m_ignoresPauses = true; }

    std::optional<qsizetype> takeReady();   //!< none if all of their hosts are busy
    std::optional<qsizetype> takeUntried(); //!< likewise
    //! Milliseconds until a host of rows that wait, those never tried included or not, may be asked again; 0 if its
    //! pause has just ended; none if no row waits for that.
    std::optional<qint64> msToNext(bool withUntried) const;

private:
    qint64 msLeft(const QString &host) const; //!< 0: it may be asked

    QList<QString> m_hosts; //!< by row; empty for an address without one
    QHash<QString, QDeadlineTimer> m_until;
    std::set<qsizetype> m_ready;
    std::map<QString, std::deque<qsizetype>> m_passed; //!< by host, rows never tried that others have passed
    qsizetype m_next = 0;
    bool m_ignoresPauses = false;
};

} // namespace tcia::singlefiles
