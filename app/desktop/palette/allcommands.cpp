// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/allcommands.h"

#include "desktop/palette/appearancecommands.h"
#include "desktop/palette/commandnotes.h"
#include "desktop/palette/commandsources.h"
#include "session/services.h"

namespace tcia::desktop {

QList<Command> allCommands(session::Services &services, const Actions &actions, const QString &words,
                           const Reveal &reveal)
{
    QList<Command> all = commandsOf(actions, commandNotes(services, actions));
    all << appearanceCommands(services.settings());
    if (!reveal)
        return all;
    all << peekOf(*services.session(), services.disk());
    catalog::Catalog &catalog = services.session()->catalog();
    return all << filtersOf(catalog, words) << placesOf(catalog, words, reveal);
}

} // namespace tcia::desktop
