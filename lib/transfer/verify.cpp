// SPDX-License-Identifier: Apache-2.0
#include "transfer/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFuture>
#include <QMap>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qsizetype reasonsShown = 3;

QString firstFew(const QStringList &reasons)
{
    const QString shown = QStringList(reasons.first(qMin(reasons.size(), reasonsShown))).join(u"; "_s);
    return reasons.size() > reasonsShown ? u"%1; and %2 more"_s.arg(shown).arg(reasons.size() - reasonsShown) : shown;
}

Verdict judge(const QString &root, const Record &record, const std::atomic_bool &cancelled)
{
    Verdict verdict {.kind = Verdict::Kind::Whole,
                     .seriesUid = record.series.seriesUid,
                     .folder = record.folder,
                     .files = 0,
                     .expected = record.files.size(),
                     .reason = {}};
    const QString folder = root + u'/' + record.folder + u'/';
    QStringList missing, wrong;
    for (const UnpackedFile &file : record.files) {
        if (cancelled)
            break;
        if (!QFile::exists(folder + file.name)) {
            missing << u"%1 is missing"_s.arg(file.name);
            continue;
        }
        ++verdict.files;
        if (const QString reason = wrongWith(folder + file.name, file, cancelled); !reason.isEmpty())
            wrong << reason;
    }
    if (!wrong.isEmpty())
        verdict.kind = Verdict::Kind::Damaged;
    else if (!missing.isEmpty())
        verdict.kind = Verdict::Kind::Short;
    verdict.reason = QFile::exists(folder) ? firstFew(wrong + missing) : u"The folder is missing."_s;
    return verdict;
}

// Images that nobody recorded, by folder.
QList<Verdict> unrecorded(const QString &root, const QList<Record> &records, const std::atomic_bool &cancelled)
{
    QSet<QString> known;
    for (const Record &record : records)
        for (const UnpackedFile &file : record.files)
            known.insert(record.folder + u'/' + file.name);
    QMap<QString, QStringList> strange;
    const QDir base(root);
    QDirIterator it(root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && !cancelled) {
        it.next();
        const QString path = base.relativeFilePath(it.filePath());
        if (!known.contains(path) && !path.startsWith(u".tcia-partial/") && looksLikeImage(it.fileInfo()))
            strange[path.contains(u'/') ? path.left(path.lastIndexOf(u'/')) : u"."_s] << it.fileName();
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

QString wrongWith(const QString &path, const UnpackedFile &recorded, const std::atomic_bool &cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read (%2)"_s.arg(recorded.name, file.errorString());
    if (file.size() != recorded.size)
        return u"%1 has %2 bytes instead of %3"_s.arg(recorded.name).arg(file.size()).arg(recorded.size);
    QCryptographicHash md5(QCryptographicHash::Md5);
    uLong crc = crc32(0, nullptr, 0);
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = cancelled ? 0 : file.read(buffer.data(), buffer.size());
        if (got < 0)
            return u"%1 cannot be read (%2)"_s.arg(recorded.name, file.errorString());
        if (got == 0)
            break;
        md5.addData(QByteArrayView(buffer.constData(), got));
        crc = crc32(crc, reinterpret_cast<const Bytef *>(buffer.constData()), uInt(got));
    }
    const bool same = quint32(crc) == recorded.crc && (recorded.md5.isEmpty() || recorded.md5 == md5.result());
    return same ? QString() : u"%1 has another checksum than when it was downloaded"_s.arg(recorded.name);
}

Result<Verification> verifyFolder(const QString &folder, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64, qint64)> &onSeries)
{
    const QString root = QDir(folder).absolutePath(); // paths below it are compared with what was recorded
    if (!QFile::exists(recordPath(root)))
        return failure(Error::Kind::NotFound, u"There is no record of downloads (%1) in this folder."_s
                                                  .arg(QFileInfo(recordPath(root)).fileName()), root);
    const auto known = readRecords(root);
    if (!known)
        return failure(known.error());
    // Reading is limited by the disk, hashing by the processor: one thread each keeps both busy.
    QThreadPool pool;
    QList<QFuture<Verdict>> futures;
    for (const Record &record : known->records)
        futures << QtConcurrent::run(&pool, [&root, &cancelled, &record] { return judge(root, record, cancelled); });
    Verification verification;
    for (const QFuture<Verdict> &future : futures) {
        verification.verdicts << future.result();
        if (onSeries)
            onSeries(verification.verdicts.size(), futures.size());
    }
    verification.verdicts << unrecorded(root, known->records, cancelled);
    verification.unreadable = known->unreadable;
    if (cancelled)
        return failure(Error::Kind::Cancelled, u"The check was stopped."_s, root);
    return verification;
}

} // namespace tcia::transfer
