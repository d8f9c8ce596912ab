// SPDX-License-Identifier: Apache-2.0
#include "cohort/rules.h"

#include "cohort/persons.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cohort {

namespace {

using PatientKey = std::pair<QString, QString>; //!< collection and patient ID

PatientKey keyOf(const Series &series) { return {series.collection.trimmed(), comparedId(series.patientId)}; }

//! Whether the series holds something made from images: its number of objects says nothing about its size.
bool holdsResults(const Series &series)
{
    static constexpr std::array modalities {"SEG"_L1, "RTSTRUCT"_L1, "RTPLAN"_L1, "RTDOSE"_L1, "SR"_L1,
                                            "REG"_L1, "FID"_L1,      "PR"_L1,     "KO"_L1};
    return std::ranges::find(modalities, series.modality) != modalities.end();
}

void applyImages(const QList<Series> &series, qint64 least, Selected &out)
{
    out.series.removeIf([&](qsizetype position) {
        const Series &one = series[position];
        if (holdsResults(one) || (one.imageCount && *one.imageCount >= least))
            return false;
        ++out.tooFewImages;
        out.unknownImages += !one.imageCount;
        return true;
    });
}

//! A study UID as it is compared.
QString studyOf(const Series &series) { return series.studyUid.trimmed(); }

//! A study's place in time; those without a date come first.
using StudyTime = std::pair<QDate, QString>;

StudyTime timeOf(const Series &series)
{
    return {series.studyDate.isValid() ? series.studyDate : series.date, studyOf(series)};
}

void applyLatestStudy(const QList<Series> &series, Selected &out)
{
    out.withoutStudy = out.series.removeIf([&](qsizetype position) { return studyOf(series[position]).isEmpty(); });
    QHash<QString, StudyTime> studies; //!< by UID: any of its series may have the date
    for (const qsizetype position : std::as_const(out.series)) {
        const StudyTime time = timeOf(series[position]);
        StudyTime &known = studies[time.second];
        if (known.second.isEmpty() || (time.first.isValid() && (!known.first.isValid() || time.first < known.first)))
            known = time;
    }
    QHash<PatientKey, StudyTime> latest;
    for (const qsizetype position : std::as_const(out.series)) {
        const StudyTime time = studies.value(studyOf(series[position]));
        StudyTime &known = latest[keyOf(series[position])];
        const bool isLater = known.first.isValid() == time.first.isValid() ? known < time : time.first.isValid();
        if (known.second.isEmpty() || isLater)
            known = time;
    }
    out.series.removeIf([&](qsizetype position) {
        const QString study = studyOf(series[position]);
        if (latest.value(keyOf(series[position])).second == study)
            return false;
        ++(studies.value(study).first.isValid() ? out.earlierStudies : out.undatedStudies);
        return true;
    });
}

void applyModalities(const QList<Series> &series, const QStringList &modalities, Selected &out)
{
    QHash<PatientKey, QSet<QString>> has;
    for (const qsizetype position : std::as_const(out.series))
        has[keyOf(series[position])].insert(series[position].modality);
    const auto isComplete = [&](const QSet<QString> &those) {
        return std::ranges::all_of(modalities, [&](const QString &one) { return those.contains(one); });
    };
    for (const QSet<QString> &those : std::as_const(has))
        out.incompletePatients += !isComplete(those);
    out.series.removeIf([&](qsizetype position) { return !isComplete(has.value(keyOf(series[position]))); });
}

} // namespace

Selected select(const QList<Series> &series, const Rules &rules)
{
    Selected out;
    const bool isAboutPatients = rules.isLatestStudy || !rules.modalities.isEmpty();
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (isAboutPatients && comparedId(series[i].patientId).isEmpty())
            ++out.withoutPatient;
        else
            out.series << i;
    }
    if (rules.leastImages > 0)
        applyImages(series, rules.leastImages, out);
    if (rules.isLatestStudy)
        applyLatestStudy(series, out);
    if (!rules.modalities.isEmpty())
        applyModalities(series, rules.modalities, out);
    return out;
}

} // namespace tcia::cohort
