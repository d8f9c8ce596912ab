// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/idset.h"
#include "transfer/transfer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tcia::transfer {

//! Measures speed and remaining time, and batches change notifications to at most five per second, so that a thousand
//! events cause one repaint. Lives on the queue's thread.
class ProgressMeter : public QObject
{
    Q_OBJECT
public:
    explicit ProgressMeter(QObject *parent = nullptr);

    //! Marks a transfer as changed; changed() follows shortly.
    void mark(TransferId id);
    void wake(); //!< ticks at least once
    void forget(const QList<TransferId> &ids);
    //! Ticks on even if nothing changes.
    void setBusy(bool isBusy) { m_isBusy = isBusy; }
    void announce(); //!< what has changed, now

    //! Takes how far a transfer has come `seconds` after the last time. Returns how many bytes have arrived since.
    qint64 measure(Transfer &transfer, qint64 received, qint64 unpackedFiles, double seconds);
    //! A series is done: its archive had so many bytes, and its images so many.
    void learn(qint64 archiveBytes, qint64 imageBytes);
    //! The expected archive size for that many bytes of images.
    double expectedArchive(qint64 imageBytes) const { return double(imageBytes) * m_ratio; }
    //! Bytes on the disk that a series yet takes on its way: its images, and the archive they come in.
    qint64 spaceFor(const Transfer &transfer) const;
    //! Adds to the sums of a queue what those that are active have come to.
    void complete(Progress &sums, const QList<const Transfer *> &active) const;

Q_SIGNALS:
    void ticked(double seconds); //!< time to measure
    void changed(const QList<tcia::transfer::TransferId> &ids);
    void announced(); //!< after changed()

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    IdSet m_marked;     //!< changed since the last tick
    IdSet m_announcing; //!< before it, and not told yet
    bool m_isBusy = false;
    double m_ratio = 0.6; //!< bytes of archive a byte of image; learned from what was fetched
    qint64 m_archiveBytes = 0, m_imageBytes = 0;
    qint64 m_received = 0;
};

} // namespace tcia::transfer
