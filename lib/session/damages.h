// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace tcia::session {

//! A series in one of its folders. Several series may share a folder, of which each is damaged by itself.
struct SeriesFolder
{
    QString folder; //!< the whole path
    QString seriesUid;
    bool operator==(const SeriesFolder &) const = default;
};

//! For QHash.
inline size_t qHash(const SeriesFolder &one, size_t seed = 0) { return qHashMulti(seed, one.folder, one.seriesUid); }

//! What a verification found wrong with the files of a series.
struct Damage
{
    QString root;               //!< whole path of the folder with the record
    QString reason;             //!< English, for text::translated()
    quint64 stamp = 0;          //!< of the folder's files then, see FolderFinding; 0: unknown, they are verified again
    bool isReplaceable = false; //!< a download may replace the folder, see Verdict::obstacle; as Repair may
    bool operator==(const Damage &) const = default;
};

using Damages = QHash<SeriesFolder, Damage>;

//! The file in which the window keeps them, so that they outlive it. It is the user's own: a folder that came from
//! elsewhere can neither make a mark nor remove one.
QString damagesPath();
//! Reads them; none if there certainly is no file. A file that is no such list is renamed, see renameDamaged(), and the
//! error has its new path; there is none afterwards. Blocks for the disk.
Result<Damages> readDamages(const QString &path);
//! Replaces the file. Blocks for the disk.
Result<void> writeDamages(const QString &path, const Damages &damages);

} // namespace tcia::session
