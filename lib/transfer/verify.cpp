// SPDX-License-Identifier: Apache-2.0
#include "transfer/verify.h"

#include "transfer/judge.h"

#include <QDir>
#include <QDirIterator>
#include <QFuture>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

//! A folder with a record of what lies below it.
struct Place
{
    QString name; //!< below the root; empty for that itself
    QList<Record> ours;
    QList<QList<NbiaRecord>> theirs; //!< by folder
    QStringList superseded;          //!< folders of theirs whose series we took as well
};

//! The root and the folders up to two levels below.
QStringList candidates(const QString &root)
{
    constexpr int depth = 2;
    QStringList all {QString()}, level = all;
    for (int i = 0; i < depth; ++i) {
        QStringList next;
        for (const QString &parent : level)
            for (const QString &name : QDir(below(root, parent)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
                next << below(parent, name);
        all += next;
        level = next;
    }
    return all;
}

//! Everything that is recorded, and what could not be read of it.
struct Recorded
{
    std::vector<Place> places;
    qint64 unreadable = 0;
    std::optional<Error> foreign; //!< a metadata.csv that is not Data Retriever's
};

void takeTheirs(Place &place, const QList<NbiaRecord> &records)
{
    QSet<QString> taken, folders;
    for (const Record &record : place.ours) {
        taken.insert(record.series.seriesUid);
        folders.insert(record.folder);
    }
    QHash<QString, qsizetype> shared;
    for (const NbiaRecord &record : records) {
        if (taken.contains(record.series.seriesUid) || folders.contains(record.folder)) {
            place.superseded << record.folder;
        } else if (const auto known = shared.constFind(record.folder); known != shared.cend()) {
            place.theirs[*known] << record;
        } else {
            shared.insert(record.folder, place.theirs.size());
            place.theirs << QList<NbiaRecord> {record};
        }
    }
}

Result<Recorded> readAll(const QString &root)
{
    Recorded all;
    for (const QString &name : candidates(root)) {
        const QString path = name.isEmpty() ? root : below(root, name);
        Place place {name, {}, {}, {}};
        const bool have = QFile::exists(recordPath(path));
        if (have) {
            auto ours = readRecords(path);
            if (!ours)
                return failure(ours.error());
            place.ours = std::move(ours->records);
            all.unreadable += ours->unreadable;
        }
        const auto theirs = readNbiaRecords(path);
        if (theirs) {
            takeTheirs(place, theirs->records);
            all.unreadable += theirs->unreadable;
        } else if (theirs.error().kind == Error::Kind::Usage) {
            all.foreign = theirs.error(); // many programs call a table so
        } else if (theirs.error().kind != Error::Kind::NotFound) {
            return failure(theirs.error());
        }
        if (have || theirs)
            all.places.push_back(std::move(place));
    }
    return all;
}

// Images that nobody recorded, by folder.
QList<Verdict> unrecorded(const QString &root, const Recorded &recorded, const std::atomic_bool &cancelled)
{
    QSet<QString> files, folders;
    for (const Place &place : recorded.places) {
        for (const Record &record : place.ours)
            for (const UnpackedFile &file : record.files)
                files.insert(below(place.name, record.folder) + u'/' + file.name);
        for (const auto &sharing : place.theirs)
            folders.insert(below(place.name, sharing.first().folder));
        for (const QString &folder : place.superseded)
            folders.insert(below(place.name, folder));
    }
    QMap<QString, QStringList> strange;
    const QDir base(root);
    QDirIterator it(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && !cancelled) {
        it.next();
        const QString path = base.relativeFilePath(it.filePath());
        const QString folder = path.contains(u'/') ? path.left(path.lastIndexOf(u'/')) : u"."_s;
        const bool underWay = path.startsWith(u".tcia-partial/") || path.contains(u"/.tcia-partial/");
        if (!underWay && !files.contains(path) && !folders.contains(folder) && looksLikeImage(it.fileInfo()))
            strange[folder] << it.fileName();
    }
    QList<Verdict> verdicts;
    for (auto folder = strange.cbegin(); folder != strange.cend(); ++folder)
        verdicts << Verdict {.kind = Verdict::Kind::Unknown,
                             .seriesUid = {},
                             .folder = folder.key(),
                             .files = folder->size(),
                             .expected = 0,
                             .reason = u"Nothing is recorded of %1"_s.arg(firstFew(*folder))};
    return verdicts;
}

QList<Verdict> judgeAll(const QString &root, const Recorded &recorded, const SeriesReader &seriesOf, const std::atomic_bool &cancelled,
                        const std::function<void(qint64, qint64)> &onSeries)
{
    // Reading is limited by the disk, hashing by the processor: one thread each keeps both busy.
    QThreadPool pool;
    std::vector<Court> courts; // stand still while the pool works
    courts.reserve(recorded.places.size());
    QList<QFuture<QList<Verdict>>> futures;
    qint64 total = 0;
    for (const Place &place : recorded.places) {
        const Court &court =
            courts.emplace_back(Court {place.name.isEmpty() ? root : below(root, place.name), place.name, seriesOf, cancelled});
        for (const Record &record : place.ours)
            futures << QtConcurrent::run(&pool, [&court, &record] { return QList<Verdict> {judge(court, record)}; });
        for (const QList<NbiaRecord> &sharing : place.theirs) {
            total += sharing.size();
            futures << QtConcurrent::run(&pool, [&court, &sharing] { return judge(court, sharing); });
        }
        total += place.ours.size();
    }
    QList<Verdict> verdicts;
    for (const QFuture<QList<Verdict>> &future : futures) {
        verdicts << future.result();
        if (onSeries)
            onSeries(verdicts.size(), total);
    }
    return verdicts;
}

} // namespace

bool looksLikeImage(const QFileInfo &info)
{
    if (info.suffix().compare(u"dcm", Qt::CaseInsensitive) == 0)
        return true;
    constexpr qint64 preamble = 128; // DICOM PS3.10 §7.1
    QFile file(info.filePath());
    return info.isFile() && info.size() > preamble && file.open(QIODevice::ReadOnly) && file.seek(preamble)
        && file.read(4) == "DICM";
}

Result<UnpackedFile> sumsOf(const QString &path, const std::atomic_bool &cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Disk, file.errorString(), path);
    Digester digester(recordedKinds);
    qint64 size = 0;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = cancelled ? 0 : file.read(buffer.data(), buffer.size());
        if (got < 0)
            return failure(Error::Kind::Disk, file.errorString(), path);
        if (got == 0)
            break;
        size += got;
        digester.add(QByteArrayView(buffer.constData(), got));
    }
    return UnpackedFile {.name = {}, .size = size, .digests = digester.digests()};
}

QString wrongWith(const QString &path, const UnpackedFile &recorded, const std::atomic_bool &cancelled)
{
    const QFileInfo info(path);
    if (info.isReadable() && info.size() != recorded.size)
        return u"%1 has %2 bytes instead of %3"_s.arg(recorded.name).arg(info.size()).arg(recorded.size);
    const auto sums = sumsOf(path, cancelled);
    if (!sums)
        return u"%1 cannot be read (%2)"_s.arg(recorded.name, sums.error().detail);
    const bool same = recorded.digests.isEmpty() || agree(recorded.digests, sums->digests); // else its size is all there is
    return same ? QString() : u"%1 has another checksum than when it was downloaded"_s.arg(recorded.name);
}

Result<Verification> verifyFolder(const QString &folder, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64, qint64)> &onSeries, const SeriesReader &seriesOf)
{
    const QString root = QDir(folder).absolutePath(); // paths below it are compared with what was recorded
    const auto recorded = readAll(root);
    if (!recorded)
        return failure(recorded.error());
    if (recorded->places.empty())
        return failure(Error::Kind::NotFound,
                       u"There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the "
                       "metadata.csv of NBIA Data Retriever."_s
                           + (recorded->foreign ? u" There is another metadata.csv."_s : QString()),
                       root);
    Verification verification;
    verification.root = root;
    verification.verdicts = judgeAll(root, *recorded, seriesOf, cancelled, onSeries);
    verification.verdicts << unrecorded(root, *recorded, cancelled);
    verification.unreadable = recorded->unreadable;
    if (cancelled)
        return failure(Error::Kind::Cancelled, u"The check was stopped."_s, root);
    return verification;
}

Target repairTarget(const QString &root, const Verdict &verdict)
{
    const bool inRoot = verdict.place.isEmpty();
    return {.root = inRoot ? root : below(root, verdict.place),
            .layout = u"classic"_s, // as good as any: the repair's folder is what counts
            .verify = Verify::Md5,
            .repair = inRoot ? verdict.folder : verdict.folder.mid(verdict.place.size() + 1)};
}

} // namespace tcia::transfer
