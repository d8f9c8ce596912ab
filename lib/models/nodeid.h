// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <QModelIndex>

namespace tcia::models {

//! Identifies a node of CatalogTree independent of filter and order. Packed into the id of a model's index, so that
//! nothing is allocated per node.
struct NodeId
{
    CatalogLevel::Level level = CatalogLevel::Collection;
    quint32 collection = 0; //!< as numbered by CatalogTree; below 2^30
    quint32 number = 0;     //!< of the patient, study or row in the collection's table; 0 for a collection

    bool operator==(const NodeId &) const = default;

    constexpr quintptr packed() const
    {
        const quint64 id =
            (quint64(level) << levelShift | quint64(collection) << collectionShift | number) * hashFactor;
        return id ^ id >> 32;
    }
    static constexpr NodeId unpacked(quintptr packed)
    {
        const quint64 id = (packed ^ packed >> 32) * inverseHashFactor;
        return {CatalogLevel::Level(id >> levelShift), quint32(id >> collectionShift) & 0x3fffffff, quint32(id)};
    }
    //! Of a valid index of the model.
    static NodeId of(const QModelIndex &index) { return unpacked(index.internalId()); }

private:
    static_assert(sizeof(quintptr) == 8, "a node's id needs 64 bits");
    static constexpr int levelShift = 62;
    static constexpr int collectionShift = 32;

    // Qt hashes an id by its low bits. Unmixed ids would collide, and ten thousand selected rows would freeze a view;
    // so the bits are mixed reversibly.
    static constexpr quint64 inverseOf(quint64 odd)
    {
        quint64 inverse = odd; // correct in the lowest three bits; each step doubles them
        for (int bits = 3; bits < 64; bits *= 2)
            inverse *= 2 - odd * inverse;
        return inverse;
    }
    static constexpr quint64 hashFactor = 0x9e3779b97f4a7c15;
    static const quint64 inverseHashFactor;
};

inline constexpr quint64 NodeId::inverseHashFactor = NodeId::inverseOf(NodeId::hashFactor);

} // namespace tcia::models
