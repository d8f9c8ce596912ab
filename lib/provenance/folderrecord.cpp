// SPDX-License-Identifier: Apache-2.0
#include "provenance/folderrecord.h"

#include "archive/knownserver.h"
#include "core/reason.h"
#include "storage/record.h"
#include "transfer/requestlog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::provenance {

namespace {

// As records name a server.
QString addressOf(const archive::Server &server)
{
    return server.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace

Result<FolderRecord> FolderRecord::open(const QString &root, const Knowledge &knowledge)
{
    FolderRecord folder(root);
    folder.m_head.written = QDateTime::currentDateTimeUtc();
    folder.m_head.version = QStringLiteral(TCIA_VERSION);
    if (const auto lines = folder.readLines(); !lines)
        return failure(lines.error());
    if (const auto requests = folder.readRequests(); !requests)
        return failure(requests.error());
    if (folder.m_lines.isEmpty() && folder.m_others.isEmpty())
        return failure(Error::Kind::NotFound,
                       english<QT_TRANSLATE_NOOP("Reasons", "This program has downloaded nothing into this folder.")>(),
                       {.path = root});
    for (Entry &entry : folder.m_others)
        if (const auto error = knowledge.failures.constFind(entry.series.seriesUid);
            error != knowledge.failures.cend() && entry.outcome == Outcome::Pending) {
            entry.outcome = Outcome::Failed;
            entry.error = *error;
        }
    folder.findSources(knowledge.servers);
    folder.sumUp();
    return folder;
}

Result<void> FolderRecord::readLines()
{
    const auto sums = storage::forEachRecord(m_root, [this](const storage::Record &record, qint64 offset) {
        Line line {.recorded = storage::recordedSeries(offset, record), .licensed = {}, .server = record.server};
        qint64 bytes = 0;
        for (const storage::UnpackedFile &file : record.files)
            bytes += file.size;
        line.licensed.licenseName = record.series.licenseName;
        line.licensed.licenseUri = record.series.licenseUri;
        line.licensed.imageCount = record.files.size();
        line.licensed.fileSize = bytes;
        m_lines.insert(record.series.seriesUid, line);
    });
    if (!sums)
        return failure(sums.error());
    m_head.unreadable += sums->unreadable;
    return {};
}

Result<void> FolderRecord::readRequests()
{
    // Whether the images are still there is what `tcia verify` says: here the folders are not looked at.
    const auto content = transfer::RequestLog(m_root).readUnchecked(
        [this](const QString &uid) -> std::optional<storage::RecordedSeries> {
            const auto line = m_lines.constFind(uid);
            return line == m_lines.cend() ? std::nullopt : std::optional(line->recorded);
        });
    if (!content)
        return failure(content.error());
    m_head.unreadable += content->unreadable;
    take(content->completed, Outcome::Downloaded);
    take(content->dropped, Outcome::Dropped);
    take(content->open, Outcome::Pending);
    return {};
}

// A series that waits for its repair is pending, though an older line says what it was. One that was dropped when it
// was already complete is complete.
void FolderRecord::take(const QList<transfer::SeriesRequest> &requests, Outcome outcome)
{
    const transfer::SeriesRequest *before = nullptr; // usually with the same parameters, which cost more to spell out
    qsizetype number = -1;
    for (const transfer::SeriesRequest &request : requests) {
        const QString &uid = request.series.seriesUid;
        if (!before || !transfer::hasSameParameters(*before, request))
            number = numberOf(request);
        before = &request;
        m_requestOf.insert(uid, number);
        if (outcome == Outcome::Downloaded || (outcome == Outcome::Dropped && m_lines.contains(uid)))
            continue;
        m_otherOf.insert(uid, m_others.size());
        m_others << Entry {
            .series = request.series, .outcome = outcome, .request = number, .source = m_head.requests[number].source};
    }
}

qsizetype FolderRecord::numberOf(const transfer::SeriesRequest &request)
{
    const QByteArray parameters = transfer::parametersOf(request);
    if (const auto known = m_numbers.constFind(parameters); known != m_numbers.cend())
        return *known;
    m_head.requests << Request {.requested = request.requestedAt,
                                .version = request.origin.value("version"_L1).toString(),
                                .source = sourceOf(request.server),
                                .layout = request.target.layout,
                                .verify = request.target.verify,
                                .selection = selectionFromJson(request.origin.value("selection"_L1).toObject())};
    m_numbers.insert(parameters, m_head.requests.size() - 1);
    return m_head.requests.size() - 1;
}

qsizetype FolderRecord::sourceOf(const archive::Server &server)
{
    const auto same = std::ranges::find(m_head.sources, server, &Source::server);
    const qsizetype at = same - m_head.sources.begin();
    if (same == m_head.sources.end())
        m_head.sources << Source {.server = server};
    m_sourceOf.insert(addressOf(server), at);
    return at;
}

//! Of lines that no request explains, such as those of downloads by earlier versions.
void FolderRecord::findSources(const QList<archive::Server> &known)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.server.isEmpty() || m_sourceOf.contains(line.server))
            continue;
        const auto server =
            std::ranges::find_if(known, [&line](const auto &one) { return addressOf(one) == line.server; });
        if (server != known.end()) {
            sourceOf(archive::withoutPermissions(*server));
            continue;
        }
        const QUrl base(line.server);
        const auto demonstration = std::ranges::find_if(m_head.sources, [&base](const Source &one) {
            QUrl moved = one.server.base; // it is at another port each time
            moved.setPort(base.port());
            return one.server.demonstration && moved == base;
        });
        if (demonstration != m_head.sources.end()) {
            m_sourceOf.insert(line.server, demonstration - m_head.sources.begin());
            continue;
        }
        m_sourceOf.insert(line.server, m_head.sources.size());
        m_head.sources << Source {.server = {.name = base.host(), .base = base}, .isDialectKnown = false};
    }
}

void FolderRecord::sumUp()
{
    LicenceTotals totals;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        if (!m_otherOf.contains(line.key()))
            totals.add(line->licensed);
    for (const Entry &entry : std::as_const(m_others))
        if (entry.outcome != Outcome::Dropped)
            totals.add(entry.series);
    m_head.licences = totals.sorted();
}

Result<void> FolderRecord::forEachEntry(const EachEntry &each) const
{
    Result<void> result;
    const auto sums = storage::forEachRecord(m_root, [this, &each, &result](const storage::Record &record, qint64 at) {
        const QString &uid = record.series.seriesUid;
        const auto line = m_lines.constFind(uid);
        // Not one of before, nor one that was written since open().
        if (!result || line == m_lines.cend() || line->recorded.offset != at || m_otherOf.contains(uid))
            return;
        result = each(Entry {.series = record.series,
                             .outcome = Outcome::Downloaded,
                             .request = m_requestOf.value(uid, -1),
                             .source = m_sourceOf.value(record.server, -1),
                             .folder = record.folder,
                             .downloaded = record.downloaded,
                             .version = record.version,
                             .proof = record.proof,
                             .files = record.files});
    });
    if (!sums)
        return failure(sums.error());
    for (const Entry &entry : m_others)
        if (result)
            result = each(entry);
    return result;
}

} // namespace tcia::provenance
