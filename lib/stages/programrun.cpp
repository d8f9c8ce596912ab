// SPDX-License-Identifier: Apache-2.0
#include "stages/programrun.h"

#include "core/platform/processgroup.h"
#include "core/reason.h"
#include "stages/stage.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

void keepOutput(QProcess &process, QByteArray &output)
{
    const QByteArray more = process.readAll(); // all, or a program that writes much would wait for ever
    output += more.first(qBound(qsizetype(0), maxOutput - output.size(), more.size()));
}

Result<void> resultOf(const QProcess &process, const QString &program)
{
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(Error::Kind::Internal,
                       english<QT_TRANSLATE_NOOP("Reasons", "The program crashed or was killed.")>(),
                       {.path = program});
    if (process.exitCode() != 0)
        return failure(
            Error::Kind::Internal,
            english<QT_TRANSLATE_NOOP("Reasons", "The program failed with the status %1.")>().arg(process.exitCode()),
            {.path = program});
    return {};
}

} // namespace

Result<void> run(const ProgramRun &program, const std::atomic_bool &cancelled, QByteArray &output)
{
    constexpr int sliceMs = 50; // after which a cancellation is noticed
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(program.folder);
    platform::ownGroup(process);
    QElapsedTimer clock;
    clock.start();
    process.start(program.program, program.arguments);
    if (!process.waitForStarted())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The program cannot be started: %1.")>().arg(process.errorString()),
            {.path = program.program});
    while (!process.waitForFinished(sliceMs)) {
        keepOutput(process, output);
        const bool isLate = program.timeLimitMs > 0 && clock.elapsed() > program.timeLimitMs;
        if (!isLate && !cancelled)
            continue;
        platform::endGroup(process);
        process.waitForFinished();
        keepOutput(process, output);
        return isLate ? failure(Error::Kind::Internal,
                                english<QT_TRANSLATE_NOOP("Reasons", "The program took more than %1 s.")>().arg(
                                    program.timeLimitMs / 1000),
                                {.path = program.program})
                      : failure(stopped(program.program));
    }
    keepOutput(process, output);
    return resultOf(process, program.program);
}

} // namespace tcia::stages
