// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace tcia::catalog {

//! The series to be resolved and what is already known of them. A value.
class UnresolvedSeries
{
public:
    //! `isComplete`: patient and size are required, too. `hasSizes`: the server announces bytes; otherwise the number
    //! of images is the size.
    UnresolvedSeries(bool isComplete, bool hasSizes) : m_isComplete(isComplete), m_hasSizes(hasSizes) {}

    bool add(const QString &uid); //!< false if it is already in it
    const QSet<QString> &left() const { return m_left; }
    bool contains(const QString &uid) const { return m_left.contains(uid); }
    //! True if nothing is known of it yet.
    bool isUnknown(const QString &uid) const { return contains(uid) && !m_sizeless.contains(uid); }
    qsizetype unknownCount() const { return m_left.size() - m_sizeless.size(); }
    bool remove(const QString &uid) { return m_left.remove(uid); } //!< false if it is not in it

    //! Adds a record; the series is found, or lacks its size.
    void add(const Series &series);
    void addWhole(const Series &series); //!< found, even if attributes are missing
    void addSizeless(const Series &series) { m_sizeless.insert(series.seriesUid, series); }

    qsizetype sizelessCount() const { return m_sizeless.size(); }
    Series takeSizeless() { return m_sizeless.take(m_sizeless.constBegin().key()); } //!< one of them
    void acceptSizeless();                                                           //!< their sizes stay unknown

    //! Returns the series found since the last call.
    QList<Series> takeFound() { return std::exchange(m_found, {}); }
    //! Removes and returns all unresolved series.
    QSet<QString> clear();

private:
    const bool m_isComplete;
    const bool m_hasSizes;
    QSet<QString> m_left;              //!< neither found nor removed
    QHash<QString, Series> m_sizeless; //!< found except for their size
    QList<Series> m_found;
};

} // namespace tcia::catalog
