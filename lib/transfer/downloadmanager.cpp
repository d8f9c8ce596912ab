// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "transfer/layout.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr int mostParallel = 6;
constexpr int beatMs = 200;

QString keyOf(const Transfer &transfer) { return transfer.target.root + u'\n' + transfer.series.seriesUid; }

Target cleaned(Target target)
{
    target.root = QDir::cleanPath(QDir(target.root).absolutePath());
    if (target.layout.isEmpty())
        target.layout = QString::fromLatin1(layouts().front().pattern);
    return target;
}

} // namespace

QString inWords(const Series &series)
{
    QStringList known {series.collection, series.patientId};
    known.removeAll(QString());
    return known.join(u", "_s);
}

DownloadManager::Private::Private(DownloadManager *manager) : q(manager), fetcher(new Fetcher)
{
    beatTimer.setInterval(beatMs);
    scheduleTimer.setSingleShot(true);
    scheduleTimer.setInterval(0);
    QObject::connect(&beatTimer, &QTimer::timeout, q, [this] { beat(); });
    QObject::connect(&scheduleTimer, &QTimer::timeout, q, [this] { schedule(); });
    network.setObjectName(u"transfer network"_s);
    fetcher->moveToThread(&network);
    QObject::connect(&network, &QThread::finished, fetcher, &QObject::deleteLater);
    network.start();
    clerk.setMaxThreadCount(1);
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
    for (auto root = roots.begin(); root != roots.end(); ++root) {
        if (root->phase == Root::Phase::Opening && root->opening.isResultReadyAt(0))
            if (const auto result = root->opening.result())
                root->open = *result;
        if (root->phase != Root::Phase::Closing && root->open.lock)
            closeRoot(root.key(), root->open.lock);
    }
}

DownloadManager::DownloadManager(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}
DownloadManager::~DownloadManager() = default;

void DownloadManager::setParallel(int jobs)
{
    d->parallel = std::clamp(jobs, 1, mostParallel);
    d->scheduleTimer.start();
}

int DownloadManager::parallel() const { return d->parallel; }
void DownloadManager::setInspector(Inspector inspector) { d->inspector = std::move(inspector); }
void DownloadManager::setLimits(archive::ImageDownload::Limits limits) { d->limits = limits; }
const std::vector<Transfer> &DownloadManager::transfers() const { return d->transfers; }
bool DownloadManager::isIdle() const { return d->roots.isEmpty(); }

qsizetype DownloadManager::enqueue(archive::Archive &archive, const QList<Series> &series, const Target &target)
{
    const Target clean = cleaned(target);
    const auto source = std::make_shared<const Source>(Source {&archive, archive.server(), archive.apiKey()});
    std::vector<Transfer> fresh;
    QSet<QString> here;
    for (const Series &one : series) {
        Transfer transfer;
        transfer.series = one;
        transfer.target = clean;
        const auto known = d->queued.constFind(keyOf(transfer));
        const bool under = known != d->queued.cend() && !isFinal(d->transfers[size_t(*known)].state);
        if (under || here.contains(one.seriesUid))
            continue;
        here.insert(one.seriesUid);
        fresh.push_back(transfer);
    }
    if (fresh.empty())
        return 0;
    const auto first = qsizetype(d->transfers.size());
    const auto count = qsizetype(fresh.size());
    Q_EMIT aboutToInsert(first, count);
    for (Transfer &transfer : fresh) {
        d->queued.insert(keyOf(transfer), qsizetype(d->transfers.size()));
        d->transfers.push_back(std::move(transfer));
        d->tasks.emplace_back().source = source;
    }
    d->roots[clean.root].pending += count;
    Q_EMIT inserted(first, count);
    d->firstWaiting = qMin(d->firstWaiting, first);
    d->scheduleTimer.start();
    d->mark(first);
    return count;
}

void DownloadManager::cancel(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        if (row < 0 || row >= qsizetype(d->transfers.size()) || isFinal(d->transfers[size_t(row)].state))
            continue;
        Task &task = d->tasks[size_t(row)];
        if (task.pulse)
            task.pulse->cancelled = true;
        // Whoever holds a file of it must let go of it first; the others end here.
        const State state = d->transfers[size_t(row)].state;
        if (state == State::Fetching)
            d->fetcher->cancel(task.id);
        else if (state != State::Unpacking)
            d->end(row, State::Cancelled);
    }
}

void DownloadManager::cancelAll()
{
    QList<qsizetype> rows;
    for (size_t row = d->transfers.size(); row-- > 0;) // from the last, so that none that waits starts meanwhile
        if (!isFinal(d->transfers[row].state))
            rows << qsizetype(row);
    cancel(rows);
}

void DownloadManager::retry(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        if (row < 0 || row >= qsizetype(d->transfers.size()))
            continue;
        const Transfer &transfer = d->transfers[size_t(row)];
        const qsizetype last = d->queued.value(keyOf(transfer), row);
        const bool again = transfer.state == State::Failed || transfer.state == State::Cancelled;
        if (!again || (last != row && !isFinal(d->transfers[size_t(last)].state)))
            continue;
        d->queued.insert(keyOf(transfer), row);
        d->reset(row);
    }
}

void DownloadManager::retryFailed()
{
    QList<qsizetype> rows;
    for (size_t row = 0; row < d->transfers.size(); ++row)
        if (d->transfers[row].state == State::Failed)
            rows << qsizetype(row);
    retry(rows);
}

void DownloadManager::clearFinished()
{
    Q_EMIT aboutToReset();
    std::vector<Transfer> transfers;
    std::vector<Task> tasks;
    d->active.clear();
    d->queued.clear();
    d->marked.clear();
    d->firstWaiting = 0;
    for (size_t row = 0; row < d->transfers.size(); ++row) {
        if (isFinal(d->transfers[row].state))
            continue;
        const auto place = qsizetype(transfers.size());
        d->queued.insert(keyOf(d->transfers[row]), place);
        if (d->tasks[row].id != 0)
            d->active.insert(d->tasks[row].id, place);
        transfers.push_back(std::move(d->transfers[row]));
        tasks.push_back(std::move(d->tasks[row]));
    }
    d->transfers = std::move(transfers);
    d->tasks = std::move(tasks);
    Q_EMIT reset();
    d->announce();
}

std::optional<qsizetype> DownloadManager::Private::rowOf(quint64 id) const
{
    const auto found = active.constFind(id);
    return found == active.cend() ? std::nullopt : std::optional(*found);
}

void DownloadManager::Private::setState(qsizetype row, State state)
{
    const auto count = [this](State of, int by) {
        fetching += of == State::Describing || of == State::Fetching ? by : 0;
        unpacking += of == State::Unpacking ? by : 0;
    };
    State &now = transfers[size_t(row)].state;
    count(now, -1);
    count(state, +1);
    now = state;
    mark(row);
    scheduleTimer.start();
}

void DownloadManager::Private::end(qsizetype row, State state, const std::optional<Error> &error)
{
    setState(row, state);
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    active.remove(task.id);
    task.id = 0;
    transfer.error = error;
    transfer.rate = 0;
    transfer.secondsLeft = -1;
    transfer.fraction = state == State::Done || state == State::Present ? 1 : -1;
    transfer.finished = QDateTime::currentDateTimeUtc();
    const QString name = transfer.target.root;
    Root &root = roots[name];
    --root.pending;
    const QString &uid = transfer.series.seriesUid;
    if (transfer.fraction < 0 && root.open.series.value(uid).folder != task.folder)
        root.folders.remove(task.folder.toCaseFolded());
    Q_EMIT q->ended(row);
    tend(name);
}

void DownloadManager::Private::fail(qsizetype row, Error error)
{
    const Series &series = transfers[size_t(row)].series;
    const Task &task = tasks[size_t(row)];
    if (task.pulse && task.pulse->cancelled)
        return end(row, State::Cancelled);
    // A path is told where the disk is to blame; the part file of a broken archive is gone when somebody reads this.
    const bool isPlace = error.kind == Error::Kind::Disk || error.kind == Error::Kind::NoSpace;
    const bool isNews = isPlace || !error.subject.contains(series.seriesUid);
    if (isNews && !error.subject.isEmpty() && !error.detail.contains(error.subject))
        error.detail = u"%1 (%2)"_s.arg(error.detail, error.subject).trimmed();
    const QString words = inWords(series);
    error.subject = words.isEmpty() ? series.seriesUid : u"%1 (%2)"_s.arg(series.seriesUid, words);
    end(row, State::Failed, error);
}

void DownloadManager::Private::reset(qsizetype row)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    // What we believed of the series may be what was wrong.
    using enum Error::Kind;
    const bool doubtful = transfer.error && (transfer.error->kind == Incomplete || transfer.error->kind == BadArchive);
    const auto source = task.source;
    task = Task();
    task.source = source;
    task.describe = doubtful;
    transfer.error.reset();
    transfer.received = transfer.unpackedFiles = 0;
    transfer.fraction = -1;
    transfer.finished = {};
    setState(row, State::Waiting);
    firstWaiting = qMin(firstWaiting, row);
    ++roots[transfer.target.root].pending;
}

void DownloadManager::Private::mark(qsizetype row)
{
    marked.insert(row);
    if (!beatTimer.isActive()) {
        sinceBeat.start();
        beatTimer.start();
    }
}

} // namespace tcia::transfer
