// SPDX-License-Identifier: Apache-2.0
#include "transfer/seriesdownload.h"

#include "core/async.h"
#include "core/fields.h"
#include "core/uid.h"
#include "transfer/layout.h"
#include "transfer/proof.h"
#include "transfer/record.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

bool isPlaceKnown(const Series &series)
{
    return series.imageCount && !series.collection.isEmpty() && !series.patientId.isEmpty() && !series.studyUid.isEmpty();
}

QString inWords(const Series &series)
{
    QStringList known {series.collection, series.patientId};
    known.removeAll(QString());
    return known.join(u", "_s);
}

} // namespace

Error worded(Error error, const Series &series)
{
    // A path is told where the disk is to blame; the spool file of a broken archive is gone when somebody reads this.
    using enum Error::Kind;
    const bool isPlace = error.kind == Disk || error.kind == NoSpace;
    const bool isArchive = error.kind == BadArchive || error.kind == Incomplete;
    const bool isNews = isPlace || (!isArchive && !error.subject.contains(series.seriesUid));
    if (isNews && !error.subject.isEmpty() && !error.detail.contains(error.subject))
        error.detail = u"%1 (%2)"_s.arg(error.detail, error.subject).trimmed();
    const QString words = inWords(series);
    error.subject = words.isEmpty() ? series.seriesUid : u"%1 (%2)"_s.arg(series.seriesUid, words);
    return error;
}

SeriesDownload::SeriesDownload(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder, TransferWorkers &workers,
                               const RunOptions &options)
    : m_job(job), m_server(server), m_folder(folder), m_workers(workers), m_options(options), m_pulse(std::make_shared<Pulse>())
{
}

SeriesDownload::~SeriesDownload() { m_pulse->cancelled = true; }

void SeriesDownload::start()
{
    if (const auto kept = m_folder.spools().takeKept(m_job.id)) {
        m_spooled = *kept;
        m_pulse->received = kept->received;
    }
    const QString &uid = m_job.series.seriesUid;
    if (!isUid(uid))
        return fail({.kind = Error::Kind::Usage, .detail = u"“%1” is not a series UID."_s.arg(uid), .subject = uid});
    if (const auto pattern = layoutPattern(m_job.target.layout); !pattern)
        return fail(pattern.error());
    const auto known = m_folder.known(uid);
    if (!m_job.target.repair.isEmpty())
        return describe(); // what was promised long ago is what it fell short of
    if (!m_job.mustAsk && isPlaceKnown(m_job.series) && (m_job.series.fileSize || known))
        locate();
    else if (!m_job.mustAsk && known)
        recall(known->offset);
    else
        describe();
}

// What was downloaded before can be looked for without asking the server.
void SeriesDownload::recall(qint64 offset)
{
    const auto reading = QtConcurrent::run(&m_workers.readers, [root = m_folder.root(), offset] { return readRecordAt(root, offset); });
    whenDone(reading, this, [this](const Result<Record> &record) {
        if (m_isStopping)
            return;
        if (!record)
            return describe();
        m_fromRecord = true;
        learn(record->series);
        locate();
    });
}

void SeriesDownload::describe()
{
    whenDone(m_server.archive->describe(m_job.series.seriesUid), this, [this](const Result<Series> &told) {
        if (m_isStopping)
            return;
        const bool mustKnow = m_job.mustAsk || m_fromRecord || !isPlaceKnown(m_job.series);
        if (told)
            learn(*told);
        else if (mustKnow)
            return fail(told.error());
        m_fromRecord = m_job.mustAsk = false;
        locate();
    });
}

// What the basket knew stays where the archive is silent.
void SeriesDownload::learn(const Series &told)
{
    for (const auto &field : fields<Series>())
        if (const QString text = valueText(told, field); !text.isEmpty() && field.key != "SeriesInstanceUID"_L1)
            setValue(m_job.series, field, text);
    Q_EMIT described(m_job.series);
}

void SeriesDownload::locate()
{
    if (const QString &repair = m_job.target.repair; !repair.isEmpty()) {
        if (!isBelowRoot(repair))
            return fail({.kind = Error::Kind::Usage, .detail = u"It is not below the folder."_s, .subject = repair});
        m_place = repair;
        m_replace = true;
        return fetch();
    }
    const auto pattern = layoutPattern(m_job.target.layout);
    if (!pattern)
        return fail(pattern.error());
    const QString &uid = m_job.series.seriesUid;
    const auto known = m_folder.known(uid);
    m_place = m_folder.names().choose(uid, folderFor(*pattern, m_job.series), known ? known->folder : QString());
    const auto offset = known && known->folder == m_place ? std::optional(known->offset) : std::nullopt;
    const auto looking = QtConcurrent::run(&m_workers.readers, [root = m_folder.root(), place = m_place, offset] {
        return lookAt(root, place, offset);
    });
    whenDone(looking, this, [this](const Result<Place> &found) {
        if (m_isStopping)
            return;
        if (!found)
            return fail(found.error());
        m_replace = *found == Place::Short;
        if (*found == Place::Whole)
            return end({.kind = SeriesOutcome::Kind::Present, .folder = m_folder.root() + u'/' + m_place, .series = m_job.series});
        if (m_fromRecord || (!m_job.series.fileSize && m_job.isFirstAttempt && m_replace))
            return describe();
        fetch();
    });
}

void SeriesDownload::fetch()
{
    if (m_spooled.spool && m_spooled.spool->isComplete())
        return unpack();
    const auto strongest = m_job.target.verify == Verify::Crc ? Digest::Kind::Crc32 : Digest::Kind::Md5;
    whenDone(m_server.source->plan(m_job.series, strongest), this, [this](const Result<archive::FetchPlan> &plan) {
        if (m_isStopping)
            return;
        if (!plan)
            return fail(plan.error());
        fetchObjects(*plan);
    });
}

void SeriesDownload::fetchObjects(const archive::FetchPlan &plan)
{
    if (const auto sufficient = checkProof(plan, m_job.series, m_job.target.verify); !sufficient)
        return fail(sufficient.error());
    if (m_spooled.slot < 0)
        m_spooled.slot = m_folder.spools().take();
    if (!m_spooled.spool)
        m_spooled.spool = std::make_shared<Spool>(m_folder.root(), spoolPath(m_spooled.slot));
    m_spooled.spool->setPlan(plan);
    m_fetch = m_workers.nextFetch();
    enter(State::Fetching);
    const FetchOrder what {.spool = m_spooled.spool,
                           .seriesUid = m_job.series.seriesUid,
                           .limits = m_options.limits,
                           .pulse = m_pulse};
    whenDone(m_workers.fetcher->fetch(m_fetch, what), this, [this](const Result<void> &result) {
        m_fetch = 0;
        if (m_isStopping)
            return release();
        if (!result)
            return fail(m_abandoned.value_or(result.error()));
        m_server.source->fetched(report(*m_spooled.spool));
        unpack();
    });
}

archive::FetchReport SeriesDownload::report(const Spool &spool) const
{
    return {.seriesUid = m_job.series.seriesUid, .plan = spool.plan(), .answered = spool.answered()};
}

Order SeriesDownload::order() const
{
    const auto known = m_folder.known(m_job.series.seriesUid);
    return {.series = m_job.series,
            .root = m_folder.root(),
            .folder = m_place,
            .server = m_server.server.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            .spool = m_spooled.spool,
            .md5Expected = m_job.target.verify == Verify::Md5,
            .replace = m_replace,
            .recordOffset = known && known->folder == m_place ? std::optional(known->offset) : std::nullopt,
            .inspector = m_options.inspector,
            .pulse = m_pulse,
            .helpers = &m_workers.unpackers};
}

void SeriesDownload::unpack()
{
    enter(State::Unpacking);
    const Order what = order();
    const auto preparing = QtConcurrent::run(&m_workers.unpackers, [what] { return prepare(what); });
    whenDone(preparing, this, [this, what](const Result<Unpacked> &unpacked) {
        if (unpacked) // also where it was stopped meanwhile: the commit decides
            return commit(what, *unpacked);
        if (m_isStopping)
            return release();
        fail(unpacked.error());
    });
}

void SeriesDownload::commit(const Order &order, const Unpacked &unpacked)
{
    m_isCommitting = true;
    const Ready ready {order, unpacked};
    Q_EMIT stateChanged(m_state); // another may unpack meanwhile
    whenDone(m_folder.commit(ready), this, [this, ready](const Result<qint64> &offset) {
        if (offset) // be it too late to stop it: it is whole
            return succeed(ready);
        if (m_isStopping)
            return release();
        fail(offset.error());
    });
}

void SeriesDownload::succeed(const Ready &ready)
{
    m_server.source->staged(report(*ready.order.spool), ready.unpacked.proof);
    Series series = ready.order.series;
    series.imageCount = ready.unpacked.files.size();
    series.fileSize = ready.unpacked.bytes;
    end({.kind = SeriesOutcome::Kind::Done,
         .folder = ready.order.root + u'/' + ready.order.folder,
         .series = series,
         .received = m_pulse->received,
         .bytes = ready.unpacked.bytes,
         .files = ready.unpacked.files.size(),
         .proof = ready.unpacked.proof,
         .remark = ready.unpacked.remark});
}

void SeriesDownload::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SeriesDownload::stop(bool isPause)
{
    m_pulse->keepZip = isPause;
    if (std::exchange(m_isStopping, true))
        return;
    if (m_state == State::Describing) // no file is open; the answer is not waited for
        return release();
    m_pulse->cancelled = true;
    if (m_fetch != 0)
        m_workers.fetcher->cancel(m_fetch);
}

void SeriesDownload::abandon(const Error &error)
{
    if (m_fetch == 0 || m_isStopping || m_abandoned)
        return;
    m_abandoned = error;
    m_workers.fetcher->cancel(m_fetch);
}

// A fault may be the folder's, which only a try can tell where the error does not.
void SeriesDownload::fail(const Error &error)
{
    const auto ended = [this, error](bool isDiskFault) {
        if (m_isStopping)
            return release();
        end({.kind = SeriesOutcome::Kind::Failed, .error = error, .isDiskFault = isDiskFault, .received = m_pulse->received});
    };
    if (error.kind != Error::Kind::Disk || isDiskFault(error) || m_folder.phase() != DownloadFolder::Phase::Open)
        return ended(isDiskFault(error));
    const auto trying = QtConcurrent::run(&m_workers.readers, [root = m_folder.root()]() -> Result<DiskReport> {
        return examine(root, true);
    });
    whenDone(trying, this, [ended](const Result<DiskReport> &report) { ended(report && report->fault && isDiskFault(*report->fault)); });
}

void SeriesDownload::release()
{
    if (m_spooled.spool && m_spooled.spool->isWorthKeeping() && m_pulse->keepZip) {
        m_spooled.received = m_pulse->received;
        m_folder.spools().keep(m_job.id, std::exchange(m_spooled, {}));
    }
    end({.kind = SeriesOutcome::Kind::Stopped, .received = m_pulse->received});
}

void SeriesDownload::end(const SeriesOutcome &outcome)
{
    if (isFinal(std::exchange(m_state, State::Done)))
        return;
    const bool isThere = outcome.kind == SeriesOutcome::Kind::Done || outcome.kind == SeriesOutcome::Kind::Present;
    m_spooled.dropSpool();
    if (m_spooled.slot >= 0)
        m_folder.spools().free(std::exchange(m_spooled.slot, -1));
    if (const auto known = m_folder.known(m_job.series.seriesUid); !isThere && !m_place.isEmpty() && (!known || known->folder != m_place))
        m_folder.names().release(m_place);
    Q_EMIT finished(outcome);
}

} // namespace tcia::transfer
