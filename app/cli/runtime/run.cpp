// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/run.h"

#include "cli/options/parse.h"

namespace tcia::cli {

int run(const QStringList &arguments, Environment &environment)
{
    const Parsed parsed = parse(arguments);
    Session session(parsed.options, environment);
    if (parsed.command)
        return int(parsed.command->run(session));
    if (parsed.exit == Exit::Done)
        return int(session.put(parsed.text.toUtf8()));
    environment.console.say(parsed.text);
    return int(parsed.exit);
}

} // namespace tcia::cli
