// SPDX-License-Identifier: Apache-2.0
#include "session/shardmerge.h"

#include "provenance/recordfiles.h"
#include "session/shardlist.h"
#include "storage/foldernames.h"
#include "storage/licences.h"
#include "storage/record.h"
#include "storage/reservednames.h"
#include "storage/staging.h"
#include "storage/stagingpaths.h"
#include "transfer/folderrequests.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using storage::ReservedName;

//! A complete series of the part, and where it goes.
struct Move
{
    storage::Record record; //!< as it is in the shared folder
    QString from;           //!< below the part
    bool isListed = false;  //!< the shared record has it already: an earlier move was interrupted
};

//! One move of a part into the shared folder, both of which are locked meanwhile.
class Merge
{
public:
    Merge(const Directory &root, const Directory &part, const storage::OpenRoot &shared, const storage::OpenRoot &own,
          const provenance::Knowledge &knowledge)
        : m_root(root), m_part(part), m_shared(shared), m_own(own), m_knowledge(knowledge)
    {
    }

    Result<ShardMerge> run()
    {
        return plan()
            .and_then([this] { return record(); })
            .and_then([this] { return moveAll(); })
            .and_then([this] { return moveRequests(); })
            .and_then([this] { return moveLicences(); })
            .map([this] { return m_result; });
    }

private:
    //! What is complete in the part, and where it goes; what was moved before is a result only.
    Result<void> plan()
    {
        for (auto it = m_shared.series.cbegin(); it != m_shared.series.cend(); ++it)
            m_names.reserve(it->folder, it.key());
        for (auto it = m_own.series.cbegin(); it != m_own.series.cend(); ++it) {
            const auto known = m_shared.series.constFind(it.key());
            const bool isListed = known != m_shared.series.cend();
            if (isListed && storage::isWhole(m_root, *known)) {
                m_result.folders.insert(it.key(), m_root.pathOf(known->folder));
                removeParents(it->folder); // a kill may have come between the move and this
                continue;
            }
            if (!storage::isWhole(m_part, *it))
                continue; // it is fetched again by the part
            auto record = storage::readRecordAt(m_part.path(), it->offset);
            if (!record) // as if it were not complete, its part would be done without it
                return failure(record.error());
            const QString before = isListed ? known->folder : QString();
            Move move {.record = *record, .from = it->folder, .isListed = isListed && !m_root.exists(before)};
            move.record.folder = move.isListed ? before : freeFolder(it.key(), it->folder);
            m_moves << move;
        }
        return {};
    }

    //! A folder that neither a record nor another program has taken.
    QString freeFolder(const QString &seriesUid, const QString &wanted)
    {
        QString folder = m_names.choose(seriesUid, wanted, {});
        for (int n = 2; m_root.exists(folder); ++n)
            folder = m_names.choose(seriesUid, u"%1 (%2)"_s.arg(wanted).arg(n), {});
        return folder;
    }

    //! Before the moves: a series that is moved and not recorded would be unknown.
    Result<void> record()
    {
        QList<QByteArray> lines;
        for (const Move &move : std::as_const(m_moves))
            if (!move.isListed)
                lines << storage::lineOf(move.record);
        const auto appended =
            lines.isEmpty() ? Result<QList<qint64>>(QList<qint64>()) : storage::appendRecords(m_root.path(), lines);
        return appended ? Result<void>() : failure(appended.error());
    }

    Result<void> moveAll()
    {
        const QString part = m_part.path().section(u'/', -1);
        for (const Move &move : std::as_const(m_moves)) {
            const QString &to = move.record.folder;
            if (const QString parent = to.section(u'/', 0, -2); !parent.isEmpty())
                if (const auto made = m_root.makeFolder(parent); !made)
                    return failure(made.error());
            if (const auto moved = m_root.rename(part + u'/' + move.from, to); !moved)
                return moved;
            removeParents(move.from);
            m_result.folders.insert(move.record.series.seriesUid, m_root.pathOf(to));
        }
        return {};
    }

    //! Of the folder of a series that is not in the part any more, those that are empty.
    void removeParents(const QString &folder) const
    {
        QString parent = folder.section(u'/', 0, -2);
        while (!parent.isEmpty() && m_part.isMissing(parent)) // removed before a kill
            parent = parent.section(u'/', 0, -2);
        if (!parent.isEmpty())
            m_part.removeEmptyFolders(parent);
    }

    //! The shared folder says how its series were chosen, and its record of provenance has them; the part does not wait
    //! for them any more. In this order: after a kill between, the part still has requests of what was moved, and the
    //! next start writes that record.
    Result<void> moveRequests()
    {
        const transfer::RequestLog own(m_part.path());
        const auto content = own.read();
        if (!content)
            return failure(content.error());
        QList<transfer::SeriesRequest> moved;
        QStringList uids;
        for (const auto *const list : {&content->completed, &content->removed, &content->open})
            for (transfer::SeriesRequest request : *list)
                if (m_result.folders.contains(request.series.seriesUid)) {
                    request.target.root = m_root.path();
                    request.recordSize = 0; // recorded already
                    moved << request;
                    uids << request.series.seriesUid;
                }
        if (const auto added = transfer::RequestLog(m_root.path()).add(moved); !added)
            return added;
        if (!uids.isEmpty() || !m_moves.isEmpty())
            if (const auto written = provenance::writeFolderRecord(m_root.path(), m_knowledge); !written)
                return written;
        if (const auto dropped = uids.isEmpty() ? Result<void>() : own.drop(uids); !dropped)
            return dropped;
        m_result.pending = content->open.size() + content->removed.size() + content->unreadable;
        for (const auto *const list : {&content->open, &content->removed})
            for (const transfer::SeriesRequest &request : *list)
                m_result.pending -= m_result.folders.contains(request.series.seriesUid);
        for (const qint64 rows : content->unnamed)
            m_result.pending += rows;
        return {};
    }

    Result<void> moveLicences()
    {
        const QString folder = storage::nameOf(ReservedName::Licences);
        const auto texts = m_part.folder(folder);
        if (!texts)
            return m_part.isMissing(folder) ? Result<void>() : failure(texts.error());
        const auto entries = texts->entries();
        if (!entries)
            return failure(entries.error());
        for (const DirectoryEntry &entry : *entries) {
            const auto text = texts->read(entry.name);
            if (!text)
                return failure(text.error());
            if (const auto stored = storage::storeLicence(m_root.path(), entry.name.section(u'.', 0, -2), *text);
                !stored)
                return stored;
        }
        return {};
    }

    const Directory m_root;
    const Directory m_part;
    const storage::OpenRoot &m_shared;
    const storage::OpenRoot &m_own;
    const provenance::Knowledge &m_knowledge;
    storage::FolderNames m_names;
    QList<Move> m_moves;
    ShardMerge m_result;
};

//! The part's own files go; what else is in its folder stays.
void removeFiles(const Directory &part)
{
    (void)part.removeFile(storage::intentsFile()); // first: they are about files that are not here any more
    (void)part.removeTree(storage::nameOf(ReservedName::Licences)); // they are in the shared folder
    const auto entries = part.entries().value_or(QList<DirectoryEntry>());
    for (const DirectoryEntry &entry : entries) // with what a kill has left half written
        if (entry.isFile() && storage::isReservedName(entry.name) &&
            !entry.name.startsWith(storage::nameOf(ReservedName::ForeignTable)))
            (void)part.removeFile(entry.name);
}

} // namespace

Result<ShardMerge> mergeShard(const QString &root, const QString &shard, const provenance::Knowledge &knowledge,
                              const std::atomic_bool &cancelled)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    if (directory->isMissing(shard)) // no lock for nothing
        return ShardMerge();
    const auto lock = lockShards(root, cancelled);
    if (!lock)
        return failure(lock.error());
    if (directory->isMissing(shard)) // another process has moved all of it meanwhile
        return ShardMerge();
    const auto part = directory->folder(shard);
    if (!part)
        return failure(part.error());
    const auto own = storage::openRoot(part->path());
    if (!own)
        return failure(own.error());
    const auto closePart = qScopeGuard([&] {
        storage::closeRoot(part->path(), own->lock);
        directory->removeEmptyFolders(shard);
    });
    const auto shared = storage::openRoot(root);
    if (!shared)
        return failure(shared.error());
    auto merged = Merge(*directory, *part, *shared, *own, knowledge).run();
    storage::closeRoot(root, shared->lock);
    if (!merged || merged->pending > 0)
        return merged;
    if (const auto done = appendShardDone(*directory, shard); !done)
        return failure(done.error());
    removeFiles(*part); // in use until they are gone, or requests that another process adds would go with them
    return merged;
}

} // namespace tcia::session
