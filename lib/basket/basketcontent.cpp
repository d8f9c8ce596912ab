// SPDX-License-Identifier: Apache-2.0
#include "basket/basketcontent.h"

#include "core/fields.h"
#include "core/uid.h"

#include <algorithm>

namespace tcia::basket {

namespace {

bool isKnown(const QString &text) { return !text.isEmpty(); }
bool isKnown(const QDate &date) { return date.isValid(); }
bool isKnown(const Count &count) { return count.has_value(); }

enum class Merge { FillUnknown, Renew };

//! Copies known attributes from `fresh`; true if anything changed.
bool merge(Series &stored, const Series &fresh, Merge how)
{
    bool changed = false;
    for (const Field<Series> &field : fields<Series>())
        std::visit(
            [&](auto member) {
                const bool wanted = how == Merge::Renew || !isKnown(stored.*member);
                if (!wanted || !isKnown(fresh.*member) || stored.*member == fresh.*member)
                    return;
                stored.*member = fresh.*member;
                changed = true;
            },
            field.member);
    return changed;
}

//! The same for a row of the content; unchanged chunks stay shared.
bool merge(BasketContent &content, qsizetype row, const Series &fresh, Merge how)
{
    Series merged = content.series[row];
    if (!merge(merged, fresh, how))
        return false;
    content.tally.remove(content.series[row]);
    content.tally.add(merged);
    content.series.replace(row, merged);
    return true;
}

void append(BasketContent &content, const Series &series)
{
    content.rows.insert(series.seriesUid, content.series.size());
    content.series.append(series);
    content.tally.add(series);
}

void sortUnique(QList<qsizetype> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

QList<Run> runsOf(QList<qsizetype> rows)
{
    sortUnique(rows);
    QList<Run> runs;
    for (const qsizetype row : rows)
        if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
            ++runs.last().count;
        else
            runs.append({row, 1});
    return runs;
}

QString patientKey(const Series &series) // patient IDs are unique only within a collection
{
    return series.patientId.isEmpty() ? QString() : QString(series.collection + u'\n' + series.patientId);
}

//! True if it was the first.
bool count(QHash<QString, qint64> &counts, const QString &key) { return !key.isEmpty() && ++counts[key] == 1; }

//! True if it was the last.
bool uncount(QHash<QString, qint64> &counts, const QString &key)
{
    const auto found = key.isEmpty() ? counts.end() : counts.find(key);
    if (found == counts.end() || --*found > 0)
        return false;
    counts.erase(found);
    return true;
}

void sum(const Count &count, qint64 sign, qint64 &known, qint64 &unknown)
{
    if (count)
        known += sign * *count;
    else
        unknown += sign;
}

void sum(const Series &series, qint64 sign, Totals &totals)
{
    totals.series += sign;
    sum(series.imageCount, sign, totals.images, totals.imagesUnknown);
    sum(series.fileSize, sign, totals.bytes, totals.bytesUnknown);
}

} // namespace

void Tally::add(const Series &series)
{
    sum(series, 1, totals);
    count(patients, patientKey(series));
    count(studies, series.studyUid);
    QStringList &names = totals.licences;
    if (count(licences, series.licenseName))
        names.insert(std::lower_bound(names.begin(), names.end(), series.licenseName) - names.begin(),
                     series.licenseName);
    totals.patients = patients.size();
    totals.studies = studies.size();
}

void Tally::remove(const Series &series)
{
    sum(series, -1, totals);
    uncount(patients, patientKey(series));
    uncount(studies, series.studyUid);
    if (uncount(licences, series.licenseName))
        totals.licences.removeOne(series.licenseName);
    totals.patients = patients.size();
    totals.studies = studies.size();
}

Totals totalsOf(const SeriesList &series)
{
    Tally tally;
    for (const Series &one : series)
        tally.add(one);
    return tally.totals;
}

BasketChange added(const Snapshot &before, const QList<Series> &series)
{
    const auto next = std::make_shared<BasketContent>(*before);
    const qsizetype first = next->series.size();
    next->rows.reserve(first + series.size());
    QList<qsizetype> filled;
    qsizetype alreadyPresent = 0;
    for (const Series &one : series) {
        if (!isUid(one.seriesUid))
            continue;
        const qsizetype row = next->rows.value(one.seriesUid, -1);
        if (row < 0) {
            append(*next, one);
            continue;
        }
        ++alreadyPresent;
        if (merge(*next, row, one, Merge::FillUnknown) && row < first)
            filled.append(row);
    }
    const qsizetype count = next->series.size() - first;
    if (count == 0 && filled.isEmpty()) // so that the copy is destroyed here on the pool
        return {.next = before, .outcome = {.alreadyPresent = alreadyPresent}};
    return {.next = next,
            .inserted = {first, count},
            .updated = runsOf(filled),
            .outcome = {.added = count, .alreadyPresent = alreadyPresent}};
}

BasketChange updated(const Snapshot &before, const QList<Series> &known)
{
    const auto next = std::make_shared<BasketContent>(*before);
    QList<qsizetype> rows;
    for (const Series &one : known)
        if (const qsizetype row = before->rows.value(one.seriesUid, -1);
            row >= 0 && merge(*next, row, one, Merge::Renew))
            rows.append(row);
    return {.next = rows.isEmpty() ? before : next, .updated = runsOf(rows)};
}

BasketChange removed(const Snapshot &before, const QStringList &seriesUids)
{
    QList<qsizetype> rows;
    for (const QString &uid : seriesUids)
        if (const qsizetype row = before->rows.value(uid, -1); row >= 0)
            rows.append(row);
    sortUnique(rows);
    if (rows.isEmpty())
        return {.next = before};
    const auto next = std::make_shared<BasketContent>(*before);
    next->series.truncate(rows.first()); // rows before the first removed one are unchanged
    auto gone = rows.cbegin();
    for (qsizetype row = rows.first(); row < before->series.size(); ++row) {
        const Series &one = before->series[row];
        if (gone != rows.cend() && *gone == row) {
            ++gone;
            next->rows.remove(one.seriesUid);
            next->tally.remove(one);
        } else {
            next->rows[one.seriesUid] = next->series.size();
            next->series.append(one);
        }
    }
    return {.next = next, .removed = runsOf(rows), .outcome = {.removed = rows.size()}};
}

BasketChange cleared(const Snapshot &before)
{
    const qsizetype all = before->series.size();
    if (all == 0)
        return {.next = before};
    return {.next = std::make_shared<BasketContent>(), .removed = {{0, all}}, .outcome = {.removed = all}};
}

BasketChange shown(const Snapshot &content)
{
    return {.next = content, .inserted = {0, content->series.size()}, .outcome = {.added = content->series.size()}};
}

BasketChange restored(const Snapshot &before, const QList<Series> &stored)
{
    if (before->series.isEmpty())
        return added(before, stored);
    const auto next = std::make_shared<BasketContent>();
    for (const Series &one : stored)
        if (isUid(one.seriesUid) && !before->rows.contains(one.seriesUid) && !next->rows.contains(one.seriesUid))
            append(*next, one);
    const qsizetype count = next->series.size();
    for (const Series &one : before->series)
        append(*next, one);
    QList<qsizetype> filled;
    for (const Series &one : stored)
        if (before->rows.contains(one.seriesUid))
            if (const qsizetype row = next->rows.value(one.seriesUid); merge(*next, row, one, Merge::FillUnknown))
                filled.append(row);
    return {.next = next, .inserted = {0, count}, .updated = runsOf(filled), .outcome = {.added = count}};
}

} // namespace tcia::basket
