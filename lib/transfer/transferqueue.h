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
    const Transfer *find(TransferId id) const; //!< null: there is none
    const QueueItem *item(TransferId id) const { return m_list.find(id); }
    //! The transfer that a series is known by in a folder, if there is one.
    const QueueItem *itemOf(const QString &root, const QString &seriesUid) const
    {
        return m_list.find({root, seriesUid});
    }
    const QueueSums &sums() const { return m_sums; }
    bool isUnderWay(const QString &root, const QString &seriesUid) const
    {
        return m_list.isUnderWay({root, seriesUid});
    }
    QList<TransferId> idsWhere(const std::function<bool(const QueueItem &)> &wanted) const;

    //! Calls `visit(item)` with what waits, in order, until it returns false.
    void visitWaiting(const std::function<bool(const QueueItem &)> &visit) { m_list.visitWaiting(visit); }

    //! What became of transfers that were to be appended.
    struct AppendResult
    {
        QList<TransferId> ids {}, leftOut {};
    };
    //! Appends transfers; those without an id get one. One that is not final and whose series is under way already is
    //! left out.
    AppendResult append(std::vector<QueueItem> &&items);
    void reserve(qsizetype more) { m_list.reserve(more); } //!< else growing would take long in one of the slices
    //! Ids to come are above this one.
    void setLastId(qint64 id) { m_lastId = qMax(m_lastId, id); }

    // One transfer at a time; of one that is not in the right state, or not there, nothing happens.
    void pause(TransferId id);
    void resume(TransferId id);
    void cancel(TransferId id);
    void retry(TransferId id); //!< Failed or Cancelled, from the start

    void retryNow();      //!< ends every waiting for a time
    void clearFinished(); //!< not from within ended()
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
    void aboutToRemove(const QList<tcia::transfer::TransferId> &ids); //!< they are still there
    void removed();
    void reordered(const QList<tcia::transfer::TransferId> &places); //!< whose place in the journal's order has changed
    void changed(tcia::transfer::TransferId id);
    void stateChanged(tcia::transfer::TransferId id, tcia::transfer::State before);
    void ended(tcia::transfer::TransferId id); //!< reached a final state
    void folderReleased(const QString &root);  //!< nothing of it is pending; emitted when the event loop has come round

private:
    void update(QueueItem &item, const std::function<void(QueueItem &)> &change);
    void changeState(QueueItem &item, State state);

    TransferList m_list;
    QueueSums m_sums;
    qint64 m_lastId = 0;
    QElapsedTimer m_clock;
    qint64 m_stampedAt = -1; //!< when m_stamp was read: a hundred thousand are cancelled at once
    QDateTime m_stamp;
};

} // namespace tcia::transfer
