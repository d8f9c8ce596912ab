// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "transfer/layout.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr int beatMs = 200;

Target cleaned(Target target)
{
    target.root = QDir::cleanPath(QDir(target.root).absolutePath());
    if (target.layout.isEmpty())
        target.layout = QString::fromLatin1(layouts().front().pattern);
    return target;
}

} // namespace

QString keyOf(const Transfer &transfer) { return transfer.target.root + u'\n' + transfer.series.seriesUid; }

QString inWords(const Series &series)
{
    QStringList known {series.collection, series.patientId};
    known.removeAll(QString());
    return known.join(u", "_s);
}

DownloadManager::Private::Private(DownloadManager *manager) : q(manager), fetcher(new Fetcher)
{
    clock.start();
    beatTimer.setInterval(beatMs);
    scheduleTimer.setSingleShot(true);
    scheduleTimer.setInterval(0);
    dueTimer.setSingleShot(true);
    QObject::connect(&beatTimer, &QTimer::timeout, q, [this] { beat(); });
    QObject::connect(&scheduleTimer, &QTimer::timeout, q, [this] { schedule(); });
    QObject::connect(&dueTimer, &QTimer::timeout, q, [this] { schedule(); });
    network.setObjectName(u"transfer network"_s);
    fetcher->moveToThread(&network);
    QObject::connect(&network, &QThread::finished, fetcher, &QObject::deleteLater);
    network.start();
    constexpr int mostUnpacking = 8; // each holds two buffers
    pool.setMaxThreadCount(qBound(2, QThread::idealThreadCount(), mostUnpacking));
    clerk.setMaxThreadCount(1);
    flusher.setMaxThreadCount(2);
}

DownloadManager::Private::~Private()
{
    for (const Task &task : tasks)
        if (task.pulse)
            task.pulse->cancelled = true;
    network.quit();
    network.wait();
    pool.clear();
    pool.waitForDone();
    clerk.waitForDone();
    flusher.waitForDone();
    for (auto root = roots.begin(); root != roots.end(); ++root) {
        if (root->phase == Root::Phase::Opening && root->opening.isResultReadyAt(0))
            if (const auto result = root->opening.result())
                root->open = *result;
        if (root->phase != Root::Phase::Closing && root->open.lock)
            closeRoot(root.key(), root->open.lock);
    }
    writeNotes();
}

DownloadManager::DownloadManager(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}
DownloadManager::~DownloadManager() = default;

void DownloadManager::setParallel(int jobs)
{
    if (jobs != d->pace.most())
        d->pace.setMost(jobs);
    d->scheduleTimer.start();
}

int DownloadManager::parallel() const { return d->pace.most(); }
void DownloadManager::setBandwidth(qint64 bytesPerSecond) { d->fetcher->setBandwidth(bytesPerSecond); }
void DownloadManager::setInspector(Inspector inspector) { d->inspector = std::move(inspector); }
void DownloadManager::setLimits(archive::ImageDownload::Limits limits) { d->limits = limits; }
void DownloadManager::setPolicy(const Policy &policy) { d->policy = policy; }
const std::vector<Transfer> &DownloadManager::transfers() const { return d->transfers; }

bool DownloadManager::isIdle() const { return d->roots.isEmpty(); }

qsizetype DownloadManager::enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target)
{
    const Target clean = cleaned(target);
    const auto source = d->sourceFor(archive.server(), archive.apiKey());
    std::vector<Transfer> fresh;
    std::vector<Task> tasks;
    QSet<QString> here;
    for (const Series &one : series) {
        Transfer transfer;
        transfer.series = one;
        transfer.target = clean;
        transfer.state = State::Waiting;
        const auto known = d->queued.constFind(keyOf(transfer));
        const bool under = known != d->queued.cend() && !isFinal(d->transfers[size_t(*known)].state);
        if (under || here.contains(one.seriesUid))
            continue;
        here.insert(one.seriesUid);
        fresh.push_back(std::move(transfer));
        Task &task = tasks.emplace_back();
        task.source = source;
        task.key = ++d->lastKey;
        task.place = double(task.key);
        task.isWritten = !d->journal;
    }
    if (fresh.empty())
        return 0;
    const auto first = qsizetype(d->transfers.size());
    const auto count = qsizetype(fresh.size());
    d->append(std::move(fresh), std::move(tasks));
    d->keep(first, count);
    return count;
}

} // namespace tcia::transfer
