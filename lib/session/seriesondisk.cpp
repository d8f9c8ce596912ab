// SPDX-License-Identifier: Apache-2.0
#include "session/seriesondisk.h"

#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/record.h"

namespace tcia::session {

Result<SeriesOnDisk> seriesOnDisk(const QString &root)
{
    QHash<QString, QString> recorded;
    SeriesOnDisk found;
    const auto sums = storage::forEachRecord(root, [&](const storage::Record &record, qint64) {
        recorded.insert(record.series.seriesUid, record.folder);
        qint64 bytes = 0;
        for (const storage::UnpackedFile &file : record.files)
            bytes += file.size;
        found.files.insert(record.series.seriesUid, {qint64(record.files.size()), record.proof, bytes});
    });
    if (!sums)
        found.problem = sums.error();
    else if (sums->unreadable > 0)
        found.problem = Error {
            .kind = Error::Kind::Disk,
            .detail = english<QT_TRANSLATE_N_NOOP(
                "Reasons", "%n lines of the record cannot be read: their series are not shown as on this computer.")>(
                sums->unreadable),
            .context = {.path = storage::recordPath(root)}};
    if (recorded.isEmpty())
        return found;
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    for (auto series = recorded.cbegin(); series != recorded.cend(); ++series)
        if (folder->entry(*series).isFolder())
            found.folders.insert(series.key(), folder->pathOf(*series));
    return found;
}

} // namespace tcia::session
