// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/run.h"
#include "core/language.h"
#include "core/platform/terminal.h"
#include "core/redactor.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! Programs get English in all countries.
bool isReadByProgram(const QStringList &arguments)
{
    return arguments.contains("--progress=json"_L1) ||
           arguments.value(arguments.indexOf("--progress"_L1) + 1) == "json"_L1;
}

} // namespace

int main(int argc, char *argv[])
{
    tcia::platform::prepareStreams();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tcia-browser")); // both programs share one configuration
    QCoreApplication::setApplicationVersion(QStringLiteral(TCIA_VERSION));

    tcia::redactLog();
    tcia::language::install(isReadByProgram(QCoreApplication::arguments()) ? u"en"_s : QString());

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(fileno(stdin), QIODevice::ReadOnly) ||
        !out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(tcia::cli::Exit::Incomplete);
    std::function<int()> columns;
    if (tcia::platform::errorIsTerminal())
        columns = tcia::platform::errorColumns;
    tcia::cli::Console console(err, columns);
    tcia::cli::Interrupt interrupt;
    if (!interrupt.listenToSystem())
        return int(tcia::cli::Exit::Incomplete);
    tcia::cli::Environment environment {.in = in, .out = out, .console = console, .interrupt = interrupt};
    return tcia::cli::run(QCoreApplication::arguments().sliced(1), environment);
}
