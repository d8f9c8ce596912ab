// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/idset.h"
#include "transfer/transfer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tcia::transfer {

//! Measures speed and remaining time, and batches change notifications to at most four per second, so that a thousand
//! events cause one repaint. Lives on the queue's thread.
class ProgressMeter : public QObject
{
    Q_OBJECT
public:
    explicit ProgressMeter(QObject *parent = nullptr);

    //! Marks a transfer as changed; changed() follows shortly.
    void mark(TransferId id);
    void wake(); //!< ensures at least one tick
    void forget(const QList<TransferId> &ids);
    //! Keeps ticking even without changes.
    void setBusy(bool isBusy) { m_isBusy = isBusy; }
    void announce(); //!< emits pending changes immediately

    //! Updates a transfer's progress, `seconds` after the previous call. Returns the number of bytes received since.
    qint64 measure(Transfer &transfer, qint64 received, qint64 unpackedFiles, double seconds);
    //! A series is done: the sizes of its archive and of its images.
    void learn(qint64 archiveBytes, qint64 imageBytes);
    //! The expected archive size for that many bytes of images.
    double expectedArchive(qint64 imageBytes) const { return double(imageBytes) * m_ratio; }
    //! The disk space in bytes that a series still needs: its images and its archive; of one in a bucket (see
    //! Series::locator) what is left of the images, which are renamed.
    qint64 spaceFor(const Transfer &transfer) const;
    //! Adds the progress of active transfers to the sums of a queue.
    void complete(QueueProgress &sums, const QList<const Transfer *> &active) const;

Q_SIGNALS:
    void ticked(double seconds); //!< time to measure
    void changed(const QList<tcia::transfer::TransferId> &ids);
    void announced(); //!< after changed()

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    IdSet m_marked;     //!< changed since the last tick
    IdSet m_announcing; //!< changed before that, and not announced yet
    bool m_isBusy = false;
    double m_ratio = 0.6; //!< archive bytes per image byte; learned from completed series
    qint64 m_archiveBytes = 0, m_imageBytes = 0;
    qint64 m_received = 0;
};

} // namespace tcia::transfer
