// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/run.h"

#include "cli/options/parse.h"
#include "cli/runtime/logforwarder.h"

namespace tcia::cli {

int run(const QStringList &arguments, Environment &environment)
{
    const ParseResult parsed = parse(arguments);
    Session session(parsed.options, environment);
    if (parsed.command) {
        const LogForwarder notes(session);
        const Exit exit = parsed.command->run(session);
        session.reportUnusable();
        return int(exit);
    }
    if (parsed.exit == Exit::Done)
        return int(session.put(parsed.text.toUtf8()));
    environment.console.say(parsed.text);
    return int(parsed.exit);
}

} // namespace tcia::cli
