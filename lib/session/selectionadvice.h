// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "session/diskindex.h"
#include "session/seriesselection.h"

namespace tcia::session {

//! What to know before selected series are downloaded, with the series that each remark is about. A thread-safe value.
struct SelectionAdvice
{
    using Parts = std::vector<SeriesSelection::Part>; //!< by collection; parts without rows are left out

    //! Series that belong to selected ones, by what the filter does with them.
    struct Related
    {
        Parts shown;
        Parts hidden; //!< and not ticked
        Parts ticked; //!< and hidden, so that they are not selected

        //! What ticking can add: the shown ones, else the hidden ones.
        const Parts &open() const { return shown.empty() ? hidden : shown; }
    };

    Parts nonCommercial;      //!< selected, and not for commercial use
    QSet<QString> licences;   //!< their names, as the archive writes them; empty: none is named
    QStringList collections;  //!< their collections
    qint64 withoutSource = 0; //!< selected segmentations, structure sets, plans and doses in whose study no image
                              //!< series is selected or on disk
    Related sources;          //!< the image series of those studies
    Related partners;         //!< segmentations and so on in the studies of selected images, not selected nor on disk
    qint64 changed = 0;       //!< selected series of the basket that the archive has changed since they were put there
    std::vector<std::pair<qint64, std::pair<size_t, Row>>> toFetch; //!< sizes of those not on disk, the largest first,
                                                                    //!< each with its part of `selected` and row
    Parts selected;
};

//! What the advice is about, copied from the state of a session.
struct SelectionState
{
    SelectionAdvice::Parts selected;
    std::vector<std::shared_ptr<const catalog::FilterResult>> shown; //!< of each part
    std::vector<Bitmap> ticked;                                      //!< of each part, shown or hidden
    basket::Snapshot basket;
    QHash<QString, QString> onDisk; //!< DiskIndex::folders()
};

//! On the thread of the selection.
SelectionState stateOf(const SeriesSelection &selection, const catalog::Catalog &catalog, const basket::Basket &basket,
                       const DiskIndex &disk);

//! Slow for many series; run it on the pool.
SelectionAdvice adviceOf(const SelectionState &state);

//! The largest series without which no more than `bytes` of known size remain to be fetched, as few as possible.
SelectionAdvice::Parts largestBeyond(const SelectionAdvice &advice, qint64 bytes);

qint64 countOf(const SelectionAdvice::Parts &parts); //!< number of series

//! The rows as they are passed to SeriesSelection::tick().
std::vector<SeriesSelection::Target> targetsOf(const SelectionAdvice::Parts &parts);

} // namespace tcia::session
