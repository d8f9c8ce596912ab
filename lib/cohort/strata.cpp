// SPDX-License-Identifier: Apache-2.0
#include "cohort/strata.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cohort {

namespace {

constexpr std::array rows {AttributeRow {Attribute::Collection, "collection"_L1},
                           AttributeRow {Attribute::Modality, "modality"_L1},
                           AttributeRow {Attribute::Manufacturer, "manufacturer"_L1},
                           AttributeRow {Attribute::Sex, "sex"_L1}, AttributeRow {Attribute::AgeGroup, "age"_L1}};

//! Years of an age as DICOM (061Y, 018M) or archives (61) write it; -1 if it is none.
int yearsOf(const QString &age)
{
    QString digits = age.trimmed().toUpper();
    const QChar unit = digits.isEmpty() ? QChar(u' ') : digits.back();
    if (unit.isLetter())
        digits.chop(1);
    bool ok = false;
    const int number = digits.trimmed().toInt(&ok);
    if (!ok || number < 0)
        return -1;
    constexpr int days = 365, weeks = 52, months = 12;
    const int perYear = unit == u'D' ? days : unit == u'W' ? weeks : unit == u'M' ? months : 1;
    return unit.isLetter() && unit != u'Y' && perYear == 1 ? -1 : number / perYear;
}

QString decadeOf(int years)
{
    constexpr int decade = 10, last = 90;
    const int first = years / decade * decade;
    return years >= last ? u"90+"_s : u"%1-%2"_s.arg(first).arg(first + decade - 1);
}

QString ageGroupOf(const Person &person, const QList<Series> &series)
{
    int youngest = -1;
    for (const qsizetype position : person.series)
        if (const int years = yearsOf(series[position].patientAge); years >= 0)
            youngest = youngest < 0 ? years : qMin(youngest, years);
    return youngest < 0 ? QString() : decadeOf(youngest);
}

} // namespace

std::span<const AttributeRow> attributes() { return rows; }

std::optional<Attribute> attributeNamed(QStringView key)
{
    const auto found = std::ranges::find_if(rows, [key](const AttributeRow &one) { return key == one.key; });
    return found == rows.end() ? std::nullopt : std::optional(found->attribute);
}

QStringList valuesOf(const Person &person, const QList<Series> &series, Attribute attribute)
{
    QStringList values;
    for (const qsizetype position : person.series) {
        const Series &one = series[position];
        switch (attribute) {
        case Attribute::Collection: values << one.collection.trimmed(); break;
        case Attribute::Modality: values << one.modality.trimmed(); break;
        case Attribute::Manufacturer: values << one.manufacturer.simplified().toUpper(); break;
        case Attribute::Sex: values << one.patientSex.trimmed().toUpper(); break;
        case Attribute::AgeGroup: break;
        }
    }
    if (attribute == Attribute::AgeGroup)
        values << ageGroupOf(person, series);
    values.sort();
    values.removeDuplicates();
    values.removeAll(QString());
    if (attribute == Attribute::Sex && values.size() > 1) // contradictory
        values = {values.join(u'+')};
    return values.isEmpty() ? QStringList {u"unknown"_s} : values;
}

} // namespace tcia::cohort
