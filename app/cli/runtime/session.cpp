// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/session.h"

#include "basket/manifest.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "core/reason.h"
#include "core/text.h"

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
    if (m_options.columns.isEmpty())
        return {};
    const auto chosen = withColumns({.title = {}, .columns = table.columns, .rows = {}}, m_options.columns);
    return chosen ? Result<void>() : failure(chosen.error());
}

Exit Session::put(const Table &table)
{
    reportUnusable();
    if (m_options.columns.isEmpty())
        return wrote(writeTable(table, *m_options.format, m_environment.out, m_options.cells));
    const auto chosen = withColumns(table, m_options.columns);
    return chosen ? wrote(writeTable(*chosen, *m_options.format, m_environment.out, m_options.cells))
                  : fail(chosen.error());
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

Result<QByteArray> Session::input()
{
    constexpr qint64 piece = 1024 * 1024, limit = basket::maxListSize;
    QByteArray content;
    for (QByteArray more; content.size() <= limit; content += more)
        if (more = m_environment.in.read(qMin(piece, limit + 1 - content.size())); more.isEmpty())
            break;
    if (auto file = qobject_cast<QFileDevice *>(&m_environment.in); file && file->error() != QFileDevice::NoError)
        return failure(Error::Kind::Disk, file->errorString(),
                       {.name = english<QT_TRANSLATE_NOOP("Reasons", "standard input")>()});
    if (content.size() > limit)
        return failure(Error::Kind::Usage, Tr::tr("It is larger than the limit of %1.").arg(text::size(limit)),
                       {.name = Tr::tr("standard input")});
    return content;
}

} // namespace tcia::cli
