// SPDX-License-Identifier: Apache-2.0
#include "storage/filedigests.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tcia::storage {

bool looksLikeImage(const Directory &folder, const DirectoryEntry &file)
{
    if (file.name.endsWith(u".dcm", Qt::CaseInsensitive))
        return true;
    constexpr qint64 preamble = 128; // DICOM PS3.10 §7.1
    if (!file.isFile() || file.size <= preamble)
        return false;
    const auto opened = folder.file(file.name, Directory::Mode::Read);
    return opened && (*opened)->seek(preamble) && (*opened)->read(4) == "DICM";
}

Result<UnpackedFile> readDigests(const Directory &folder, const QString &name, const std::atomic_bool &cancelled)
{
    const auto file = folder.file(name, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    Digester digester(recordedKinds);
    qint64 size = 0;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = cancelled ? 0 : (*file)->read(buffer.data(), buffer.size());
        if (got < 0)
            return failure(diskError(**file));
        if (got == 0)
            break;
        size += got;
        digester.add(QByteArrayView(buffer.constData(), got));
    }
    return UnpackedFile {.name = {}, .size = size, .digests = digester.digests()};
}

QString mismatchOf(const Directory &folder, const UnpackedFile &recorded, const std::atomic_bool &cancelled)
{
    const DirectoryEntry entry = folder.entry(recorded.name);
    if (entry.kind == DirectoryEntry::Kind::Link)
        return english<QT_TRANSLATE_NOOP("Reasons", "%1 is a link")>().arg(recorded.name);
    if (entry.isFile() && entry.size != recorded.size)
        return english<QT_TRANSLATE_NOOP("Reasons", "%1 has %2 bytes instead of %3")>()
            .arg(recorded.name)
            .arg(entry.size)
            .arg(recorded.size);
    const auto sums = readDigests(folder, recorded.name, cancelled);
    if (!sums)
        return english<QT_TRANSLATE_NOOP("Reasons", "%1 cannot be read (%2)")>().arg(recorded.name,
                                                                                     sums.error().detail);
    const bool same =
        recorded.digests.isEmpty() || agree(recorded.digests, sums->digests); // otherwise only the size was recorded
    return same ? QString()
                : english<QT_TRANSLATE_NOOP("Reasons", "%1 has another checksum than when it was downloaded")>().arg(
                      recorded.name);
}

} // namespace tcia::storage
