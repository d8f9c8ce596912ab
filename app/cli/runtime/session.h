// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "cli/commands/commands.h"
#include "cli/output/console.h"
#include "cli/output/table.h"
#include "cli/runtime/exitstatus.h"
#include "cli/runtime/interrupt.h"
#include "core/async.h"
#include "core/result.h"
#include "demo/server/demoserver.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QMap>

#include <memory>

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
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    const Options &options() const { return m_options; }
    Console &console() { return m_environment.console; }
    Interrupt &interrupt() { return m_environment.interrupt; }

    //! The selected server. The first call resolves it and its key, and starts the demonstration archive if selected.
    Result<archive::Archive *> archive();

    //! An archive for another server, with its key; the demonstration archive at its current address.
    Result<archive::Archive *> archiveOf(const archive::Server &server);

    //! The same for a server named by a folder, which is untrusted: unless the user has this server, only a key from
    //! --api-key-file is sent.
    Result<archive::Archive *> archiveNamedBy(const archive::Server &server);

    //! Waits for a future with a running event loop; an interrupt cancels the archive's requests. With `timeoutMs` it
    //! waits no longer than that or than an interrupt. A future without a result is Cancelled.
    template <typename T>
    Result<T> await(QFuture<Result<T>> future, int timeoutMs = 0)
    {
        waitFor(QFuture<void>(future), timeoutMs);
        if (future.isFinished())
            if (const std::optional<Error> thrown = thrownIn(future))
                return failure(*thrown);
        if (!future.isFinished() || future.isCanceled() || future.resultCount() == 0)
            return failure(Error::Kind::Cancelled, QStringLiteral("It was stopped."));
        return future.result();
    }

    //! Prints data in the selected format, after reportUnusable().
    Exit put(const Table &table);
    Exit put(const QByteArray &bytes);

    //! Prints a note on standard error, as JSON if progress is JSON.
    void note(const QString &message);
    //! Prints on standard error why the queue is blocked.
    void hold(const QString &message);
    //! Prints an error on standard error; returns its exit status.
    Exit fail(const Error &error);
    Exit misused(const QString &complaint);

    //! Something of an answer could not be used: counted, to be reported by reportUnusable().
    void addUnusable(const QString &subject, const Unusable &unusable) { m_unusable[subject] += unusable; }
    //! Reports what could not be used of the answers so far, once per kind of question. Call it before the final
    //! report; put(), fail() and the end of the run call it, too.
    void reportUnusable();

    //! Reads standard input; Usage if it exceeds a list's limit (basket/manifest.h).
    Result<QByteArray> input();

private:
    //! From the file named, from TCIA_API_KEY, from the keyring; empty for none.
    Result<QString> keyFor(const archive::Server &server);
    Result<QString> keyFromKeyring(const QString &serverName);
    Result<std::unique_ptr<archive::Archive>> open(archive::Server server, bool mayHaveKey = true);
    void waitFor(const QFuture<void> &future, int timeoutMs);
    Exit wrote(const Result<void> &result);
    void tell(QLatin1StringView event, const QString &message, const Error *error = nullptr);

    const Options m_options;
    Environment &m_environment;
    QMap<QString, Unusable> m_unusable;       //!< by question, not reported yet
    std::unique_ptr<demo::DemoServer> m_demo; // outlives the archives that use it
    std::unique_ptr<archive::Archive> m_archive;
    std::vector<std::unique_ptr<archive::Archive>> m_others;
};

} // namespace tcia::cli
