// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogentries.h"

#include <QObject>

namespace tcia::archive {
class Archive;
}

namespace tcia::catalog {

//! The requests of a catalogue for the content of its collections: those that wait, in order, and a few at a time that
//! have been sent. Those the user waits for precede those of the background. Lives on the archive's thread.
class ContentRequests : public QObject
{
    Q_OBJECT
public:
    enum class Urgency { Background, Now };
    using Table = std::shared_ptr<const SeriesTable>;

    //! Both must outlive it. The entries give the previous table, by which an answer is judged.
    ContentRequests(archive::Archive &archive, const CatalogEntries &entries, QObject *parent = nullptr);

    //! The collection waits; at most once, unless the caller sees to it. sendNext() follows.
    void add(const QString &collection, Urgency urgency);
    bool isInBackground(const QString &collection) const { return m_background.contains(collection); }
    bool hurry(const QString &collection); //!< from the background to the others; false if it does not wait there
    QStringList dropBackground();          //!< what waited there
    void sendNext();                       //!< as many as may be under way, unless held
    void setHeld(bool isHeld);             //!< nothing is sent while held

Q_SIGNALS:
    void receivedPart(const QString &collection, const std::shared_ptr<const tcia::catalog::SeriesTable> &table);
    //! The complete answer. `gap`: why part of it is missing.
    void received(const QString &collection, const std::shared_ptr<const tcia::catalog::SeriesTable> &table,
                  const std::optional<tcia::Error> &gap);
    void failed(const QString &collection, const tcia::Error &error); //!< Cancelled: the fetch ended without an answer

private:
    void send(const CatalogEntry &entry);

    archive::Archive &m_archive;
    const CatalogEntries &m_entries;
    QStringList m_waiting;
    QStringList m_background; //!< sent when nothing else waits
    int m_underWay = 0;
    bool m_isHeld = false;
};

} // namespace tcia::catalog
