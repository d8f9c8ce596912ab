// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/nodeid.h"
#include "models/siblings.h"

#include <optional>
#include <unordered_map>

namespace tcia::models {

//! One collection as the tree shows it. Holds what is shown, so that the tree changes in its own steps, independent of
//! the catalogue. A value of CatalogTree; lives on its thread.
class ShownCollection
{
public:
    using Level = CatalogLevel::Level;
    using Table = std::shared_ptr<const catalog::SeriesTable>;

    explicit ShownCollection(const QString &name) : m_name(name) {}

    const QString &name() const { return m_name; }
    qsizetype entry() const { return m_entry; } //!< its number in the catalogue; -1: gone
    void setEntry(qsizetype entry) { m_entry = entry; }
    int row() const { return m_row; } //!< among the shown collections; -1: not shown
    void setRow(int row) { m_row = row; }

    const Table &table() const { return m_table; } //!< null until loaded
    //! null until loaded
    const std::shared_ptr<const catalog::FilterResult> &shown() const { return m_shown; }

    //! Whether the catalogue has other nodes than those shown.
    bool differsFrom(const catalog::CatalogEntry &newer) const;
    void take(const catalog::CatalogEntry &newer);
    void clear(); //!< shows nothing

    //! The shown children of a node, ascending.
    std::span<const quint32> childrenOf(Level parent, quint32 number) const;
    //! Whether the node has any. Called for every row during layout, so it avoids lookups: a shown node with children
    //! in the table shows some. One that is not loaded may have.
    bool hasChildren(Level parent, quint32 number) const;
    quint32 parentOf(Level level, quint32 number) const; //!< of a patient: 0
    //! The number in the shown table of a node of an earlier table of the collection, by identity; unset if absent.
    std::optional<quint32> find(Level level, const catalog::SeriesTable &before, quint32 number) const;

    //! The order of a node's children, empty until it is filled in; forgotten when nodes change.
    SortedSiblings &orderBelow(Level parent, quint32 number) const;
    void forgetOrders() { m_orders.clear(); }

private:
    QString m_name;
    qsizetype m_entry = -1;
    int m_row = -1;
    Table m_table;
    std::shared_ptr<const catalog::FilterResult> m_shown;
    mutable std::unordered_map<quint64, SortedSiblings>
        m_orders; //!< by parent, for those whose children were requested
};

} // namespace tcia::models
