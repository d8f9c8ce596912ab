// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "cli/output/tables.h"
#include "cli/runtime/await.h"
#include "cli/runtime/openarchives.h"

#include <functional>

namespace tcia::cli {

//! The environment of a run; created by main or a test.
struct Environment
{
    QIODevice &in;
    QIODevice &out;
    Console &console;
    Interrupt &interrupt;
};

//! One run of one command: its options, its server and its output.
class Session
{
public:
    Session(const Options &options, Environment &environment);
    Q_DISABLE_COPY_MOVE(Session)

    const Options &options() const { return m_options; }
    Console &console() { return m_environment.console; }
    Interrupt &interrupt() { return m_environment.interrupt; }

    //! See OpenArchives.
    Result<archive::Archive *> archive() { return m_archives.selected(); }
    Result<archive::Archive *> archiveOf(const archive::Server &server) { return m_archives.of(server); }
    //! A second server, to which nothing of the selected one is sent.
    Result<archive::Archive *> anotherArchive(const archive::Server &server) { return m_archives.another(server); }
    Result<archive::Archive *> archiveNamedBy(const archive::Server &server) { return m_archives.namedBy(server); }

    //! Waits for a future with a running event loop; an interrupt cancels the archive's requests. With `timeoutMs` it
    //! waits no longer than that or than an interrupt. A future without a result is Cancelled.
    template <typename T>
    Result<T> await(QFuture<Result<T>> future, int timeoutMs = 0)
    {
        return cli::await(std::move(future), interrupt(), timeoutMs);
    }

    //! Usage if --columns names a column that the table does not have. Ask it, with a table without rows, before work
    //! that would otherwise be in vain.
    Result<void> checkColumns(const Table &table) const;
    //! Prints data in the selected format, after reportUnusable().
    Exit put(const Table &table) { return put(table, *m_options.format); }
    Exit put(const Table &table, const OutputFormat &format);
    //! The same into a file, which is replaced when all is written.
    Exit putFile(const Table &table, const OutputFormat &format, const QString &path);
    Exit put(const QByteArray &bytes);
    //! Prints JSON that `write` writes on a thread of the pool, in whole lines, without holding all of it.
    Exit putJson(const std::function<Result<void>(QIODevice &device)> &write);

    //! See Messages.
    void note(const QString &message) { m_messages.note(message); }
    void noteBlock(const QString &message) { m_messages.noteBlock(message); }
    Exit fail(const Error &error) { return m_messages.fail(error); }
    Exit misused(const QString &complaint) { return m_messages.misused(complaint); }
    void addUnusable(const QString &subject, const Unusable &unusable) { m_messages.addUnusable(subject, unusable); }
    //! Call it before the final report; put(), fail() and the end of the run call it, too.
    void reportUnusable() { m_messages.reportUnusable(); }

    //! Says that a file is waited for, if another program writes it (core/waitingread.h).
    void noteIfWaiting(const QString &path);
    //! Reads standard input; Cancelled after an interrupt, Usage if it exceeds a list's limit (basket/manifest.h).
    Result<QByteArray> input();

private:
    Result<Table> chosenColumns(const Table &table) const; //!< those of --columns, if it was given
    Exit wrote(const Result<void> &result);

    const Options m_options;
    Environment &m_environment;
    Messages m_messages;
    OpenArchives m_archives;
};

} // namespace tcia::cli
