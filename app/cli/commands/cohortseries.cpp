// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/cohortseries.h"

#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "cohort/rules.h"

namespace tcia::cli {

namespace {

//! What the rules left out.
void reportRules(Session &session, const cohort::Selected &left)
{
    const auto note = [&session](qint64 count, const QString &message) {
        if (count > 0)
            session.note(message);
    };
    const auto number = [](qint64 count) { return int(count); };
    note(left.tooFewImages, Tr::tr("Left out by --least-images: %n series.", nullptr, number(left.tooFewImages)));
    note(left.unknownImages,
         Tr::tr("Of these, %n series have an unknown number of images.", nullptr, number(left.unknownImages)));
    note(left.earlierStudies, Tr::tr("Left out by --latest-study: %n series.", nullptr, number(left.earlierStudies)));
    note(left.withoutStudy,
         Tr::tr("Left out by --latest-study: %n series without a study UID.", nullptr, number(left.withoutStudy)));
    note(left.undatedStudies, Tr::tr("Left out by --latest-study: %n series of studies without a date.", nullptr,
                                     number(left.undatedStudies)));
    note(left.incompletePatients,
         Tr::tr("Left out by --needs: %n patients.", nullptr, number(left.incompletePatients)));
    note(left.withoutPatient,
         Tr::tr("%n series have no patient ID; they are left out.", nullptr, number(left.withoutPatient)));
}

} // namespace

Result<GatheredSeries> cohortSeries(Session &session, Studies studies)
{
    GatheredSeries out;
    const Options &options = session.options();
    if (options.directory.isEmpty() && !isAnythingSelected(session))
        return failure(Error::Kind::Usage, Tr::tr("Nothing was selected: name DIR, --series or --manifest."));
    if (!options.directory.isEmpty())
        if (const auto added = addFolder(session, out); !added)
            return failure(added.error());
    if (const auto added = addSelected(session, studies, out); !added)
        return failure(added.error());
    removeRepeats(out);
    const cohort::Selected left = cohort::select(out.series, options.rules);
    reportRules(session, left);
    if (left.unknownImages + left.undatedStudies + left.withoutStudy + left.withoutPatient > 0)
        out.exit = qMax(out.exit, Exit::Incomplete);
    QList<Series> series;
    for (const qsizetype position : left.series)
        series << out.series[position];
    out.series = series;
    return out;
}

} // namespace tcia::cli
