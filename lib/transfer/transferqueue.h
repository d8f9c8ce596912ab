// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/queuesums.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace tcia::transfer {

//! The ordered transfers under permanent ids: states, totals and user commands. Independent of network, disk and
//! journal. Lives on one thread.
class TransferQueue : public QObject
{
    Q_OBJECT
public:
    explicit TransferQueue(QObject *parent = nullptr);

    //! In order; valid until control returns to the event loop.
    TransferView transfers() const { return m_list.view(); }
    const Transfer *find(TransferId id) const; //!< null if unknown
    const QueueItem *item(TransferId id) const { return m_list.find(id); }
    //! The current transfer of a series in a folder, if any.
    const QueueItem *itemOf(const QString &root, const QString &seriesUid) const
    {
        return m_list.find({root, seriesUid});
    }
    const QueueSums &sums() const { return m_sums; }
    bool isQueued(const QString &root, const QString &seriesUid) const { return m_list.isQueued({root, seriesUid}); }
    QList<TransferId> idsWhere(const std::function<bool(const QueueItem &)> &wanted) const;

    //! Calls `visit(item)` for waiting transfers in order until it returns false.
    void visitWaiting(const std::function<bool(const QueueItem &)> &visit) { m_list.visitWaiting(visit); }

    //! The result of append().
    struct AppendResult
    {
        QList<TransferId> ids {}, leftOut {};
    };
    //! Appends transfers; those without an id get one. Transfers that are not final and whose series is already under
    //! way are left out.
    AppendResult append(std::vector<QueueItem> &&items);
    void reserve(qsizetype more) { m_list.reserve(more); } //!< otherwise growing would block one of the slices
    //! New ids will be greater than this one.
    void setLastId(qint64 id) { m_lastId = qMax(m_lastId, id); }

    // For one transfer; no effect if it is unknown or in another state.
    void pause(TransferId id);
    void resume(TransferId id);
    void cancel(TransferId id);
    void retry(TransferId id); //!< Failed or Cancelled ones, from the start

    void retryNow();                     //!< ends all timed waits
    QList<TransferId> removable() const; //!< final, and without open files
    //! Those of these that are removable. Do not call it from a slot of ended().
    void remove(const QList<TransferId> &ids);
    void move(const QList<TransferId> &ids, Move where);

    // Interface for the classes that run transfers.
    void setState(TransferId id, State state);
    void setBusy(TransferId id, bool isBusy); //!< see QueueItem::isBusy
    void end(TransferId id, State state, const std::optional<Error> &error = {});
    void retryLater(TransferId id, const Error &error, qint64 notBefore, const QDateTime &retryAt);
    void restart(TransferId id); //!< resets it to Waiting
    //! Changes values of an item; not its state.
    void edit(TransferId id, const std::function<void(QueueItem &)> &change);

Q_SIGNALS:
    void added(const QList<tcia::transfer::TransferId> &ids);         //!< at the end
    void aboutToRemove(const QList<tcia::transfer::TransferId> &ids); //!< still accessible
    void removed();
    void reordered(const QList<tcia::transfer::TransferId> &places); //!< transfers with a changed place in the
                                                                     //!< journal's order
    void changed(tcia::transfer::TransferId id);
    void stateChanged(tcia::transfer::TransferId id, tcia::transfer::State before);
    void ended(tcia::transfer::TransferId id); //!< reached a final state
    void folderReleased(const QString &root);  //!< nothing is pending in it; emitted from the event loop

private:
    void update(QueueItem &item, const std::function<void(QueueItem &)> &change);
    void changeState(QueueItem &item, State state);

    TransferList m_list;
    QueueSums m_sums;
    qint64 m_lastId = 0;
    QElapsedTimer m_clock;
    qint64 m_stampedAt = -1; //!< when m_stamp was read: cached because a hundred thousand may be cancelled at once
    QDateTime m_stamp;
};

} // namespace tcia::transfer
