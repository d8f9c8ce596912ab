// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/palette/command.h"
#include "desktop/window/actiontable.h"

#include <QHash>

namespace tcia::catalog {
class Catalog;
}

namespace tcia::session {
class DiskIndex;
class ServerSession;
} // namespace tcia::session

namespace tcia::desktop {

class Actions;

//! The window's actions, with what is said beside them. The commands refer to the actions.
QList<Command> commandsOf(const Actions &actions, const QHash<Act, QString> &notes);

//! *Peek*, for the selected series if that is one and not on disk. The command refers to the session.
QList<Command> peekOf(session::ServerSession &session, const session::DiskIndex &disk);

//! The facets' values that have all words, to filter by or, if they are chosen, not to; the most frequent first. None
//! without words. The commands refer to the catalogue.
QList<Command> filtersOf(catalog::Catalog &catalog, const QString &words);

//! Where the words lead: to the series with that UID, shown by `reveal`, and to a search for them. None without words.
//! The commands do nothing once the catalogue is gone.
QList<Command> placesOf(catalog::Catalog &catalog, const QString &words,
                        const std::function<void(const QString &seriesUid)> &reveal);

} // namespace tcia::desktop
