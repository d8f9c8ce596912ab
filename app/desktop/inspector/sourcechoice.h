// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "session/diskindex.h"

#include <QStringList>

namespace tcia::desktop {

//! Which series a derived object was made from: of those that it names one on disk, else one that is known. One that
//! names only images, or nothing, may be made from any series of its study that is on disk.
class SourceChoice
{
public:
    //! `disk` must outlive it.
    explicit SourceChoice(const session::DiskIndex &disk) : m_disk(disk) {}

    //! Chooses for the object of that series, which names these; anew unless they are the same.
    void begin(const std::shared_ptr<const catalog::SeriesTable> &table, const QString &ownUid,
               const QStringList &named);
    void fail(); //!< nothing of the object lies on the images of the chosen one: not chosen again

    QString uid() const;                  //!< of the chosen one; empty: none is named
    QString folder() const;               //!< of its images; empty: they are not on disk, or do not fit
    std::optional<Series> series() const; //!< none: it is not in the loaded collection
    bool isPossible(const QString &uid) const { return m_possible.contains(uid); }

private:
    const session::DiskIndex &m_disk;
    std::shared_ptr<const catalog::SeriesTable> m_table;
    QString m_own; //!< UID of the object's series
    QStringList m_named;
    QStringList m_possible;
    QStringList m_failed;
};

} // namespace tcia::desktop
