// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/messages.h"

#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "core/errorname.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

void Messages::write(QLatin1StringView event, const QString &message, const Error *error)
{
    if (m_style != ProgressStyle::Json)
        return m_console.say(Tr::tr("tcia: %1").arg(message));
    QJsonObject line {{u"event"_s, event}, {u"message"_s, message}};
    if (error)
        line[u"kind"_s] = QString(nameOf(error->kind));
    m_console.say(jsonLine(line));
}

void Messages::noteBlock(const QString &message) { write("hold"_L1, message); }
void Messages::note(const QString &message) { write("note"_L1, message); }

Exit Messages::fail(const Error &error)
{
    reportUnusable();
    write("error"_L1, text::of(error), &error);
    if (error.kind == Error::Kind::KeyRefused)
        note(Tr::tr("Keys are given with --api-key-file or TCIA_API_KEY, names and passwords with --auth."));
    return exitFor(error);
}

Exit Messages::misused(const QString &complaint)
{
    write("error"_L1, complaint);
    return Exit::Usage;
}

void Messages::reportUnusable()
{
    for (const auto &[subject, unusable] : std::exchange(m_unusable, {}).asKeyValueRange())
        note(u"%1: %2"_s.arg(subject, wordsFor(unusable)));
}

} // namespace tcia::cli
