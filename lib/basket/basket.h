// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace tcia::basket {

//! What a set of series adds up to. Sums cover the series whose number is known; `…Unknown` counts the others.
struct Totals
{
    qint64 series = 0;
    qint64 patients = 0;
    qint64 studies = 0;
    qint64 images = 0;
    qint64 bytes = 0;
    qint64 imagesUnknown = 0;
    qint64 bytesUnknown = 0;
    QStringList licences; //!< distinct, sorted; empty names left out
    bool operator==(const Totals &) const = default;
};
Totals totalsOf(const QList<Series> &series);

//! Totals that grow series by series.
struct Tally
{
    Totals totals;
    QSet<QString> patients, studies, licences;
    void add(const Series &series);
};

//! An ordered set of chosen series with what is known of each, under a name. Only a value holder that announces changes;
//! BasketStore keeps it on disk.
class Basket : public QObject
{
    Q_OBJECT
public:
    explicit Basket(QString name, QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    const QList<Series> &series() const { return m_series; }
    bool contains(const QString &seriesUid) const { return m_rows.contains(seriesUid); }
    const Totals &totals() const; //!< cheap to ask after every addition, however much there is

    //! Adds those not yet in it, in order; of those already in it unknown attributes are filled. Rows without a valid UID are
    //! ignored. Returns how many were new.
    qsizetype add(const QList<Series> &series);
    //! Takes over what has become known of series that are in it; what is known already is renewed. Others are ignored.
    void update(const QList<Series> &known);
    qsizetype remove(const QStringList &seriesUids);
    void clear();
    void setAll(const QList<Series> &series); //!< as loaded from disk

Q_SIGNALS:
    void aboutToInsert(qsizetype first, qsizetype count);
    void inserted(qsizetype first, qsizetype count);
    void aboutToRemove(qsizetype first, qsizetype count); //!< one pair per contiguous run, or a reset for very many
    void removed(qsizetype first, qsizetype count);
    void updated(qsizetype first, qsizetype count);
    void aboutToReset();
    void reset();
    void changed(); //!< after any of the above, once per call

private:
    bool mergeRows(const QList<Series> &known, bool renew);
    void replace(const QList<Series> &series);
    void index(qsizetype from);

    const QString m_name;
    QList<Series> m_series;
    QHash<QString, qsizetype> m_rows; //!< series UID to row
    mutable std::optional<Tally> m_tally; //!< of m_series; unset: to be made anew when somebody asks
};

} // namespace tcia::basket
