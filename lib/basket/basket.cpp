// SPDX-License-Identifier: Apache-2.0
#include "basket/basket.h"

#include "core/fields.h"
#include "core/uid.h"

#include <algorithm>

namespace tcia::basket {

namespace {

bool isKnown(const QString &text) { return !text.isEmpty(); }
bool isKnown(const QDate &date) { return date.isValid(); }
bool isKnown(const Count &count) { return count.has_value(); }

enum class Merge { FillUnknown, Renew };

//! Takes over what `fresh` knows; true if anything changed.
bool merge(Series &kept, const Series &fresh, Merge how)
{
    bool changed = false;
    for (const Field<Series> &field : fields<Series>())
        std::visit(
            [&](auto member) {
                const bool wanted = how == Merge::Renew || !isKnown(kept.*member);
                if (!wanted || !isKnown(fresh.*member) || kept.*member == fresh.*member)
                    return;
                kept.*member = fresh.*member;
                changed = true;
            },
            field.member);
    return changed;
}

//! Calls `announce(first, count)` for each contiguous run of the ascending `rows`.
template <typename Announce>
void forEachRun(const QList<qsizetype> &rows, Announce announce)
{
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        announce(rows[i], end - i);
        i = end;
    }
}

QList<qsizetype> sortedUnique(QList<qsizetype> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

void Tally::add(const Series &series)
{
    const auto sum = [](const Count &count, qint64 &known, qint64 &unknown) {
        if (count)
            known += *count;
        else
            ++unknown;
    };
    ++totals.series;
    sum(series.imageCount, totals.images, totals.imagesUnknown);
    sum(series.fileSize, totals.bytes, totals.bytesUnknown);
    if (!series.patientId.isEmpty()) // a patient ID is unique within its collection only
        patients.insert(series.collection + u'\n' + series.patientId);
    if (!series.studyUid.isEmpty())
        studies.insert(series.studyUid);
    if (const QString &licence = series.licenseName; !licence.isEmpty() && !licences.contains(licence)) {
        licences.insert(licence);
        totals.licences.insert(std::upper_bound(totals.licences.begin(), totals.licences.end(), licence) - totals.licences.begin(), licence);
    }
    totals.patients = patients.size();
    totals.studies = studies.size();
}

Totals totalsOf(const QList<Series> &series)
{
    Tally tally;
    for (const Series &one : series)
        tally.add(one);
    return tally.totals;
}

Basket::Basket(QString name, QObject *parent) : QObject(parent), m_name(std::move(name)) {}

const Totals &Basket::totals() const
{
    if (!m_tally) {
        m_tally.emplace();
        for (const Series &one : m_series)
            m_tally->add(one);
    }
    return m_tally->totals;
}

qsizetype Basket::add(const QList<Series> &series)
{
    QList<Series> fresh;
    QHash<QString, qsizetype> freshRows;
    QList<Series> known;
    for (const Series &one : series) {
        if (!isUid(one.seriesUid))
            continue;
        if (m_rows.contains(one.seriesUid)) {
            known.append(one);
        } else if (const auto seen = freshRows.constFind(one.seriesUid); seen != freshRows.cend()) {
            merge(fresh[*seen], one, Merge::FillUnknown);
        } else {
            freshRows.insert(one.seriesUid, fresh.size());
            fresh.append(one);
        }
    }
    const bool filled = mergeRows(known, false);
    const qsizetype count = fresh.size();
    if (count > 0) {
        const qsizetype first = m_series.size();
        Q_EMIT aboutToInsert(first, count);
        m_series.append(std::move(fresh));
        index(first);
        for (qsizetype row = first; m_tally && row < m_series.size(); ++row)
            m_tally->add(m_series[row]);
        Q_EMIT inserted(first, count);
    }
    if (filled || count > 0)
        Q_EMIT changed();
    return count;
}

void Basket::update(const QList<Series> &known)
{
    if (mergeRows(known, true))
        Q_EMIT changed();
}

bool Basket::mergeRows(const QList<Series> &known, bool renew)
{
    QList<qsizetype> rows;
    for (const Series &one : known)
        if (const auto row = m_rows.constFind(one.seriesUid); row != m_rows.cend())
            if (merge(m_series[*row], one, renew ? Merge::Renew : Merge::FillUnknown))
                rows.append(*row);
    if (!rows.isEmpty())
        m_tally.reset();
    forEachRun(sortedUnique(rows), [this](qsizetype first, qsizetype count) { Q_EMIT updated(first, count); });
    return !rows.isEmpty();
}

qsizetype Basket::remove(const QStringList &seriesUids)
{
    QList<qsizetype> rows;
    for (const QString &uid : seriesUids)
        if (const auto row = m_rows.constFind(uid); row != m_rows.cend())
            rows.append(*row);
    rows = sortedUnique(rows);
    if (rows.isEmpty())
        return 0;
    QList<std::pair<qsizetype, qsizetype>> runs;
    forEachRun(rows, [&runs](qsizetype first, qsizetype count) { runs.prepend({first, count}); });

    constexpr qsizetype manyRuns = 200; // each run moves all that follows it; beyond this one new list is cheaper
    if (runs.size() > manyRuns) {
        QList<Series> kept;
        kept.reserve(m_series.size() - rows.size());
        for (qsizetype row = 0, next = 0; row < m_series.size(); ++row) {
            if (next < rows.size() && rows[next] == row)
                ++next;
            else
                kept.append(m_series[row]);
        }
        replace(kept);
        return rows.size();
    }
    for (const auto &run : runs) { // from the end, so that the rows before keep their numbers
        Q_EMIT aboutToRemove(run.first, run.second);
        for (qsizetype row = run.first; row < run.first + run.second; ++row)
            m_rows.remove(m_series[row].seriesUid);
        m_series.remove(run.first, run.second);
        m_tally.reset();
        index(run.first);
        Q_EMIT removed(run.first, run.second);
    }
    Q_EMIT changed();
    return rows.size();
}

void Basket::clear()
{
    if (!m_series.isEmpty())
        replace({});
}

void Basket::setAll(const QList<Series> &series)
{
    QList<Series> valid;
    QSet<QString> seen;
    for (const Series &one : series)
        if (isUid(one.seriesUid) && !seen.contains(one.seriesUid)) {
            seen.insert(one.seriesUid);
            valid.append(one);
        }
    replace(valid);
}

void Basket::replace(const QList<Series> &series)
{
    Q_EMIT aboutToReset();
    m_series = series;
    m_tally.reset();
    m_rows.clear();
    index(0);
    Q_EMIT reset();
    Q_EMIT changed();
}

void Basket::index(qsizetype from)
{
    m_rows.reserve(m_series.size());
    for (qsizetype row = from; row < m_series.size(); ++row)
        m_rows.insert(m_series[row].seriesUid, row);
}

} // namespace tcia::basket
