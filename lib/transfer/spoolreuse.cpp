// SPDX-License-Identifier: Apache-2.0
#include "transfer/spoolreuse.h"

#include "core/platform/directory.h"
#include "storage/filedigests.h"

#include <QMultiHash>
#include <QSet>

namespace tcia::transfer {

namespace {

Result<void> copy(QFile &from, const Directory &root, const QString &path)
{
    constexpr qint64 piece = 256 * 1024;
    const auto into = root.file(path, Directory::Mode::Overwrite);
    if (!into)
        return failure(into.error());
    while (true) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return {};
        if (const auto written = writeAll(**into, bytes); !written)
            return written;
    }
}

} // namespace

Result<void> reuseFiles(Spool &spool, const QString &folder, const std::atomic_bool &cancelled)
{
    const auto root = Directory::open(spool.root());
    const auto inside = root ? root->folder(folder) : failure(root.error());
    const auto entries = inside ? inside->entries() : failure(inside.error());
    if (!entries)
        return {};
    QMultiHash<QString, size_t> missing; // by MD5 sum
    QSet<qint64> sizes;
    for (size_t index = 0; index < spool.count(); ++index)
        if (const auto &object = spool.object(index);
            !spool.file(index) && object.size && object.digest.kind() == Digest::Kind::Md5) {
            missing.insert(object.digest.hex(), index);
            sizes.insert(*object.size);
        }
    for (const DirectoryEntry &entry : *entries) {
        if (cancelled || missing.isEmpty())
            break;
        if (!entry.isFile() || !sizes.contains(entry.size))
            continue;
        const auto digests = storage::readDigests(*inside, entry.name, cancelled);
        const auto found =
            digests ? missing.constFind(find(digests->digests, Digest::Kind::Md5).hex()) : missing.cend();
        const auto file = found == missing.cend() ? failure(Error()) : inside->file(entry.name, Directory::Mode::Read);
        if (!file)
            continue;
        const size_t index = *found;
        if (const auto copied = copy(**file, *root, spool.pathOf(index)); !copied)
            return copied;
        spool.setFile(index, {.path = spool.root() + u'/' + spool.pathOf(index), .bytes = {}});
        missing.erase(found);
    }
    return {};
}

} // namespace tcia::transfer
