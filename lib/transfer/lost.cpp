// SPDX-License-Identifier: Apache-2.0
#include "transfer/lost.h"

#include "core/text.h"
#include "transfer/partial.h"
#include "transfer/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logLost, "tcia.transfer.lost")

namespace {

//! Where a file is zeros.
struct Zeros
{
    bool everywhere = true;
    bool somePage = false;
};

bool isZeros(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

// The disk is written in pages: one that did not reach it reads as zeros.
std::optional<Zeros> zerosOf(const QString &path)
{
    constexpr qsizetype page = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Zeros zeros;
    QByteArray buffer(64 * page, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return {};
        if (got == 0)
            return zeros;
        for (qsizetype at = 0; at < got; at += page) {
            const bool empty = isZeros(QByteArrayView(buffer.constData() + at, qMin(page, qsizetype(got) - at)));
            zeros.somePage = zeros.somePage || empty;
            zeros.everywhere = zeros.everywhere && empty;
        }
    }
}

// What is left of it goes where nobody takes it for an image, and nobody throws it away.
Result<void> setAside(const QString &root, const Record &record, const QString &path, const QString &name)
{
    const QString folder = lostPath(root, record.series.seriesUid);
    if (const auto made = makeFolder(folder); !made)
        return made;
    QString kept = folder + u'/' + name;
    for (int n = 2; QFileInfo::exists(kept); ++n)
        kept = folder + u"/%1 (%2)"_s.arg(name).arg(n);
    const auto moved = moveFolder(path, kept);
    if (moved)
        qCWarning(logLost).noquote() << "did not reach the disk whole before the system went down:" << path << "- what is left of it:" << kept;
    return moved;
}

Result<void> remove(const QString &path)
{
    QFile file(path);
    if (!file.remove())
        return failure(Error::Kind::Disk, file.errorString(), path);
    qCWarning(logLost).noquote() << "removed, because nothing of it reached the disk before the system went down:" << path;
    return {};
}

void leave(const QString &path, const char *why) { qCWarning(logLost).noquote() << "left as it is, because it" << why << path; }

} // namespace

Loss lossOf(const QString &path, const UnpackedFile &recorded)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Loss::Missing;
    if (!info.isFile() || info.isSymLink() || info.size() > recorded.size)
        return Loss::Changed;
    const std::atomic_bool never = false;
    if (wrongWith(path, recorded, never).isEmpty())
        return Loss::None;
    const auto zeros = zerosOf(path);
    if (!zeros)
        return Loss::Unreadable;
    if (zeros->everywhere)
        return Loss::Zeros;
    return zeros->somePage || info.size() < recorded.size ? Loss::Partly : Loss::Changed;
}

bool removeLost(const QString &root, const Record &record)
{
    const QString folder = root + u'/' + record.folder;
    if (isLinkedAway(root, folder)) {
        leave(folder, "is a link, or below one, that leads out of the folder of downloads:");
        return false;
    }
    bool isShort = false;
    for (const UnpackedFile &file : record.files) {
        const QString path = folder + u'/' + file.name;
        Result<void> taken;
        switch (lossOf(path, file)) {
        case Loss::None: continue;
        case Loss::Changed: leave(path, "was changed since it was downloaded:"); continue;
        case Loss::Unreadable: leave(path, "cannot be read:"); continue;
        case Loss::Missing: break;
        case Loss::Zeros: taken = remove(path); break;
        case Loss::Partly: taken = setAside(root, record, path, file.name); break;
        }
        isShort = true;
        if (!taken)
            qCWarning(logLost).noquote() << text::of(taken.error());
    }
    return isShort;
}

} // namespace tcia::transfer
