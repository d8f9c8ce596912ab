// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace tcia::catalog {

//! Looks for series in local data, in slices between other events, to keep the window responsive. Lives on one thread.
class LocalLookup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! The local data: a series, or none.
    using Find = std::function<std::optional<Series>(const QString &seriesUid)>;
    void setFind(Find find) { m_find = std::move(find); }

    void add(const QString &seriesUid); //!< starts with the next event
    void clear() { m_left.clear(); }    //!< without a further signal
    bool isBusy() const { return !m_left.isEmpty(); }

Q_SIGNALS:
    void found(const tcia::Series &series);
    void missing(const QString &seriesUid);
    void sliceEnded(); //!< isBusy() says whether another one follows

private:
    void lookUp();

    Find m_find;
    QStringList m_left;
};

} // namespace tcia::catalog
