// SPDX-License-Identifier: Apache-2.0
#include "transfer/planfetch.h"

#include "archive/imagecapabilities.h"
#include "core/async.h"
#include "core/reason.h"
#include "storage/stagedpath.h"
#include "transfer/objectfile.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

qint64 sizeOf(const storage::ZipFile &file)
{
    const auto path = file.bytes.isEmpty() ? storage::StagedPath::of(file.path) : failure(Error {});
    return path ? path->root.entry(path->relative).size : file.bytes.size();
}

} // namespace

// One object being fetched.
struct PlanFetch::Running
{
    ObjectFile file;
    qsizetype request = 0;
    qint64 before = 0; // bytes of earlier downloads, which this one continues
    qint64 received = 0;
    int continued = 0;
    std::shared_ptr<void> inFlight {};
    std::unique_ptr<archive::ImageDownload> download {}; // writes to the file; it may still be in an earlier signal

    explicit Running(const Spool &spool, size_t object) : file(spool, object) {}
};

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
            m_running.emplace(m_next, std::make_unique<Running>(spool, m_next));
            fetch(m_next, 0);
        }
    if (m_running.empty() && !m_hasEnded)
        end({});
}

// Each request starts a new file: data of a refused request is not part of the object.
void PlanFetch::fetch(size_t object, qsizetype request)
{
    Running &running = *m_running.at(object);
    running.request = request;
    running.before = running.received = 0;
    running.file.sink().open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    download(object);
}

void PlanFetch::download(size_t object)
{
    Running &running = *m_running.at(object);
    const archive::FetchObject &what = m_order.spool->object(object);
    running.inFlight = archive::countInFlight(what.requestAt(running.request));
    archive::ImageDownload::ObjectRequest ask {.request = what.requestAt(running.request),
                                               .container = what.container,
                                               .seriesUid = m_order.seriesUid,
                                               .offset = running.before};
    if (PartFiles *const parts = running.file.parts())
        ask.nextPart = [parts] { return parts->next(); };
    running.download =
        std::make_unique<archive::ImageDownload>(m_networkOf(), ask, running.file.sink(), m_order.limits, &m_bandwidth);
    connect(running.download.get(), &archive::ImageDownload::progressed, this, [this, object](qint64 bytes) {
        Running &now = *m_running.at(object);
        now.received = now.before + bytes;
        reportProgress();
    });
    connect(running.download.get(), &archive::ImageDownload::restarted, this, [this, object] {
        Running &now = *m_running.at(object);
        now.file.restart();
        now.before = 0;
    });
    connect(running.download.get(), &archive::ImageDownload::finished, this,
            [this, object](const Result<void> &result) { guarded([&] { answered(object, result); }); });
}

void PlanFetch::answered(size_t object, const Result<void> &result)
{
    Running &running = *m_running.at(object);
    const archive::FetchObject &what = m_order.spool->object(object);
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
    if (!result && mayContinue(object, result.error()))
        return proceed(object);
    if (!result)
        return end(result);
    if (const auto taken = take(object, running); !taken)
        return end(taken);
    m_running.erase(object);
    startMore();
}

// A body that broke off goes on where it ended, if the version can be named and more of it arrived than before. A
// server that breaks off again and again fails the attempt, so that it gets a pause.
bool PlanFetch::mayContinue(size_t object, const Error &error) const
{
    constexpr int most = 3;
    const Running &running = *m_running.at(object);
    const archive::FetchObject &what = m_order.spool->object(object);
    const bool isBroken = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    return isBroken && !what.entityTag.isEmpty() && running.received > running.before && running.continued < most &&
           running.received < what.size.value_or(std::numeric_limits<qint64>::max()) && !m_order.control->cancelled;
}

void PlanFetch::proceed(size_t object)
{
    Running &running = *m_running.at(object);
    ++running.continued;
    running.before = running.received;
    download(object);
}

// Announced sizes are enforced before an object counts as complete.
Result<void> PlanFetch::take(size_t object, Running &running)
{
    const archive::FetchObject &what = m_order.spool->object(object);
    const qint64 promised = what.size.value_or(running.received);
    if (running.received != promised)
        return failure(running.received < promised ? Error::Kind::Incomplete : Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1 of %2 bytes of one file were received.")>()
                           .arg(running.received)
                           .arg(promised),
                       {.seriesUid = m_order.seriesUid});
    if (!what.size && running.received == 0)
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>(),
                       {.seriesUid = m_order.seriesUid});
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
