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
    LicensedSeries licensed;
    QStringList unknown;
    for (const Series &one : series)
        if (one.licenseName.isEmpty())
            unknown << one.seriesUid;
    QHash<QString, ResolvedSeries> answers;
    QList<ResolvedSeries> failed;
    const QList<ResolvedSeries> asked = queryAgain(session, archive, unknown);
    for (qsizetype i = 0; i < unknown.size(); ++i) {
        answers.insert(unknown[i], asked[i]);
        if (asked[i].error && asked[i].error->kind != Error::Kind::NotFound)
            failed << asked[i];
    }
    licensed.unanswered = failed.size();
    licensed.exit = reportFailures(session, failed);
    for (Series one : series) {
        const ResolvedSeries answer = answers.value(one.seriesUid);
        if (answer.error && answer.error->kind != Error::Kind::NotFound)
            continue;
        if (one.licenseName.isEmpty())
            one.licenseName = answer.series.licenseName;
        licensed.series << one;
    }
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
    const auto note = [&session](qint64 count, const QString &message) {
        if (count > 0)
            session.note(message);
    };
    permitted.exit = licensed.exit;
    QList<Series> allowed, forbidden;
    qint64 unknown = 0;
    for (const Series &one : licensed.series) {
        const LicenceUse use = licenceUse(one.licenseName);
        (use == LicenceUse::NonCommercial ? forbidden : allowed) << one;
        unknown += use == LicenceUse::Unknown;
    }
    name(session, forbidden);
    note(unknown, Tr::tr("Whether the licences of %n series permit commercial use is not known: read them first.",
                         nullptr, int(unknown)));
    if (options.despiteLicence) {
        note(forbidden.size(), Tr::tr("%n series are fetched although their licences forbid commercial use.", nullptr,
                                      int(forbidden.size())));
        return permitted;
    }
    note(licensed.unanswered, Tr::tr("The licences of %n series could not be asked for; they are left out.", nullptr,
                                     int(licensed.unanswered)));
    note(forbidden.size(), Tr::tr("%n series are left out for their licences; --despite-licence fetches them.", nullptr,
                                  int(forbidden.size())));
    if (unknown > 0 || !forbidden.isEmpty())
        permitted.exit = qMax(permitted.exit, Exit::Incomplete);
    permitted.selected.series = allowed;
    permitted.selected.addUndecided(licensed.unanswered);
    return permitted;
}

} // namespace tcia::cli
