// SPDX-License-Identifier: Apache-2.0
#include "storage/powerlossfiles.h"

#include "core/text.h"
#include "storage/filedigests.h"
#include "storage/stagingfiles.h"

#include <QLoggingCategory>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::storage {

Q_LOGGING_CATEGORY(logLost, "tcia.storage.lost")

namespace {

// A power loss cannot be distinguished from a kill afterwards.
constexpr auto whenInterrupted = "before the download was interrupted (crash, kill or power loss):";

//! The zeros in a file.
struct Zeros
{
    bool everywhere = true;
    bool somePage = false;
};

bool isZeros(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

// The disk is written in pages; a missing page reads as zeros.
std::optional<Zeros> zerosOf(const Directory &folder, const QString &name)
{
    constexpr qsizetype page = 4096;
    const auto file = folder.file(name, Directory::Mode::Read);
    if (!file)
        return {};
    Zeros zeros;
    QByteArray buffer(64 * page, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*file)->read(buffer.data(), buffer.size());
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

// The page with the image's signature was lost.
bool beginsWithZeros(const Directory &folder, const QString &name)
{
    constexpr qint64 head = 132; // DICOM PS3.10 §7.1
    const auto file = folder.file(name, Directory::Mode::Read);
    const QByteArray bytes = file ? (*file)->read(head) : QByteArray();
    return !bytes.isEmpty() && isZeros(bytes);
}

// The rest is moved to a place where it neither counts as an image nor is removed.
Result<void> setAside(const Directory &root, const Record &record, const QString &path)
{
    const auto kept = moveToLost(root, record.series.seriesUid, path);
    if (!kept)
        return failure(kept.error());
    qCWarning(logLost).noquote() << "was only partly written" << whenInterrupted << root.pathOf(path)
                                 << "- its remains:" << *kept;
    return {};
}

Result<void> remove(const Directory &root, const QString &path)
{
    const auto removed = root.removeFile(path);
    if (removed)
        qCWarning(logLost).noquote() << "removed, because no data reached the disk" << whenInterrupted
                                     << root.pathOf(path);
    return removed;
}

void leave(const QString &path, const char *why)
{
    qCWarning(logLost).noquote() << "left unchanged, because it" << why << path;
}

} // namespace

Loss lossOf(const Directory &folder, const UnpackedFile &recorded)
{
    const DirectoryEntry entry = folder.entry(recorded.name);
    if (!entry.exists())
        return Loss::Missing;
    if (!entry.isFile() || entry.size > recorded.size)
        return Loss::Changed;
    const std::atomic_bool never = false;
    if (mismatchOf(folder, recorded, never).isEmpty())
        return Loss::None;
    const auto zeros = zerosOf(folder, recorded.name);
    if (!zeros)
        return Loss::Unreadable;
    if (zeros->everywhere)
        return Loss::Zeros;
    return zeros->somePage || entry.size < recorded.size ? Loss::Partly : Loss::Changed;
}

bool removeLost(const Directory &root, const Record &record)
{
    const auto folder = root.folder(record.folder);
    if (!folder && !root.isMissing(record.folder)) {
        leave(root.pathOf(record.folder), qPrintable(u"cannot be opened (%1):"_s.arg(folder.error().detail)));
        return false;
    }
    bool isShort = false;
    for (const UnpackedFile &file : record.files) {
        const QString path = record.folder + u'/' + file.name;
        const Loss loss = folder ? lossOf(*folder, file) : Loss::Missing;
        const bool isImage = folder && looksLikeImage(*folder, folder->entry(file.name));
        if (loss == Loss::Partly && !isImage &&
            !beginsWithZeros(*folder, file.name)) { // another program could have written the record
            leave(root.pathOf(path), "is recorded as an image but is not one:");
            continue;
        }
        Result<void> taken;
        switch (loss) {
        case Loss::None: continue;
        case Loss::Changed: leave(root.pathOf(path), "was changed since it was downloaded:"); continue;
        case Loss::Unreadable: leave(root.pathOf(path), "cannot be read:"); continue;
        case Loss::Missing: break;
        case Loss::Zeros: taken = isImage ? remove(root, path) : setAside(root, record, path); break;
        case Loss::Partly: taken = setAside(root, record, path); break;
        }
        isShort = true;
        if (!taken)
            qCWarning(logLost).noquote() << text::of(taken.error());
    }
    return isShort;
}

} // namespace tcia::storage
