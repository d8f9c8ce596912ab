// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "cli/commands/commands.h"
#include "cli/output/console.h"
#include "cli/runtime/interrupt.h"
#include "cli/output/table.h"
#include "core/async.h"
#include "core/result.h"
#include "demo/server/demoserver.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <memory>

namespace tcia::cli {

//! The world around a run: made in main, or by a test.
struct Environment
{
    QIODevice &in;
    QIODevice &out;
    Console &console;
    Interrupt &interrupt;
};

//! One run of one command: its options, the server it speaks to, and how it tells what came of it.
class Session
{
public:
    Session(const Options &options, Environment &environment);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    const Options &options() const { return m_options; }
    Console &console() { return m_environment.console; }
    Interrupt &interrupt() { return m_environment.interrupt; }

    //! The server that was chosen, ready to be asked. The first call finds it, its key, and starts the demonstration
    //! archive where that is it.
    Result<archive::Archive *> archive();

    //! An archive of another server than the chosen one, with that one's key; the demonstration archive where it is now.
    Result<archive::Archive *> archiveOf(const archive::Server &server);

    //! The same of a server that a folder names. Such a name is not to be trusted: where the user has no such server, no key is sent
    //! but one from --api-key-file.
    Result<archive::Archive *> archiveNamedBy(const archive::Server &server);

    //! Waits for an answer with the event loop running; an interrupt cancels the archive's questions, which ends them.
    //! With `timeoutMs` waits no longer than that or than an interrupt. What ends without an answer is Cancelled.
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

    //! Prints data in the chosen format.
    Exit put(const Table &table);
    Exit put(const QByteArray &bytes);

    //! Says something worth knowing on standard error; as a line of JSON where progress is.
    void note(const QString &message);
    //! Says on standard error why nothing starts for a while.
    void hold(const QString &message);
    //! Says on standard error what went wrong; the exit status for it.
    Exit fail(const Error &error);
    Exit misused(const QString &complaint);

    //! All of standard input: Usage where that is more than a list may have (basket/manifest.h).
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
    std::unique_ptr<demo::DemoServer> m_demo; // outlives who asks it
    std::unique_ptr<archive::Archive> m_archive;
    std::vector<std::unique_ptr<archive::Archive>> m_others;
};

//! The exit status that an error of a question means: 3 where the server or the network failed, 2 for what makes no
//! sense.
Exit exitFor(const Error &error);

//! True for what server or network are to blame for rather than the data asked for, or this machine.
bool isServerFault(const Error &error);

} // namespace tcia::cli
