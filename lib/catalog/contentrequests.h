// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogentries.h"

#include <QHash>
#include <QObject>

class QFutureWatcherBase;

namespace tcia::archive {
class Archive;
}

namespace tcia::catalog {

//! The requests of a catalogue for the content of its collections: a queue in two priorities, of which a few are sent
//! at a time. Requests the user waits for precede those of the background. Lives on the archive's thread.
class ContentRequests : public QObject
{
    Q_OBJECT
public:
    enum class Urgency { Background, Now };
    using Table = std::shared_ptr<const SeriesTable>;

    //! Both must outlive it. The entries hold the previous table, which an answer is compared with.
    ContentRequests(archive::Archive &archive, const CatalogEntries &entries, QObject *parent = nullptr);

    //! Queues a request; the caller must not queue a collection twice. Call sendNext() afterwards.
    void add(const QString &collection, Urgency urgency);
    bool isInBackground(const QString &collection) const { return m_background.contains(collection); }
    bool prioritize(const QString &collection); //!< moves it to Urgency::Now; false if it is not in the background
    QStringList dropBackground();               //!< returns the removed collections
    QStringList stop(); //!< nothing is waited for any more: returns the collections of all requests, whose answers are
                        //!< ignored
    void sendNext();    //!< sends queued requests up to the limit, unless suspended
    void setSuspended(bool isSuspended); //!< nothing is sent while suspended

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
    QStringList m_background;                    //!< sent when m_waiting is empty
    QHash<QString, QFutureWatcherBase *> m_sent; //!< by collection
    bool m_isSuspended = false;
};

} // namespace tcia::catalog
