// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

namespace tcia::session {

//! The deepest folder that contains all of these; empty if there is none. Paths are absolute, with slashes.
QString commonFolder(const QStringList &folders);

//! The folder of the selected series that are on disk: the series' own, or the deepest one that contains all. `folders`
//! are those of DiskIndex. Slow for many series; run it on the pool.
QString folderOf(const std::vector<SeriesSelection::Part> &selected, const QHash<QString, QString> &folders);

//! The download folder that a folder is in: the deepest of `roots`; empty if it is in none.
QString rootOf(const QString &folder, const QStringList &roots);

} // namespace tcia::session
