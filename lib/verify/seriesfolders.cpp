// SPDX-License-Identifier: Apache-2.0
#include "verify/seriesfolders.h"

#include "core/uid.h"
#include "storage/record.h"

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

constexpr int deepest = 6;
constexpr qsizetype longestDescription = 54; // bytes

QString description(const QString &text)
{
    QByteArray bytes = QString(text).remove(u'/').toUtf8();
    if (bytes.size() > longestDescription)
        bytes.truncate(longestDescription);
    return QString::fromUtf8(bytes);
}

} // namespace

QStringList retrieverFolders(const SeriesWords &words)
{
    const QString study = words.studyDate + description(words.studyDescription) + words.studyUid.right(5);
    const QString series = words.seriesNumber + description(words.description) + words.seriesUid.right(5);
    const QList<QStringList> layouts {{words.collection, words.patientId, words.studyUid, words.seriesUid},
                                      {words.collection, words.patientId, study, series},
                                      {words.patientId, words.studyUid, words.seriesUid}};
    QStringList folders;
    for (QStringList parts : layouts) {
        parts.removeAll(QString()); // like joining paths does
        if (const QString folder = parts.join(u'/'); storage::isBelowRoot(folder))
            folders << folder;
    }
    return folders;
}

std::optional<QString> UidFolders::folderOf(const QString &seriesUid)
{
    if (!std::exchange(m_isListed, true))
        list(m_root, {}, 1);
    const auto found = m_folders.constFind(seriesUid);
    return found == m_folders.cend() ? std::nullopt : std::optional(*found);
}

void UidFolders::list(const Directory &folder, const QString &path, int depth)
{
    for (const DirectoryEntry &entry : folder.entries().value_or(QList<DirectoryEntry>())) {
        const QString below = path.isEmpty() ? entry.name : path + u'/' + entry.name;
        if (!entry.isFolder() || !storage::isBelowRoot(below))
            continue;
        if (isUid(entry.name))
            m_folders.insert(entry.name, below);
        if (const auto next = depth < deepest ? folder.folder(entry.name) : failure(Error {}); next)
            list(*next, below, depth + 1);
    }
}

} // namespace tcia::verify
