// SPDX-License-Identifier: Apache-2.0
#include "transfer/replaced.h"

#include "core/text.h"
#include "transfer/partial.h"
#include "transfer/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logReplaced, "tcia.transfer.replaced")

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

// The archive's own under another name: other programs count differently.
bool isCopy(const QFileInfo &old, const QList<UnpackedFile> &now)
{
    const auto hasSize = [size = old.size()](const UnpackedFile &file) { return file.size == size; };
    if (!old.isFile() || old.isSymLink() || std::none_of(now.begin(), now.end(), hasSize))
        return false;
    const std::atomic_bool never = false;
    const auto sums = sumsOf(old.filePath(), never);
    return sums && std::any_of(now.begin(), now.end(), [&sums](const UnpackedFile &file) {
        return file.size == sums->size && agree(file.digests, sums->digests);
    });
}

bool isOurs(const QFileInfo &old, const QString &home, const Ours &ours)
{
    if (old.isDir() && !old.isSymLink()) // no series has folders
        return false;
    return ours.before.contains(old.fileName()) || QFileInfo::exists(home + u'/' + old.fileName()) || isCopy(old, ours.now);
}

Result<void> sendOn(const QFileInfo &old, const QString &home)
{
    const QString now = home + u'/' + old.fileName();
    if (QFileInfo::exists(now))
        return failure(Error::Kind::Disk, u"Something of that name lies in the new folder."_s, old.filePath());
    const auto moved = moveFolder(old.filePath(), now);
    if (moved && looksLikeImage(QFileInfo(now)))
        qCWarning(logReplaced).noquote() << "did not come with the series, and lies beside it now as it did before:" << now;
    return moved;
}

} // namespace

QSet<QString> namesAt(const QString &root, std::optional<qint64> offset)
{
    QSet<QString> names;
    if (const auto record = offset ? readRecordAt(root, *offset) : Result<Record>())
        for (const UnpackedFile &file : record->files)
            names.insert(file.name);
    return names;
}

void replaced(const QString &aside, const QString &home, const Ours &ours)
{
    if (!QFileInfo(aside).isDir())
        return;
    for (const QFileInfo &old : QDir(aside).entryInfoList(everything)) {
        if (isOurs(old, home, ours)) {
            if (!QFile::remove(old.filePath()))
                qCWarning(logReplaced).noquote() << "cannot be removed:" << old.filePath();
        } else if (const auto sent = sendOn(old, home); !sent)
            qCWarning(logReplaced).noquote() << text::of(sent.error());
    }
    if (!QDir().rmdir(aside)) // better a leftover than a loss
        qCWarning(logReplaced).noquote() << "is not empty, and stays:" << aside;
}

} // namespace tcia::transfer
