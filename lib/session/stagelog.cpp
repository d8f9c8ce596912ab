// SPDX-License-Identifier: Apache-2.0
#include "session/stagelog.h"

#include "core/diskerror.h"
#include "core/platform/directory.h"
#include "core/uid.h"
#include "stages/stagepaths.h"
#include "stages/stagespec.h"

namespace tcia::session {

Result<QByteArray> endOfLog(const StageKey &key)
{
    constexpr qint64 most = 1'000'000;
    const QString stage = stages::stageName(key.stage);
    if (stage.isEmpty() || !isUid(key.seriesUid)) // it is never run
        return QByteArray();
    const auto root = Directory::open(key.root);
    if (!root)
        return failure(root.error());
    const QString name = stages::logOf(stage, key.seriesUid);
    if (root->isMissing(name))
        return QByteArray();
    const auto file = root->file(name, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    const qint64 skipped = (*file)->size() - most;
    if (skipped > 0 && !(*file)->seek(skipped))
        return failure(diskError(**file));
    QByteArray log = (*file)->read(most);
    if ((*file)->error() != QFile::NoError)
        return failure(diskError(**file));
    return skipped > 0 ? log.sliced(log.indexOf('\n') + 1) : log;
}

} // namespace tcia::session
