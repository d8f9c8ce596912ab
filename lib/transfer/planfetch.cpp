// SPDX-License-Identifier: Apache-2.0
#include "transfer/planfetch.h"

#include "archive/bandwidth.h"
#include "archive/imagecapabilities.h"
#include "core/async.h"
#include "core/reason.h"
#include "storage/stagedpath.h"
#include "transfer/runningobject.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

qint64 sizeOf(const storage::ZipFile &file)
{
    const auto path = file.bytes.isEmpty() ? storage::StagedPath::of(file.path) : failure(Error {});
    return path ? path->root.entry(path->relative).size : file.bytes.size();
}

//! Small objects arrive in one buffer of Qt's network thread, without the copies and signals of pieces. Nothing holds
//! their reading back then, so not while the speed is limited.
void receiveInOnePiece(QNetworkRequest &request, const archive::FetchObject &what, const archive::Bandwidth &bandwidth)
{
    constexpr qint64 largest = 1024 * 1024; // a few dozen are fetched at a time
    if (!bandwidth.isLimited() && what.size.value_or(largest + 1) <= largest)
        request.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, largest);
}

} // namespace

PlanFetch::PlanFetch(FetchJob order, NetworkOf networkOf, archive::Bandwidth &bandwidth)
    : m_order(std::move(order)), m_networkOf(std::move(networkOf)), m_bandwidth(bandwidth)
{
}

PlanFetch::~PlanFetch() = default;

// Exceptions must not reach the event loop: they fail the fetch.
template <typename Step>
void PlanFetch::guarded(Step step)
{
    try {
        step();
    } catch (...) {
        end(failure(caught()));
    }
}

void PlanFetch::start()
{
    guarded([this] {
        const Spool &spool = *m_order.spool;
        if (m_order.control->cancelled)
            return end(failure(Error::Kind::Cancelled, {}, {.seriesUid = m_order.seriesUid}));
        if (spool.count() == 0)
            return end(failure(Error::Kind::Incomplete,
                               english<QT_TRANSLATE_NOOP("Reasons", "The server lists nothing to fetch.")>(),
                               {.seriesUid = m_order.seriesUid}));
        for (size_t object = 0; object < spool.count(); ++object)
            if (const auto &file = spool.file(object))
                m_arrived += sizeOf(*file);
        reportProgress();
        startMore();
    });
}

void PlanFetch::cancel()
{
    if (!m_hasEnded && !m_running.empty())
        m_running.begin()->second->download->cancel(); // the first failure ends the fetch
}

void PlanFetch::startMore()
{
    const Spool &spool = *m_order.spool;
    const auto most = size_t(qMax(1, spool.plan().parallel));
    for (; !m_hasEnded && m_next < spool.count() && m_running.size() < most; ++m_next)
        if (!spool.file(m_next)) {
            m_running.emplace(m_next, std::make_unique<RunningObject>(spool, m_next));
            fetch(m_next, 0);
        }
    if (m_running.empty() && !m_hasEnded)
        end({});
}

// Each request starts a new file: data of a refused request is not part of the object.
void PlanFetch::fetch(size_t object, qsizetype request)
{
    RunningObject &running = *m_running.at(object);
    running.request = request;
    running.before = running.received = 0;
    running.file.sink().open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    download(object);
}

void PlanFetch::download(size_t object)
{
    RunningObject &running = *m_running.at(object);
    const archive::FetchObject &what = m_order.spool->object(object);
    running.inFlight = archive::countInFlight(what.requestAt(running.request));
    archive::ImageDownload::ObjectRequest ask {.request = what.requestAt(running.request),
                                               .container = what.container,
                                               .seriesUid = m_order.seriesUid,
                                               .offset = running.before};
    receiveInOnePiece(ask.request, what, m_bandwidth);
    if (PartFiles *const parts = running.file.parts())
        ask.nextPart = [parts] { return parts->next(); };
    running.download =
        std::make_unique<archive::ImageDownload>(m_networkOf(), ask, running.file.sink(), m_order.limits, &m_bandwidth);
    connect(running.download.get(), &archive::ImageDownload::progressed, this, [this, object](qint64 bytes) {
        RunningObject &now = *m_running.at(object);
        now.received = now.before + bytes;
        reportProgress();
        if (now.isTooLong(m_order.spool->object(object)))
            now.download->cancel(); // a body may have no end
    });
    connect(running.download.get(), &archive::ImageDownload::restarted, this, [this, object] {
        RunningObject &now = *m_running.at(object);
        now.file.restart();
        now.before = 0;
    });
    connect(running.download.get(), &archive::ImageDownload::finished, this,
            [this, object](const Result<void> &result) { guarded([&] { answered(object, result); }); });
}

void PlanFetch::answered(size_t object, const Result<void> &result)
{
    RunningObject &running = *m_running.at(object);
    const archive::FetchObject &what = m_order.spool->object(object);
    running.isListedVersion = running.download->isListedVersion();
    running.download.release()->deleteLater(); // called from one of its signals
    running.inFlight.reset();
    const qsizetype next = running.request + 1;
    if (!result && next < what.requestCount() && !m_order.control->cancelled &&
        archive::isRefusal(result.error(), running.received > 0, what.requestAt(running.request),
                           what.requestAt(next))) {
        running.file.discard();
        return fetch(object, next);
    }
    if (const auto fault = running.file.error(); !result && fault)
        return end(failure(*fault)); // the cause of the download's error
    if (running.isTooLong(what))
        return end(take(object, running));
    if (!result && !m_order.control->cancelled && running.mayContinue(what, result.error()))
        return proceed(object);
    constexpr int rangeNotSatisfiable = 416;
    if (!result && !m_order.control->cancelled && running.before > 0 &&
        result.error().httpStatus == rangeNotSatisfiable) { // there is no rest, so the whole is requested
        running.file.discard();
        return fetch(object, running.request);
    }
    if (!result)
        return end(result);
    if (const auto taken = take(object, running); !taken)
        return end(taken);
    m_running.erase(object);
    startMore();
}

void PlanFetch::proceed(size_t object)
{
    RunningObject &running = *m_running.at(object);
    ++running.continued;
    running.before = running.received;
    download(object);
}

// Announced sizes are enforced before an object counts as complete.
Result<void> PlanFetch::take(size_t object, RunningObject &running)
{
    const archive::FetchObject &what = m_order.spool->object(object);
    if (auto whole = running.checkSize(what); !whole) {
        whole.error().context.seriesUid = m_order.seriesUid;
        return whole;
    }
    if (auto kept = running.file.keep(*m_order.spool); !kept) {
        kept.error().context.seriesUid = m_order.seriesUid;
        return kept;
    }
    if (running.file.parts())
        m_next = m_order.spool->count();
    if (object == 0)
        m_order.spool->setAnswered(running.request);
    m_arrived += running.received;
    return {};
}

void PlanFetch::reportProgress() const
{
    qint64 received = m_arrived;
    for (const auto &[object, running] : m_running)
        received += running->received;
    m_order.control->received = received;
}

void PlanFetch::end(const Result<void> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_running.clear(); // the end must not be signalled while a file is being written
    Q_EMIT finished(result);
}

} // namespace tcia::transfer
