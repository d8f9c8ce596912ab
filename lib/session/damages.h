// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace tcia::session {

//! What a verification found wrong with the files of a series.
struct Damage
{
    QString seriesUid;
    QString root;      //!< whole path of the folder with the record
    QString reason;    //!< English, for text::translated()
    quint64 stamp = 0; //!< of the folder's files then, see FolderFinding; 0: unknown, they are verified again
    bool operator==(const Damage &) const = default;
};

//! By the whole path of the series' folder.
using Damages = QHash<QString, Damage>;

//! The file in which the window keeps them, so that they outlive it. It is the user's own: a folder that came from
//! elsewhere can neither make a mark nor remove one.
QString damagesPath();
//! Reads them; none if there certainly is no file. Blocks for the disk.
Result<Damages> readDamages(const QString &path);
//! Replaces the file. Blocks for the disk.
Result<void> writeDamages(const QString &path, const Damages &damages);

} // namespace tcia::session
