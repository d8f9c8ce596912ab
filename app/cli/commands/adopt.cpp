// SPDX-License-Identifier: Apache-2.0
// The command `adopt`: series that other programs have put into a folder.
#include "archive/archive.h"
#include "cli/commands/commands.h"
#include "cli/commands/knownservers.h"
#include "cli/commands/resolve.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "provenance/recordfiles.h"
#include "session/copycomparison.h"
#include "verify/servercomparison.h"

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
        const auto compared = compareAll(**archive, unknown, out);
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
                one.reason = m_session.interrupt().happened() ? stopped().detail : answer->error->detail;
                fail(*answer->error);
                continue;
            }
            one = session::comparedCopy(FoundCopy(one.copy),
                                        answer->error ? Result<Series>(failure(*answer->error)) : answer->series, {},
                                        base);
        }
        return readAll(archive, all);
    }

    //! Group by group, each of which is recorded: reading takes as long as the disk does.
    Result<void> readAll(archive::Archive &archive, QList<JudgedCopy> &all)
    {
        for (qsizetype first = 0, end = 0; first < all.size(); first = end) {
            end = endOfGroup(all, first);
            const QList<JudgedCopy> group = read(archive, all.sliced(first, end - first));
            std::ranges::copy(group, all.begin() + first);
            if (const auto recorded = record(group); !recorded)
                return recorded;
            if (const auto rest = std::ranges::find_if(group, &JudgedCopy::isToRead); rest != group.end()) {
                for (JudgedCopy &one : all)
                    if (one.isToRead)
                        one.reason = rest->reason;
                return {};
            }
        }
        return {};
    }

    static qsizetype endOfGroup(const QList<JudgedCopy> &all, qsizetype first)
    {
        qsizetype end = first, series = 0;
        for (qint64 bytes = 0; end < all.size() && series < mostSeries && bytes < mostBytes; ++end)
            if (all[end].isToRead) {
                ++series;
                bytes += session::verdictOf(all[end].copy).bytes;
            }
        return end;
    }

    QList<JudgedCopy> read(archive::Archive &archive, const QList<JudgedCopy> &group)
    {
        session::CopyComparison comparison(archive, m_root, group);
        QObject::connect(&comparison, &session::CopyComparison::failed, &comparison,
                         [this](const Error &error) { fail(error); });
        QObject::connect(&m_session.interrupt(), &Interrupt::triggered, &comparison, &session::CopyComparison::stop);
        comparison.start();
        if (m_session.interrupt().happened())
            comparison.stop();
        if (auto compared = m_session.await(comparison.future()))
            return *compared;
        QList<JudgedCopy> copies = comparison.copies();
        for (JudgedCopy &one : copies)
            if (one.isToRead)
                one.reason = stopped().detail;
        fail(stopped());
        return copies;
    }

    //! An interrupt is said once, not of every series.
    void fail(const Error &error)
    {
        if (!m_session.interrupt().happened())
            m_exit = qMax(m_exit, m_session.fail(error));
        else if (!std::exchange(m_isStopped, true))
            m_exit = qMax(m_exit, m_session.fail(stopped()));
    }

    Result<void> record(const QList<JudgedCopy> &group)
    {
        QList<storage::Record> records;
        for (const JudgedCopy &one : group)
            if (one.record)
                records << *one.record;
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

    static constexpr qsizetype mostSeries = 1'000; //!< of a group; and its files:
    static constexpr qint64 mostBytes = 10LL << 30;
    Session &m_session;
    const QString m_root;
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
