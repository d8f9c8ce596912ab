// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/cohortseries.h"

#include "cli/commands/recordfile.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "cohort/rules.h"
#include "verify/recordroots.h"

#include <QDir>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::cli {

namespace {

//! Adds the series that DIR's record names.
Result<void> addFolder(Session &session, CohortSeries &out)
{
    const QString root = QDir(session.options().directory).absolutePath();
    const auto content = session.await(QtConcurrent::run(verify::recordedContent, root));
    if (!content)
        return failure(content.error());
    if (content->missing > 0) {
        session.note(Tr::tr("%n recorded series are not in the folder any more; they are left out.", nullptr,
                            int(content->missing)));
        out.exit = Exit::Incomplete;
    }
    out.exit = qMax(out.exit, reportUnreadable(session, content->unreadable));
    out.series << content->series;
    return {};
}

//! The series; of those without a study, if it is needed, the UID alone, so that they are looked up.
QList<Series> toLookUp(const QList<Series> &series, Studies studies)
{
    QList<Series> out = series;
    if (studies == Studies::Needed)
        for (Series &one : out)
            if (one.studyUid.trimmed().isEmpty())
                one = {.seriesUid = one.seriesUid};
    return out;
}

//! The same from stored content alone. What it does not know stays as the list has it.
Result<QList<Series>> storedDescription(Session &session, const QList<Series> &series, Studies studies)
{
    const auto server = chosenServer(session.options());
    if (!server)
        return failure(server.error());
    QList<Series> out = withStoredAttributes(session, *server, toLookUp(series, studies));
    for (qsizetype i = 0; i < out.size(); ++i)
        if (isBare(out[i]))
            out[i] = series[i];
    return out;
}

//! Replaces bare series by what the server says of them. Those that it does not know are left out.
Result<QList<Series>> described(Session &session, const QList<Series> &named, Studies studies, Exit &exit)
{
    const QList<Series> series = toLookUp(named, studies);
    if (std::ranges::none_of(series, isBare))
        return series;
    if (session.options().offline)
        return storedDescription(session, named, studies);
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const QList<ResolvedSeries> known = resolved(session, **archive, series);
    exit = qMax(exit, reportFailures(session, known));
    if (exit == Exit::Interrupted)
        return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    QList<Series> out;
    for (const ResolvedSeries &one : known)
        if (!one.error)
            out << one.series;
    return out;
}

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

Result<CohortSeries> cohortSeries(Session &session, Studies studies)
{
    CohortSeries out;
    const Options &options = session.options();
    if (options.directory.isEmpty() && !isAnythingSelected(session))
        return failure(Error::Kind::Usage, Tr::tr("Nothing was selected: name DIR, --series or --manifest."));
    if (!options.directory.isEmpty())
        if (const auto added = addFolder(session, out); !added)
            return failure(added.error());
    if (isAnythingSelected(session)) {
        const auto selected = selectedSeries(session);
        if (!selected)
            return failure(selected.error());
        if (selected->unnamed > 0)
            out.exit = Exit::Incomplete;
        const auto series = described(session, selected->series, studies, out.exit);
        if (!series)
            return failure(series.error());
        out.series << *series;
    }
    QSet<QString> known;
    out.series.removeIf([&known](const Series &one) {
        const bool isRepeated = known.contains(one.seriesUid);
        known.insert(one.seriesUid);
        return isRepeated;
    });
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
