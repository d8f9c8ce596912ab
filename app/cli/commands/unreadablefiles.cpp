// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/unreadablefiles.h"

#include "cli/output/tr.h"
#include "cli/runtime/session.h"

namespace tcia::cli {

Exit reportUnreadable(Session &session, const QList<Error> &errors)
{
    constexpr qsizetype shown = 20;
    Exit exit = Exit::Done;
    for (const Error &error : errors.first(qMin(shown, errors.size())))
        exit = qMax(exit, qMin(session.fail(error), Exit::Incomplete));
    if (const qsizetype more = errors.size() - shown; more > 0)
        session.note(Tr::tr("%n more files cannot be read.", nullptr, int(more)));
    return exit;
}

} // namespace tcia::cli
