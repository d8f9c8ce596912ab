// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"
#include "core/fields.h"
#include "core/uid.h"
#include "transfer/layout.h"
#include "transfer/record.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

// The way of one series. Each step ends by taking the next one, or ends the transfer. An answer for an attempt that is over
// (cancelled, or tried again) finds no row and is dropped.
//
//   begin ─┬─ recall ── locate ─┬─────────────── whole: Present
//          └─ describe ───┘     └─ fetch ── unpack ── settle: Done

namespace tcia::transfer {

namespace {

// What the basket knew stays where the archive is silent.
void enrich(Series &series, const Series &told)
{
    for (const auto &field : fields<Series>())
        if (const QString text = valueText(told, field); !text.isEmpty() && field.key != "SeriesInstanceUID"_L1)
            setValue(series, field, text);
}

constexpr int gatherMs = 20; // a flush of the disk for all that become ready meanwhile

bool isPlaceKnown(const Series &series)
{
    return series.imageCount && !series.collection.isEmpty() && !series.patientId.isEmpty() && !series.studyUid.isEmpty();
}

} // namespace

void DownloadManager::Private::begin(qsizetype row)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    if (task.source->isHeld)
        task.source->isProbing = true;
    if (std::exchange(task.source->isBusy, false))
        Q_EMIT q->holdsChanged();
    transfer.retryAt = {};
    if (!task.zip)
        transfer.received = transfer.unpackedFiles = task.lastReceived = 0;
    setState(row, State::Describing);
    ++transfer.attempts;
    task.id = ++lastId;
    task.pulse = std::make_shared<Pulse>();
    active.insert(task.id, row);
    const QString &uid = transfer.series.seriesUid;
    if (!isUid(uid))
        return fail(row, {.kind = Error::Kind::Usage, .detail = u"“%1” is no series UID."_s.arg(uid), .subject = uid});
    if (const auto pattern = layoutPattern(transfer.target.layout); !pattern)
        return fail(row, pattern.error());
    const Root &root = roots[transfer.target.root];
    const auto known = root.open.series.constFind(uid);
    if (!transfer.target.repair.isEmpty())
        return describe(row); // what was promised long ago is what it fell short of
    if (!task.describe && isPlaceKnown(transfer.series) && (transfer.series.fileSize || known != root.open.series.cend()))
        locate(row);
    else if (!task.describe && known != root.open.series.cend())
        recall(row, known->offset);
    else
        describe(row);
}

// What was taken before can be looked for without asking anybody.
void DownloadManager::Private::recall(qsizetype row, qint64 offset)
{
    const QString root = transfers[size_t(row)].target.root;
    const auto reading = QtConcurrent::run(&scout, [root, offset] { return readRecordAt(root, offset); });
    whenDone(reading, q, [this, id = tasks[size_t(row)].id](const Result<Record> &record) {
        const auto place = arrived(id);
        if (!place)
            return;
        if (!record)
            return describe(*place);
        tasks[size_t(*place)].fromRecord = true;
        account(*place, -1);
        enrich(transfers[size_t(*place)].series, record->series);
        account(*place, +1);
        locate(*place);
    });
}

void DownloadManager::Private::describe(qsizetype row)
{
    const auto asking = tasks[size_t(row)].source->archive->describe(transfers[size_t(row)].series.seriesUid);
    whenDone(asking, q, [this, id = tasks[size_t(row)].id](const Result<Series> &told) {
        const auto place = arrived(id);
        if (!place)
            return;
        Series &series = transfers[size_t(*place)].series;
        const bool mustKnow = tasks[size_t(*place)].describe || tasks[size_t(*place)].fromRecord || !isPlaceKnown(series);
        account(*place, -1);
        if (told)
            enrich(series, *told);
        account(*place, +1);
        if (!told && mustKnow)
            return fail(*place, told.error());
        tasks[size_t(*place)].fromRecord = tasks[size_t(*place)].describe = false;
        locate(*place);
    });
}

void DownloadManager::Private::locate(qsizetype row)
{
    const Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    if (const QString &repair = transfer.target.repair; !repair.isEmpty()) {
        if (!isBelowRoot(repair))
            return fail(row, {.kind = Error::Kind::Usage, .detail = u"It is not below the folder."_s, .subject = repair});
        task.folder = repair;
        task.replace = true;
        return fetch(row);
    }
    const QString &uid = transfer.series.seriesUid;
    const auto pattern = layoutPattern(transfer.target.layout);
    if (!pattern)
        return fail(row, pattern.error());
    Root &root = roots[transfer.target.root];
    task.folder = chooseFolder(root, uid, folderFor(*pattern, transfer.series));
    std::optional<qint64> offset;
    if (const auto known = root.open.series.constFind(uid); known != root.open.series.cend() && known->folder == task.folder)
        offset = known->offset;
    const auto looking = QtConcurrent::run(&scout, [name = transfer.target.root, folder = task.folder, offset] {
        return lookAt(name, folder, offset);
    });
    whenDone(looking, q, [this, id = task.id](const Result<Place> &found) {
        const auto place = arrived(id);
        if (!place)
            return;
        if (!found)
            return fail(*place, found.error());
        Task &now = tasks[size_t(*place)];
        Transfer &shown = transfers[size_t(*place)];
        now.replace = *found == Place::Short;
        if (*found == Place::Whole) {
            shown.folder = shown.target.root + u'/' + now.folder;
            return end(*place, State::Present);
        }
        if (now.fromRecord || (!shown.series.fileSize && shown.attempts == 1 && now.replace))
            return describe(*place);
        fetch(*place);
    });
}

void DownloadManager::Private::fetch(qsizetype row)
{
    const Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    if (task.zip) {
        task.pulse->received = transfer.received;
        return unpack(row);
    }
    const bool withMd5 = isMd5Wanted(row);
    if (!transfer.series.imageCount && !withMd5) // nothing finished that nobody could check
        return fail(row, {.kind = Error::Kind::Incomplete,
                          .detail = u"The archive does not say how many images it has, so it cannot be checked."_s,
                          .subject = {}});
    takeSlot(row);
    setState(row, State::Fetching);
    const FetchOrder order {.server = task.source->server,
                            .apiKey = task.source->apiKey,
                            .seriesUid = transfer.series.seriesUid,
                            .withMd5 = withMd5,
                            .path = partPath(transfer.target.root, task.slot),
                            .limits = limits,
                            .pulse = task.pulse};
    whenDone(fetcher->fetch(task.id, order), q, [this, id = task.id](const Result<ZipFile> &result) {
        if (const auto fetched = rowOf(id); fetched && result)
            tasks[size_t(*fetched)].zip = *result;
        const auto place = arrived(id);
        if (!place)
            return;
        measure(*place, 0);
        if (!result)
            return fail(*place, result.error());
        unpack(*place);
    });
}

bool DownloadManager::Private::isMd5Wanted(qsizetype row) const
{
    return transfers[size_t(row)].target.verify == Verify::Md5 && archive::offersMd5(tasks[size_t(row)].source->server);
}

Order DownloadManager::Private::orderFor(qsizetype row)
{
    const Transfer &transfer = transfers[size_t(row)];
    const Task &task = tasks[size_t(row)];
    const auto known = roots[transfer.target.root].open.series.value(transfer.series.seriesUid, {.offset = -1, .folder = {}});
    const bool isRecorded = known.offset >= 0 && known.folder == task.folder;
    return {.series = transfer.series,
            .root = transfer.target.root,
            .folder = task.folder,
            .server = task.source->server.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            .zip = task.zip.value_or(ZipFile()),
            .md5Expected = isMd5Wanted(row),
            .replace = task.replace,
            .recordOffset = isRecorded ? std::optional<qint64>(known.offset) : std::nullopt,
            .inspector = inspector,
            .pulse = task.pulse,
            .helpers = &pool};
}

void DownloadManager::Private::unpack(qsizetype row)
{
    setState(row, State::Unpacking);
    const Order order = orderFor(row);
    const auto preparing = QtConcurrent::run(&pool, [order] { return prepare(order); });
    whenDone(preparing, q, [this, order, id = tasks[size_t(row)].id](const Result<Unpacked> &unpacked) {
        const auto known = rowOf(id);
        if (!known)
            return;
        if (unpacked) // also where it was stopped meanwhile: who puts it in place decides
            return settle(*known, order, *unpacked);
        if (unpacked.error().kind != Error::Kind::Cancelled || !order.pulse->keepZip)
            tasks[size_t(*known)].zip.reset();
        if (const auto place = arrived(id))
            fail(*place, unpacked.error());
    });
}

// Series that are ready while others are being put in place wait for each other and go together.
void DownloadManager::Private::settle(qsizetype row, const Order &order, const Unpacked &unpacked)
{
    Root &root = roots[order.root];
    root.ready.append({order, unpacked});
    root.readyIds << tasks[size_t(row)].id;
    ++settling;
    wake();
    if (std::exchange(root.gathering, true))
        return;
    QTimer::singleShot(gatherMs, q, [this, name = order.root] {
        roots[name].gathering = false;
        commitReady(name);
    });
}

void DownloadManager::Private::commitReady(const QString &name)
{
    Root &root = roots[name];
    if (root.committing || root.ready.isEmpty())
        return;
    root.committing = true;
    const auto group = std::exchange(root.ready, {});
    const auto ids = std::exchange(root.readyIds, {});
    const auto committing = QtConcurrent::run(&clerk, [name, group] { return commit(name, group); });
    whenDone(committing, q, [this, name, group, ids](const Result<QList<Result<qint64>>> &offsets) {
        roots[name].committing = false;
        settling -= int(group.size());
        for (qsizetype i = 0; i < group.size(); ++i)
            if (const auto row = rowOf(ids[i]))
                settled(*row, group[i], offsets ? (*offsets)[i] : failure(offsets.error()));
        commitReady(name);
    });
}

void DownloadManager::Private::settled(qsizetype row, const Ready &ready, const Result<qint64> &offset)
{
    tasks[size_t(row)].zip.reset();
    if (!offset)
        return tasks[size_t(row)].lingers ? release(row) : fail(row, offset.error());
    tasks[size_t(row)].lingers = false; // it was too late to stop it: it is whole
    const Order &order = ready.order;
    Transfer &transfer = transfers[size_t(row)];
    account(row, -1);
    roots[order.root].open.series.insert(order.series.seriesUid, {.offset = *offset, .folder = order.folder});
    transfer.folder = order.root + u'/' + order.folder;
    transfer.unpackedFiles = ready.unpacked.files.size();
    transfer.series.imageCount = ready.unpacked.files.size();
    transfer.series.fileSize = ready.unpacked.bytes;
    account(row, +1);
    roots[order.root].written += ready.unpacked.bytes;
    wentWell(*tasks[size_t(row)].source);
    zipBytes += transfer.received;
    imageBytes += ready.unpacked.bytes;
    if (zipBytes > 0 && imageBytes > 0)
        zipRatio = double(zipBytes) / double(imageBytes);
    end(row, State::Done);
}

} // namespace tcia::transfer
