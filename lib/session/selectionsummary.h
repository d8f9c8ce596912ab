// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "session/diskindex.h"
#include "session/selectiontotals.h"
#include "session/transferstages.h"

#include <QTimer>

namespace tcia::session {

//! Facts about several series, for decisions about them.
struct SelectionFacts
{
    SelectionTotals totals;
    qint64 onDisk = 0, inBasket = 0, nonCommercial = 0; //!< numbers of series
    qint64 bytesToFetch = 0;                            //!< known sizes of those not on disk
    TransferStage transfer = TransferStage::None;       //!< of a single series

    qint64 toFetch() const { return totals.series - onDisk; }
};

//! Keeps the facts of a selection up to date. Counting runs on the pool, and bursts of changes are batched. Lives on
//! the selection's thread.
class SelectionSummary : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    SelectionSummary(const SeriesSelection &selection, const basket::Basket &basket, const DiskIndex &disk,
                     const TransferStages &transfers, QObject *parent = nullptr);

    //! The result of the last count; isCurrent() says whether it is up to date.
    const SelectionFacts &facts() const { return m_facts; }
    bool isCurrent() const { return m_facts.totals.series == m_selection.count() && !m_delayTimer.isActive(); }

Q_SIGNALS:
    void changed();

private:
    void count();
    TransferStage transferOfOne() const; //!< None unless one series is selected
    void followTransfers();

    const SeriesSelection &m_selection;
    const basket::Basket &m_basket;
    const DiskIndex &m_disk;
    const TransferStages &m_transfers;
    QTimer m_delayTimer;
    int m_request = 0; //!< results of older ones are dropped
    SelectionFacts m_facts;
};

} // namespace tcia::session
