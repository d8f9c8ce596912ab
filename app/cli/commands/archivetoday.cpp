// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/archivetoday.h"

#include "cli/commands/repeatedqueries.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "verify/servercomparison.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using provenance::Change;
using provenance::Compared;
using provenance::Difference;
using provenance::Entry;
using provenance::Record;

//! How what was recorded of a series compares with what the part's server says.
Compared comparedFor(const Record &record, const Entry &entry, const RecordedPart &part)
{
    if (entry.request >= 0 && !record.head.requests[entry.request].selection.via.isEmpty())
        return Compared::SharedOnly; // described by one server, fetched from another
    return entry.source < 0 ? Compared::Everything
                            : provenance::comparedWith(record.head.sources[entry.source], part.archive->server());
}

//! Whether a row answers everything that a recorded series can be compared in.
bool isEnough(const Series &row, const Series &recorded)
{
    return row.imageCount && !row.patientId.isEmpty() && (row.fileSize || !recorded.fileSize);
}

//! What the server says of one entry.
struct Answer
{
    const Entry *entry;
    ResolvedSeries today;
    bool isOfQuery = false; //!< a row of a repeated query, else an answer about this series alone
};

//! The attributes that rows of queries have, or else any answer: one about a single series has no fewer than a row.
QSet<QLatin1StringView> answered(const QList<Answer> &answers, bool isOfQuery)
{
    QList<Series> series;
    for (const Answer &one : answers)
        if ((one.isOfQuery || !isOfQuery) && !one.today.error)
            series << one.today.series;
    return provenance::knownAttributes(series);
}

void compare(const Answer &answer, Compared compared, const QSet<QLatin1StringView> &known, ArchiveToday &today)
{
    const Series recorded = recordedSeries(*answer.entry);
    const auto &[series, error] = answer.today;
    if (error && verify::isMissing(*error)) {
        today.differences << Difference {
            .change = Change::Withdrawn, .series = recorded, .now = text::inEnglish(*error)};
    } else if (error) {
        ++today.unanswered;
    } else {
        today.series.insert(recorded.seriesUid, series);
        today.unsized += recorded.fileSize && !series.fileSize;
        today.differences += differences(recorded, series, compared, known);
        const QStringList left = provenance::uncompared(recorded, series, compared, known);
        today.partlyCompared += !left.isEmpty();
        today.uncompared += left;
    }
    today.uncompared.removeDuplicates();
}

void compareAll(const Record &record, const RecordedPart &part, const QList<Answer> &answers, ArchiveToday &today)
{
    const QSet<QLatin1StringView> known[] {answered(answers, false), answered(answers, true)};
    for (const Answer &one : answers)
        compare(one, comparedFor(record, *one.entry, part), known[one.isOfQuery], today);
}

//! "Not compared" is no "the same".
void reportUncompared(Session &session, const ArchiveToday &today)
{
    if (today.partlyCompared > 0)
        session.note(
            Tr::tr("Of %n series, attributes were not compared, because the server does not give them or has its "
                   "own words for them: %1.",
                   nullptr, int(today.partlyCompared))
                .arg(today.uncompared.join(u", "_s)));
}

} // namespace

Result<QList<RecordedPart>> recordedParts(Session &session, const Record &record)
{
    QList<RecordedPart> parts;
    if (isServerNamed(session.options()) || record.head.sources.isEmpty()) {
        const auto archive = session.archive();
        if (!archive)
            return failure(archive.error());
        parts << RecordedPart {.archive = *archive, .source = -1, .entries = {}};
    }
    QHash<qsizetype, qsizetype> partOf; //!< by source
    for (const Entry &entry : record.entries) {
        if (entry.outcome == provenance::Outcome::Dropped)
            continue;
        const qsizetype source = isServerNamed(session.options()) ? -1 : entry.source;
        if (source >= 0 && !partOf.contains(source)) {
            const provenance::Source &from = record.head.sources[source];
            if (!from.isDialectKnown)
                return failure(Error::Kind::Usage,
                               Tr::tr("The record knows only the address of this server. Name it: --server or --url."),
                               {.name = text::plain(from.server.base.toDisplayString())});
            const auto archive = session.archiveNamedBy(from.server);
            if (!archive)
                return failure(archive.error());
            partOf.insert(source, parts.size());
            parts << RecordedPart {.archive = *archive, .source = source, .entries = {}};
        }
        if (source < 0 && !isServerNamed(session.options()) && !record.head.sources.isEmpty())
            return failure(Error::Kind::Usage,
                           Tr::tr("The record does not say where this series is from. Name the server: --server or "
                                  "--url."),
                           {.seriesUid = entry.series.seriesUid});
        parts[source < 0 ? 0 : partOf.value(source)].entries << entry;
    }
    return parts;
}

ArchiveToday askToday(Session &session, const Record &record, const RecordedPart &part, NewSeries newSeries)
{
    ArchiveToday today;
    RepeatedQueries queries(session, *part.archive);
    if (newSeries == NewSeries::Searched)
        queries.send(record, part.source);
    QStringList bare;
    for (const Entry &entry : part.entries) {
        const Series was = recordedSeries(entry);
        if (!isEnough(queries.row(was.seriesUid), was))
            bare << was.seriesUid;
    }
    QHash<QString, ResolvedSeries> answers;
    const QList<ResolvedSeries> asked = queryAgain(session, *part.archive, bare, Answers::Complete);
    for (qsizetype i = 0; i < bare.size(); ++i)
        answers.insert(bare[i], asked[i]);
    QList<Answer> all;
    QList<ResolvedSeries> failed;
    for (const Entry &entry : part.entries) {
        const QString &uid = entry.series.seriesUid;
        const bool isOfQuery = !answers.contains(uid);
        all << Answer {&entry, isOfQuery ? ResolvedSeries {queries.row(uid), {}} : answers.value(uid), isOfQuery};
        if (const auto &error = all.last().today.error; error && !verify::isMissing(*error))
            failed << all.last().today;
    }
    compareAll(record, part, all, today);
    reportUncompared(session, today);
    today.exit = reportFailures(session, failed);
    QSet<QString> recorded; // what the user gave up is not new either
    for (const Entry &entry : record.entries)
        recorded.insert(entry.series.seriesUid);
    const QList<Series> additional = queries.additionalTo(recorded);
    for (const Series &one : additional)
        today.differences << Difference {.change = Change::New, .series = one};
    today.exit = qMax(today.exit, queries.exit());
    return today;
}

Exit reportNothingToCompare(Session &session, const QList<RecordedPart> &parts)
{
    if (std::ranges::any_of(parts, [](const RecordedPart &part) { return !part.entries.isEmpty(); }))
        return Exit::Done;
    session.note(Tr::tr("The record has no series to compare."));
    return Exit::Incomplete;
}

Table tableOf(const QList<Difference> &all)
{
    Table table {.title = Tr::tr("Differences"),
                 .columns = {column("Change"_L1, Tr::tr("Change")), columnOf(*fieldOf<Series>(u"Collection")),
                             columnOf(*fieldOf<Series>(u"PatientID")), columnOf(*fieldOf<Series>(u"SeriesInstanceUID")),
                             column("Attribute"_L1, Tr::tr("Attribute")), column("Before"_L1, Tr::tr("Before")),
                             column("Now"_L1, Tr::tr("Now"))},
                 .rows = {}};
    for (const Difference &one : all)
        table.rows << QVariantList {nameOf(one.change),
                                    one.series.collection,
                                    one.series.patientId,
                                    one.series.seriesUid,
                                    one.key,
                                    one.before,
                                    one.now};
    return table;
}

} // namespace tcia::cli
