// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/rawanswer.h"

#include "cli/runtime/session.h"

namespace tcia::cli {

Exit printRawAnswer(Session &session, archive::Endpoint endpoint, const archive::Query &query)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto format = session.options().format->raw.value_or(archive::Format::Json);
    const auto answer = session.await((*archive)->raw(endpoint, query, format));
    return answer ? session.put(answer->body) : session.fail(answer.error());
}

} // namespace tcia::cli
