// SPDX-License-Identifier: Apache-2.0
// The command `adopt`: series that other programs have put into a folder.
#include "archive/bytesourcefactory.h"
#include "cli/commands/commands.h"
#include "cli/commands/knownservers.h"
#include "cli/commands/resolve.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "provenance/recordfiles.h"
#include "session/judgedcopy.h"
#include "verify/servercomparison.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using session::CopyState;
using session::FoundCopy;
using session::JudgedCopy;

Table tableOf(const QList<JudgedCopy> &all)
{
    Table table {.title = Tr::tr("Adopted series"),
                 .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")), column("State"_L1, Tr::tr("State")),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number),
                             column("Expected"_L1, Tr::tr("Expected"), TableColumn::Kind::Number),
                             column("Folder"_L1, Tr::tr("Folder"), TableColumn::Kind::Path),
                             column("Reason"_L1, Tr::tr("Reason"))},
                 .rows = {}};
    for (const JudgedCopy &one : all)
        table.rows << QVariantList {one.copy.seriesUid,
                                    session::nameOf(one.state),
                                    one.copy.files.isEmpty() ? QVariant() : QVariant(qlonglong(one.copy.files.size())),
                                    one.expected > 0 ? QVariant(qlonglong(one.expected)) : QVariant(),
                                    one.copy.folder,
                                    one.reason};
    return table;
}

Error stopped()
{
    return {.kind = Error::Kind::Cancelled, .detail = english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>()};
}

//! Asks the archive about copies that are not recorded yet, and records those that are whole from time to time: a query
//! that fails, an interrupt or a kill loses nothing of what was compared before.
class Adoption
{
public:
    Adoption(Session &session, const QString &root) : m_session(session), m_root(root) {}

    //! What becomes of every copy. Fails if there is no archive, or the folder cannot be written.
    Result<QList<JudgedCopy>> run(const QList<FoundCopy> &copies)
    {
        QList<JudgedCopy> out;
        QList<Series> unknown;
        for (const FoundCopy &copy : copies) {
            out << session::unaskedCopy(copy);
            if (out.last().state == CopyState::Unknown)
                unknown << Series {.seriesUid = copy.seriesUid};
        }
        if (unknown.isEmpty())
            return out;
        const auto archive = m_session.archive();
        if (!archive)
            return failure(archive.error());
        const auto compared = compareAll(**archive, unknown, out).and_then([this] { return record(); });
        const auto written =
            m_isAnyRecorded ? writeProvenance() : Result<void>(); // of what was recorded before an error
        if (!compared || !written)
            return failure(compared ? written.error() : compared.error());
        return out;
    }

    //! The worst of the queries.
    Exit exit() const { return m_exit; }

private:
    Result<void> compareAll(archive::Archive &archive, const QList<Series> &unknown, QList<JudgedCopy> &all)
    {
        QHash<QString, ResolvedSeries> answers;
        const QList<ResolvedSeries> known = resolved(m_session, archive, unknown);
        for (const ResolvedSeries &one : known)
            answers.insert(one.series.seriesUid, one);
        const QString base = archive.server().base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        for (JudgedCopy &one : all) {
            const auto answer = answers.constFind(one.copy.seriesUid);
            if (answer == answers.cend())
                continue;
            if (answer->error && !verify::isMissing(*answer->error)) { // no answer is not an answer
                fail(one, *answer->error);
                continue;
            }
            const auto listing =
                answer->error ? Result<archive::FetchPlan>(archive::FetchPlan()) : listed(archive, answer->series);
            if (!listing) {
                fail(one, listing.error());
                continue;
            }
            one = session::comparedCopy(
                one.copy, answer->error ? Result<Series>(failure(*answer->error)) : answer->series, *listing, base);
            if (one.record)
                m_records << *one.record;
            if (const auto kept = m_records.size() >= most || m_age.hasExpired() ? record() : Result<void>(); !kept)
                return kept;
        }
        return {};
    }

    //! The images that a server lists, of those that list them; otherwise nothing. A server that gives no answer for
    //! one series after the other is not asked any more.
    Result<archive::FetchPlan> listed(archive::Archive &archive, const Series &series)
    {
        if (archive::byteSourceName(archive.server().dialect) != "objects"_L1)
            return archive::FetchPlan();
        if (m_session.interrupt().happened())
            return failure(stopped());
        if (m_failures.size() >= mostFailures)
            return failure(m_failures.last());
        const auto source = archive::makeByteSource(archive.access());
        auto listing = ask(m_session, [&] { return source->plan(series, Digest::Kind::Md5); });
        if (listing || !isTransient(listing.error().kind))
            m_failures.clear();
        else
            m_failures << listing.error();
        return listing;
    }

    void fail(JudgedCopy &one, const Error &error)
    {
        one.state = CopyState::Unknown;
        one.reason = m_session.interrupt().happened() ? stopped().detail : error.detail;
        if (m_session.interrupt().happened()) // said once, not of every series
            m_exit = std::exchange(m_isStopped, true) ? m_exit : qMax(m_exit, m_session.fail(stopped()));
        else if (m_failures.size() >= mostFailures && std::exchange(m_isGivenUp, true))
            m_exit = qMax(m_exit, exitFor(error));
        else
            m_exit = qMax(m_exit, m_session.fail(error));
    }

    Result<void> record()
    {
        m_age.setRemainingTime(longestMs);
        const QList<storage::Record> records = std::exchange(m_records, {});
        if (records.isEmpty() || m_session.options().dryRun)
            return {};
        const auto recorded = m_session.await(QtConcurrent::run([root = m_root, records]() -> Result<bool> {
            return session::adopt(root, records).map([] { return true; });
        }));
        m_isAnyRecorded = m_isAnyRecorded || recorded;
        return recorded ? Result<void>() : failure(recorded.error());
    }

    Result<void> writeProvenance()
    {
        const provenance::Knowledge knowledge {.servers = knownServers(m_session), .failures = {}};
        const auto written = m_session.await(QtConcurrent::run([root = m_root, knowledge]() -> Result<bool> {
            return provenance::writeFolderRecord(root, knowledge).map([] { return true; });
        }));
        return written ? Result<void>() : failure(written.error());
    }

    static constexpr qsizetype most = 1'000; //!< records at a time
    static constexpr qint64 longestMs = 60'000;
    static constexpr qsizetype mostFailures = 5;
    Session &m_session;
    const QString m_root;
    QList<storage::Record> m_records; //!< not yet in the folder
    QDeadlineTimer m_age {longestMs};
    QList<Error> m_failures; //!< of listings without an answer, one after the other
    bool m_isGivenUp = false;
    bool m_isStopped = false;
    bool m_isAnyRecorded = false;
    Exit m_exit = Exit::Done;
};

//! Says what was not adopted, and why.
Exit report(Session &session, const QList<JudgedCopy> &all)
{
    qint64 adopted = 0, present = 0;
    for (const JudgedCopy &one : all) {
        adopted += one.state == CopyState::Adopted;
        present += one.state == CopyState::Present;
        if (!one.reason.isEmpty() && one.state != CopyState::Adopted && one.reason != stopped().detail)
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
    const QString root = QDir(session.options().directory).absolutePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const auto found =
        session.await(QtConcurrent::run([root, &cancelled] { return session::findCopies(root, cancelled); }));
    if (!found)
        return session.fail(found.error());
    Exit exit = reportUnreadable(session, found->errors);
    if (found->copies.isEmpty()) {
        session.note(Tr::tr("There is no DICOM file in this folder."));
        return Exit::Incomplete;
    }
    Adoption adoption(session, root);
    const auto all = adoption.run(found->copies);
    if (!all)
        return session.fail(all.error());
    exit = qMax(exit, adoption.exit());
    return std::max({exit, session.put(tableOf(*all)), report(session, *all)});
}

} // namespace tcia::cli
