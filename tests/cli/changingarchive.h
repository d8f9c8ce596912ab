// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "freshprogram.h"

#include <QRandomGenerator>

namespace tcia::tests {

inline constexpr int seriesCount = 200;
inline constexpr int changes = 100;

//! Series of collection A, the same for the same number.
inline Series cited(int number)
{
    Series out = series(u"1.9.%1"_s.arg(number % 40), u"1.2.%1"_s.arg(number), number % 3 ? u"CT"_s : u"MR"_s, number);
    out.patientId = u"P-%1"_s.arg(number % 20);
    out.collection = u"A"_s;
    out.fileSize = 1000 + number;
    out.description = u"axial, \"thin\" %1"_s.arg(number);
    out.licenseName = u"Creative Commons Attribution 4.0 International License"_s;
    out.licenseUri = u"https://l.example/by/4.0/"_s;
    out.collectionUri = u"https://doi.org/10.5555/a"_s;
    out.released = QDate(2020, 1, 31);
    out.manufacturer = u"M"_s;
    out.bodyPart = u"CHEST"_s;
    out.patientSex = u"F"_s;
    out.timeStamp = u"2020-02-01 10:00:00.0"_s;
    return out;
}

inline Content citedContent()
{
    Content out;
    for (int i = 0; i < 20; ++i)
        out.patients << patient(u"P-%1"_s.arg(i));
    for (int i = 0; i < 40; ++i)
        out.studies << study(u"P-%1"_s.arg(i % 20), u"1.9.%1"_s.arg(i));
    for (int i = 0; i < seriesCount; ++i)
        out.series << cited(i);
    return out;
}

//! A row of `tcia diff` as one text.
inline QString described(const QString &change, const QString &uid, const QString &attribute = {},
                         const QString &before = {}, const QString &now = {})
{
    return QStringList {change, uid, attribute, before, now}.join(u'|');
}

inline QStringList describedRows(const QJsonArray &rows)
{
    QStringList all;
    for (const auto &row : rows) {
        const QJsonObject one = row.toObject();
        const QString change = text(one, "Change"_L1);
        all << described(change, text(one, "SeriesInstanceUID"_L1), text(one, "Attribute"_L1), text(one, "Before"_L1),
                         change == u"changed"_s ? text(one, "Now"_L1) : QString());
    }
    all.sort();
    return all;
}

//! Changes an archive at random, no attribute of a series twice, and keeps account of it.
class RandomChanges
{
public:
    RandomChanges(Content &content, quint32 seed) : m_content(content), m_random(seed) {}

    void make(int count)
    {
        while (m_made.size() < count)
            makeOne();
        m_made.sort();
    }
    const QStringList &made() const { return m_made; }

private:
    void makeOne()
    {
        const int kind = m_random.bounded(10);
        if (kind == 0) {
            Series fresh = cited(10'000 + int(m_made.size()));
            m_content.series.insert(m_random.bounded(m_content.series.size()), fresh);
            m_touched << fresh.seriesUid;
            m_made << described(u"new"_s, fresh.seriesUid);
            return;
        }
        const qsizetype at = m_random.bounded(m_content.series.size());
        Series &series = m_content.series[at];
        if (kind == 1 && !m_touched.contains(series.seriesUid)) {
            m_made << described(u"withdrawn"_s, series.seriesUid);
            m_content.series.removeAt(at);
        } else if (kind > 1) {
            change(series, m_random.bounded(8));
        }
    }

    void change(Series &series, int what)
    {
        const QString mark = series.seriesUid + u'#' + QString::number(what);
        if (m_touched.contains(mark) || series.seriesUid.section(u'.', -1).toInt() >= 10'000)
            return;
        m_touched << mark << series.seriesUid;
        const Series before = series;
        switch (what) {
        case 0: series.imageCount = *series.imageCount + 1; break;
        case 1: series.fileSize = *series.fileSize - 1; break;
        case 2: series.licenseName = u"TCIA Restricted"_s; break;
        case 3: series.licenseUri.clear(); break; // a licence that is no longer given is a change
        case 4: series.collectionUri = u"https://doi.org/10.5555/b"_s; break;
        case 5: series.timeStamp = u"2026-02-01 10:00:00.0"_s; break;
        case 6: series.released = QDate(2021, 1, 31); break;
        default: series.description += u" =1+1"_s; break;
        }
        for (const Field<Series> &field : fields<Series>())
            if (valueText(before, field) != valueText(series, field))
                m_made << described(u"changed"_s, series.seriesUid, field.key, valueText(before, field),
                                    valueText(series, field));
    }

    Content &m_content;
    QRandomGenerator m_random;
    QSet<QString> m_touched; //!< series, and their attributes
    QStringList m_made;
};

} // namespace tcia::tests
