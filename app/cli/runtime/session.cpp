// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/session.h"

#include "basket/manifest.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"
#include "core/waitingread.h"

#include <QFileDevice>
#include <QtConcurrentRun>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tcia::cli {

Session::Session(const Options &options, Environment &environment)
    : m_options(options),
      m_environment(environment),
      m_messages(environment.console, options.progress),
      m_archives(m_options, m_messages, environment.interrupt)
{
}

Result<void> Session::checkColumns(const Table &table) const
{
    const auto chosen = chosenColumns({.title = {}, .columns = table.columns, .rows = {}});
    return chosen ? Result<void>() : failure(chosen.error());
}

Result<Table> Session::chosenColumns(const Table &table) const
{
    return m_options.columns.isEmpty() ? Result<Table>(table) : withColumns(table, m_options.columns);
}

Exit Session::put(const Table &table, const OutputFormat &format)
{
    reportUnusable();
    const auto chosen = chosenColumns(table);
    return chosen ? wrote(writeTable(*chosen, format, m_environment.out, m_options.cells)) : fail(chosen.error());
}

Exit Session::putFile(const Table &table, const OutputFormat &format, const QString &path)
{
    reportUnusable();
    const auto chosen = chosenColumns(table);
    const auto content = chosen ? tableContent(*chosen, format, m_options.cells) : failure(chosen.error());
    const auto written = content ? writeFile(path, *content) : failure(content.error());
    return written ? Exit::Done : fail(written.error());
}

Exit Session::put(const QByteArray &bytes)
{
    Sink sink(m_environment.out);
    sink << bytes;
    return wrote(sink.flush());
}

Exit Session::putJson(const std::function<Result<void>(QIODevice &)> &write)
{
    JsonOutput output(m_environment.out);
    const auto written = await(QtConcurrent::run([&write, &output] { return write(output); }));
    const Exit exit = wrote(output.finish());
    return written ? exit : qMax(exit, fail(written.error()));
}

Exit Session::wrote(const Result<void> &result)
{
    if (result)
        return Exit::Done;
    if (errno != EPIPE) // a closed pipe is not an error
        fail(result.error());
    return Exit::Incomplete;
}

void Session::noteIfWaiting(const QString &path)
{
    if (mayWait(path))
        note(Tr::tr("Reading %1, which is no regular file: this waits until another program has written it.")
                 .arg(text::plain(path)));
}

Result<QByteArray> Session::input()
{
    constexpr qint64 limit = basket::maxListSize;
    const auto *const file = qobject_cast<QFileDevice *>(&m_environment.in);
    auto content = file ? readWaiting(file->handle(), limit + 1) : Result<QByteArray>(m_environment.in.read(limit + 1));
    if (!content && content.error().kind == Error::Kind::Cancelled)
        return content;
    if (!content)
        return failure(Error::Kind::Disk, content.error().detail,
                       {.name = english<QT_TRANSLATE_NOOP("Reasons", "standard input")>()});
    if (content->size() > limit)
        return failure(Error::Kind::Usage, Tr::tr("It is larger than the limit of %1.").arg(text::size(limit)),
                       {.name = Tr::tr("standard input")});
    return content;
}

} // namespace tcia::cli
