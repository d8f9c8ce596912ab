// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/purpose.h"

#include "archive/archive.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/licence.h"
#include "core/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

constexpr qsizetype mostNamed = 100;

void name(Session &session, const QList<Series> &forbidden)
{
    for (const Series &one : forbidden.first(qMin(mostNamed, forbidden.size())))
        session.note(Tr::tr("Its licence forbids commercial use: %1 (%2)")
                         .arg(one.seriesUid, text::plain(licenceName(one.licenseName))));
    if (const qsizetype more = forbidden.size() - mostNamed; more > 0)
        session.note(Tr::tr("The licences of %Ln more series forbid commercial use.", nullptr, int(more)));
}

} // namespace

LicensedSeries withLicences(Session &session, archive::Archive &archive, const QList<Series> &series)
{
    LicensedSeries licensed {.series = series};
    QStringList unknown;
    for (const Series &one : series)
        if (one.licenseName.isEmpty())
            unknown << one.seriesUid;
    QHash<QString, QString> licences;
    const QList<ResolvedSeries> answers = queryAgain(session, archive, unknown);
    for (const ResolvedSeries &one : answers)
        licences.insert(one.series.seriesUid, one.series.licenseName);
    for (Series &one : licensed.series)
        if (one.licenseName.isEmpty())
            one.licenseName = licences.value(one.seriesUid);
    return licensed;
}

Result<PermittedSeries> permittedSeries(Session &session, archive::Archive &archive, const SelectedSeries &selected)
{
    const Options &options = session.options();
    PermittedSeries permitted {.selected = selected};
    if (!options.purpose)
        return permitted;
    const bool isCommercial = *options.purpose == Purpose::Commercial;
    permitted.selected.chosen.purpose = isCommercial ? u"commercial"_s : u"non-commercial"_s;
    permitted.selected.chosen.isDespiteLicence = options.despiteLicence;
    if (!isCommercial) // every licence that the archive knows permits it
        return permitted;
    const LicensedSeries licensed = withLicences(session, archive, selected.series);
    if (session.interrupt().happened())
        return failure({.kind = Error::Kind::Cancelled, .detail = {}});
    QList<Series> allowed, forbidden;
    qint64 unknown = 0;
    for (const Series &one : licensed.series) {
        const LicenceUse use = licenceUse(one.licenseName);
        (use == LicenceUse::NonCommercial ? forbidden : allowed) << one;
        unknown += use == LicenceUse::Unknown;
    }
    name(session, forbidden);
    if (unknown > 0)
        session.note(Tr::tr("Whether the licences of %n series permit commercial use is not known: read them first.",
                            nullptr, int(unknown)));
    if (forbidden.isEmpty())
        return permitted;
    if (options.despiteLicence) {
        session.note(Tr::tr("%n series are fetched although their licences forbid commercial use.", nullptr,
                            int(forbidden.size())));
        return permitted;
    }
    session.note(Tr::tr("%n series are left out for their licences; --despite-licence fetches them.", nullptr,
                        int(forbidden.size())));
    permitted.leftOut = forbidden.size();
    permitted.selected.series = allowed;
    return permitted;
}

} // namespace tcia::cli
