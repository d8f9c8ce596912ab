// SPDX-License-Identifier: Apache-2.0
#include "cli/raw.h"

#include "cli/session.h"

namespace tcia::cli {

Exit putRaw(Session &session, archive::Endpoint endpoint, const archive::Query &query)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto format = session.options().format->raw.value_or(archive::Format::Json);
    const auto answer = session.await((*archive)->raw(endpoint, query, format));
    return answer ? session.put(answer->body) : session.fail(answer.error());
}

} // namespace tcia::cli
