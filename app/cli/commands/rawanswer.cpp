// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/rawanswer.h"

#include "cli/runtime/session.h"
#include "core/redactor.h"

namespace tcia::cli {

namespace {

//! Byte by byte what arrived, unless the server repeats the key of the request in it.
QByteArray withoutSecrets(const QByteArray &body)
{
    return redactedAnswer(QString::fromLatin1(body)).toLatin1(); // Latin-1 loses no byte
}

} // namespace

Exit printRawAnswer(Session &session, archive::Endpoint endpoint, const archive::Query &query)
{
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto format = session.options().format->raw.value_or(archive::Format::Json);
    const auto answer = session.await((*archive)->raw(endpoint, query, format));
    return answer ? session.put(withoutSecrets(answer->body)) : session.fail(answer.error());
}

} // namespace tcia::cli
