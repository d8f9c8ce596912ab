// SPDX-License-Identifier: Apache-2.0
// The command `adopt`: series that other programs have put into a folder.
#include "archive/bytesourcefactory.h"
#include "cli/commands/commands.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "session/adoption.h"
#include "verify/servercomparison.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using session::FoundCopy;

//! What becomes of one series.
struct Adopted
{
    FoundCopy copy;
    Series series;
    QString state; //!< adopted, present, short, changed, unknown or unusable
    qint64 expected = 0;
    QString reason {}; //!< English
    std::optional<storage::Record> record {};
};

Table tableOf(const QList<Adopted> &all)
{
    Table table {.title = Tr::tr("Adopted series"),
                 .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")), column("State"_L1, Tr::tr("State")),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number),
                             column("Expected"_L1, Tr::tr("Expected"), TableColumn::Kind::Number),
                             column("Folder"_L1, Tr::tr("Folder"), TableColumn::Kind::Path),
                             column("Reason"_L1, Tr::tr("Reason"))},
                 .rows = {}};
    for (const Adopted &one : all)
        table.rows << QVariantList {one.copy.seriesUid,
                                    one.state,
                                    one.copy.files.isEmpty() ? QVariant() : QVariant(qlonglong(one.copy.files.size())),
                                    one.expected > 0 ? QVariant(qlonglong(one.expected)) : QVariant(),
                                    one.copy.folder,
                                    one.reason};
    return table;
}

//! The images that a server lists, of those that list them; otherwise nothing.
Result<archive::FetchPlan> listingOf(Session &session, archive::Archive &archive, const Series &series)
{
    if (archive::byteSourceName(archive.server().dialect) != "objects"_L1)
        return archive::FetchPlan();
    const auto source = archive::makeByteSource(archive.access());
    return ask(session, [&] { return source->plan(series, Digest::Kind::Md5); });
}

Adopted compared(const FoundCopy &copy, const Result<Series> &answer, const archive::FetchPlan &listing,
                 const QString &base)
{
    const verify::Verdict verdict = session::judged(copy, answer, listing, base);
    Adopted out {.copy = copy, .series = answer.value_or(Series()), .state = {}, .expected = verdict.expected};
    out.expected = answer ? answer->imageCount.value_or(verdict.expected) : 0;
    out.reason = verdict.reason;
    if (!answer || verdict.kind == verify::Verdict::Kind::Unknown)
        out.state = u"unknown"_s;
    else if (verdict.kind == verify::Verdict::Kind::Whole)
        out.state = u"adopted"_s;
    else
        out.state = verdict.kind == verify::Verdict::Kind::Short ? u"short"_s : u"changed"_s;
    if (out.state == "adopted"_L1)
        out.record = session::recordOf(copy, out.series, listing, base);
    return out;
}

//! Asks the archive about every copy that is not recorded yet.
Result<QList<Adopted>> comparedWithArchive(Session &session, const QList<FoundCopy> &copies, Exit &exit)
{
    QList<Adopted> out;
    QList<Series> unknown;
    for (const FoundCopy &copy : copies) {
        out << Adopted {.copy = copy, .series = {}, .state = copy.isRecorded ? u"present"_s : u"unusable"_s};
        if (!copy.isRecorded && copy.obstacle.isEmpty())
            unknown << Series {.seriesUid = copy.seriesUid};
        else if (!copy.isRecorded)
            out.last().reason = copy.obstacle;
    }
    if (unknown.isEmpty())
        return out;
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const QString base = (*archive)->server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const QList<ResolvedSeries> answers = resolved(session, **archive, unknown);
    if (session.interrupt().happened())
        return failure(Error::Kind::Cancelled, Tr::tr("It was stopped."));
    QHash<QString, ResolvedSeries> bySeries;
    for (const ResolvedSeries &one : answers)
        bySeries.insert(one.series.seriesUid, one);
    for (Adopted &one : out) {
        const auto answer = bySeries.constFind(one.copy.seriesUid);
        if (answer == bySeries.cend())
            continue;
        if (answer->error && !verify::isMissing(*answer->error)) { // no answer is not an answer
            exit = qMax(exit, session.fail(*answer->error));
            one.state = u"unknown"_s;
            one.reason = answer->error->detail;
            continue;
        }
        const auto listing = answer->error ? Result<archive::FetchPlan>(archive::FetchPlan())
                                           : listingOf(session, **archive, answer->series);
        if (!listing)
            return failure(listing.error());
        one = compared(one.copy, answer->error ? Result<Series>(failure(*answer->error)) : answer->series, *listing,
                       base);
    }
    return out;
}

//! Says what was not adopted, and why.
Exit report(Session &session, const QList<Adopted> &all)
{
    qint64 adopted = 0, present = 0;
    for (const Adopted &one : all) {
        adopted += one.state == "adopted"_L1;
        present += one.state == "present"_L1;
        if (!one.reason.isEmpty() && one.state != "adopted"_L1)
            session.note(Tr::tr("%1 was not adopted: %2")
                             .arg(text::plain(one.copy.seriesUid), text::plain(text::translated(one.reason))));
    }
    if (!session.options().quiet)
        session.note(Tr::tr("%1 of %n series were adopted, %2 were recorded before.", nullptr, int(all.size()))
                         .arg(adopted)
                         .arg(present));
    return adopted + present == all.size() ? Exit::Done : Exit::Incomplete;
}

} // namespace

Exit adopt(Session &session)
{
    constexpr qsizetype shown = 20;
    const QString root = QDir(session.options().directory).absolutePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const auto found =
        session.await(QtConcurrent::run([root, &cancelled] { return session::findCopies(root, cancelled); }));
    if (!found)
        return session.fail(found.error());
    Exit exit = Exit::Done;
    for (const Error &error : found->errors.first(qMin(shown, found->errors.size())))
        exit = qMax(exit, qMin(session.fail(error), Exit::Incomplete));
    if (const qsizetype more = found->errors.size() - shown; more > 0)
        session.note(Tr::tr("%n more files cannot be read.", nullptr, int(more)));
    if (found->copies.isEmpty()) {
        session.note(Tr::tr("There is no DICOM file in this folder."));
        return Exit::Incomplete;
    }
    const auto all = comparedWithArchive(session, found->copies, exit);
    if (!all)
        return session.fail(all.error());
    QList<storage::Record> records;
    for (const Adopted &one : *all)
        if (one.record)
            records << *one.record;
    if (!records.isEmpty() && !session.options().dryRun) {
        const auto recorded = session.await(QtConcurrent::run([root, records]() -> Result<bool> {
            const auto done = session::adopt(root, records);
            return done ? Result<bool>(true) : failure(done.error());
        }));
        if (!recorded)
            return session.fail(recorded.error());
    }
    return std::max({exit, session.put(tableOf(*all)), report(session, *all)});
}

} // namespace tcia::cli
