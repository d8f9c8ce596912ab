// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "transfer/layout.h"

#include <QDir>
#include <QLockFile>

#include <algorithm>

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

// Whether any of these names what one before it names. Nearly never, which sums tell soonest.
bool anyTwins(const QList<Series> &series)
{
    std::vector<size_t> sums;
    sums.reserve(size_t(series.size()));
    for (const Series &one : series)
        sums.push_back(qHash(one.seriesUid));
    std::sort(sums.begin(), sums.end());
    return std::adjacent_find(sums.begin(), sums.end()) != sums.end();
}

} // namespace

RowKey keyOf(const Transfer &transfer) { return {transfer.target.root, transfer.series.seriesUid}; }

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
    scout.setMaxThreadCount(2);
    clerk.setMaxThreadCount(1);
    flusher.setMaxThreadCount(2);
}

DownloadManager::Private::~Private()
{
    q->blockSignals(true); // whoever listened may be gone
    grantAll();
    for (const Task &task : tasks)
        if (task.pulse)
            task.pulse->cancelled = true;
    network.quit();
    network.wait();
    pool.clear();
    pool.waitForDone();
    scout.waitForDone();
    clerk.waitForDone();
    flusher.waitForDone();
    for (auto root = roots.begin(); root != roots.end(); ++root) {
        if (root->phase == Root::Phase::Opening && root->opening.isResultReadyAt(0))
            if (const auto result = root->opening.result())
                root->open = *result;
        if (root->phase == Root::Phase::Opening && !root->open.shortened.isEmpty())
            root->open.lock->unlock(); // nobody made a note of what is lost: the next start finds it again
        else if (root->phase != Root::Phase::Closing && root->open.lock)
            closeRoot(root.key(), root->open.lock);
    }
    keepAll();
}

DownloadManager::DownloadManager(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}
DownloadManager::~DownloadManager() = default;

void DownloadManager::setParallel(int jobs)
{
    if (jobs != d->pace.most())
        d->pace.setMost(jobs);
    d->wake();
}

int DownloadManager::parallel() const { return d->pace.most(); }
void DownloadManager::setBandwidth(qint64 bytesPerSecond) { d->fetcher->setBandwidth(bytesPerSecond); }
void DownloadManager::setInspector(Inspector inspector) { d->inspector = std::move(inspector); }
void DownloadManager::setLimits(archive::ImageDownload::Limits limits) { d->limits = limits; }
void DownloadManager::setPolicy(const Policy &policy) { d->policy = policy; }
const Shelf<Transfer> &DownloadManager::transfers() const { return d->transfers; }

bool DownloadManager::isIdle() const { return d->roots.isEmpty() && d->incoming.isEmpty(); }

qsizetype DownloadManager::enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target)
{
    d->grantAll(); // what is cancelled is not under way
    Incoming fresh {.source = d->sourceFor(archive.server(), archive.apiKey()), .target = cleaned(target), .series = series};
    const bool mayBeTwins = anyTwins(series);
    qsizetype known = 0;
    QSet<QString> here;
    for (const Series &one : series) {
        const qsizetype before = here.size();
        if (mayBeTwins)
            here.insert(one.seriesUid);
        known += (mayBeTwins && here.size() == before)
            || (!d->queued.isEmpty() && d->isUnderWay({fresh.target.root, one.seriesUid}));
    }
    if (known == series.size())
        return 0;
    d->queued.reserve(d->queued.size() + series.size()); // growing as they come, it would move all of them in one of the slices
    d->incoming.append(std::move(fresh));
    if (d->incoming.size() == 1)
        d->takeIncoming();
    return series.size() - known;
}

} // namespace tcia::transfer
