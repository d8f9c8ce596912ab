// SPDX-License-Identifier: Apache-2.0
#include "session/selectionfolder.h"

#include <algorithm>

namespace tcia::session {

QString commonFolder(const QStringList &folders)
{
    QStringList common = folders.value(0).split(u'/');
    for (const QString &folder : folders) {
        const QStringList parts = folder.split(u'/');
        const auto differs = std::ranges::mismatch(common, parts).in1;
        common.erase(differs, common.end());
    }
    return common.join(u'/');
}

QString folderOf(const std::vector<SeriesSelection::Part> &selected, const QHash<QString, QString> &folders)
{
    QStringList found;
    for (const SeriesSelection::Part &part : selected)
        part.rows.forEach([&](Row row) {
            if (const auto folder = folders.constFind(part.table->seriesUid(row)); folder != folders.cend())
                found << *folder;
        });
    return commonFolder(found);
}

QString rootOf(const QString &folder, const QStringList &roots)
{
    QString deepest;
    for (const QString &root : roots) {
        const bool isIn = folder == root || folder.startsWith(root.endsWith(u'/') ? root : root + u'/');
        if (isIn && root.size() > deepest.size())
            deepest = root;
    }
    return deepest;
}

} // namespace tcia::session
