// SPDX-License-Identifier: Apache-2.0
#include "cli/options/filteroptions.h"

#include "cli/output/tr.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

QString addFacetValue(Options &options, catalog::FacetId facet, const QString &value)
{
    if (value.isEmpty())
        return Tr::tr("a value is missing");
    if (catalog::facet(facet).order == catalog::ValueOrder::Range)
        if (const QStringList ranges = catalog::rangesOf(facet); !ranges.contains(value))
            return Tr::tr("“%1” is not one of %2").arg(value, ranges.join(u", "_s));
    options.filter.chosen[facet].insert(value);
    return {};
}

QString addText(Options &options, const QString &words)
{
    if (words.isEmpty())
        return Tr::tr("a value is missing");
    options.filter.text = QString(options.filter.text + u' ' + words).trimmed();
    return {};
}

QString addFilter(Options &options, const QString &text)
{
    if (text.trimmed().isEmpty()) // probably an unset shell variable
        return Tr::tr("a value is missing");
    auto more = catalog::Filter::fromText(text);
    if (!more)
        return text::of(more.error());
    if (more->chosen.contains(catalog::FacetId::LocalStatus) || more->inBasket)
        return Tr::tr("local status (on disk, in basket) is known only to the window");
    options.collections << more->chosen.take(catalog::FacetId::Collection).values(); // as --collection
    catalog::Filter &filter = options.filter;
    filter.text = QString(filter.text + u' ' + more->text).trimmed();
    options.ids << more->ids;
    for (auto one = more->chosen.cbegin(); one != more->chosen.cend(); ++one)
        filter.chosen[one.key()].unite(*one);
    if (more->combineMode != catalog::CombineMode::AnyOf)
        filter.combineMode = more->combineMode;
    filter.mergeSpellings = filter.mergeSpellings || more->mergeSpellings;
    return {};
}

QString setCombineMode(Options &options, const QString &value)
{
    if (value == "patient"_L1)
        options.filter.combineMode = catalog::CombineMode::SamePatient;
    else if (value == "study"_L1)
        options.filter.combineMode = catalog::CombineMode::SameStudy;
    else
        return Tr::tr("“%1” is not one of patient, study").arg(value);
    return {};
}

QString setSince(Options &options, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    options.since = value.contains(u'T') ? QDateTime::fromString(value, Qt::ISODate) : day.startOfDay();
    return options.since.isValid() ? QString() : Tr::tr("“%1” is not a date such as 2024-03-31").arg(value);
}

} // namespace tcia::cli
