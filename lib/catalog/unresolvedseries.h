// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace tcia::catalog {

//! The series that are sought and what is known of them already. A value.
class UnresolvedSeries
{
public:
    //! `isComplete`: patient and size are wanted, too.
    explicit UnresolvedSeries(bool isComplete) : m_isComplete(isComplete) {}

    bool add(const QString &uid); //!< false if it is sought already
    const QSet<QString> &left() const { return m_left; }
    bool contains(const QString &uid) const { return m_left.contains(uid); }
    //! Nothing is known of it yet.
    bool isUnknown(const QString &uid) const { return contains(uid) && !m_sizeless.contains(uid); }
    qsizetype unknownCount() const { return m_left.size() - m_sizeless.size(); }
    bool remove(const QString &uid) { return m_left.remove(uid); } //!< false if it is not sought

    //! A record of a series: it is found, or lacks its size.
    void add(const Series &series);
    void addWhole(const Series &series); //!< found, whatever it lacks
    void addSizeless(const Series &series) { m_sizeless.insert(series.seriesUid, series); }

    qsizetype sizelessCount() const { return m_sizeless.size(); }
    Series takeSizeless() { return m_sizeless.take(m_sizeless.constBegin().key()); } //!< one of them
    void acceptSizeless();                                                           //!< their sizes stay unknown

    //! What was found since the last call.
    QList<Series> takeFound() { return std::exchange(m_found, {}); }
    //! Seeks nothing any more; returns what was left.
    QSet<QString> clear();

private:
    const bool m_isComplete;
    QSet<QString> m_left;              //!< neither found nor removed
    QHash<QString, Series> m_sizeless; //!< found except for their size
    QList<Series> m_found;
};

} // namespace tcia::catalog
