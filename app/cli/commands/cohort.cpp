// SPDX-License-Identifier: Apache-2.0
// The commands `cohort` and `split`.
#include "cli/commands/cohortseries.h"
#include "cli/commands/commands.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "cohort/splitfiles.h"
#include "core/reasontranslation.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

Table summaryColumns()
{
    return {.title = Tr::tr("Split"),
            .columns = {column("Set"_L1, Tr::tr("Set")),
                        column("Patients"_L1, Tr::tr("Patients"), TableColumn::Kind::Number),
                        column("Series"_L1, Tr::tr("Series"), TableColumn::Kind::Number),
                        column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number),
                        column("Bytes"_L1, Tr::tr("Size"), TableColumn::Kind::Bytes)},
            .rows = {}};
}

//! One row a set.
Table summaryOf(const cohort::Split &split, const QList<cohort::SplitSet> &sets, const QList<Series> &series)
{
    Table table = summaryColumns();
    for (qsizetype set = 0; set < sets.size(); ++set) {
        qlonglong count = 0, images = 0, bytes = 0;
        for (qsizetype i = 0; i < series.size(); ++i)
            if (split.setOfSeries[i] == set) {
                ++count;
                images += series[i].imageCount.value_or(0);
                bytes += series[i].fileSize.value_or(0);
            }
        table.rows << QVariantList {sets[set].name, qlonglong(split.all.counts[set]), count, images, bytes};
    }
    return table;
}

//! What users must know about a split: who was joined, who is in no set, and which shares could not be kept.
Exit report(Session &session, const cohort::Split &split, const QList<cohort::SplitSet> &sets)
{
    qint64 joined = 0;
    for (const cohort::Person &one : split.persons.persons)
        joined += one.collections.size() > 1 || one.patientIds.size() > 1;
    if (joined > 0)
        session.note(Tr::tr("%n patients stay together in one set with others that have the same ID in another "
                            "collection, or share a study with them.",
                            nullptr, int(joined)));
    for (const cohort::SharedGroup &group : split.uneven)
        session.note(cohort::unevenWords(group, sets));
    Exit exit = Exit::Done;
    for (qsizetype set = 0; set < sets.size(); ++set)
        if (split.all.counts[set] == 0) {
            session.note(Tr::tr("The set %1 is empty: there are too few patients.").arg(sets[set].name));
            exit = Exit::Incomplete;
        }
    if (const qint64 unknown = split.persons.withoutStudy; unknown > 0) {
        session.note(
            Tr::tr("%n series have no study UID: whether they share a study with another patient ID is unknown.",
                   nullptr, int(unknown)));
        exit = Exit::Incomplete;
    }
    if (const qsizetype unknown = split.persons.withoutPatient.size(); unknown > 0) {
        session.note(Tr::tr("%n series have no patient ID; they are in no set.", nullptr, int(unknown)));
        exit = Exit::Incomplete;
    }
    return exit;
}

cohort::SplitOutput splitOutput(const Options &options)
{
    const auto server = chosenServer(options);
    return {.folder = QDir(options.to).absolutePath(),
            .host = server ? server->base.host() : QString(),
            .format = options.format == outputFormat(u"table") ? outputFormat(u"csv") : options.format,
            .cells = options.cells};
}

} // namespace

Exit selectCohort(Session &session)
{
    if (const auto may = session.checkColumns(tableOf(QList<Series>(), QString())); !may)
        return session.fail(may.error());
    const bool isByStudy = session.options().rules.isLatestStudy;
    const auto cohort = cohortSeries(session, isByStudy ? Studies::Needed : Studies::Unneeded);
    if (!cohort)
        return session.fail(cohort.error());
    return qMax(cohort->exit, session.put(tableOf(cohort->series, Tr::tr("Series"))));
}

Exit splitCohort(Session &session)
{
    cohort::SplitRule rule = session.options().split;
    if (rule.sets.isEmpty())
        rule.sets = *cohort::splitSets(u"70,15,15"_s);
    if (const auto may = session.checkColumns(summaryColumns()); !may)
        return session.fail(may.error());
    const auto cohort = cohortSeries(session, Studies::Needed);
    if (!cohort)
        return session.fail(cohort.error());
    const auto split = cohort::split(cohort->series, rule);
    if (!split && split.error().kind == Error::Kind::NotFound) { // nothing passed; it is not the server's fault
        session.note(text::translated(split.error().detail));
        return qMax(cohort->exit, Exit::Incomplete);
    }
    if (!split)
        return session.fail(split.error());
    const cohort::SplitFiles files {
        .rule = rule, .rules = session.options().rules, .series = cohort->series, .split = *split};
    if (const auto written = writeSplit(files, splitOutput(session.options())); !written)
        return session.fail(written.error());
    const Exit exit = qMax(cohort->exit, report(session, *split, rule.sets));
    return qMax(exit, session.put(summaryOf(*split, rule.sets, cohort->series)));
}

} // namespace tcia::cli
