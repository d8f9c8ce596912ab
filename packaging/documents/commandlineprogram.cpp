// SPDX-License-Identifier: Apache-2.0
#include "documents/program.h"

#include "cli/commands/commands.h"
#include "cli/options/helptables.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

OptionText optionText(const cli::Offer &offer)
{
    const cli::OptionRow &row = cli::optionRow(offer.option);
    return {.names = QString::fromLatin1(row.names).split(u','),
            .value = QString::fromLatin1(row.value),
            .help = QString::fromUtf8(row.help),
            .choices = QString::fromLatin1(row.choices).split(u' ', Qt::SkipEmptyParts),
            .isRepeatable = row.repeatable,
            .isRequired = offer.required};
}

//! With paths below the reader's home folder, not below that of the user who built the page.
QList<Definition> definitions(const QList<cli::HelpEntry> &entries)
{
    const QString home = QDir::homePath() + u'/';
    QList<Definition> list;
    for (const cli::HelpEntry &entry : entries) {
        const QString term =
            entry.term.startsWith(home) ? QString(u"~/"_s + entry.term.sliced(home.size())) : entry.term;
        list.append({term, QString::fromUtf8(entry.text)});
    }
    return list;
}

CommandText commandText(const cli::Command &command)
{
    CommandText text {.name = QString::fromLatin1(command.name),
                      .summary = QString::fromUtf8(command.summary),
                      .description = QString::fromUtf8(command.description),
                      .examples = QString::fromUtf8(command.examples).split(u'\n', Qt::SkipEmptyParts),
                      .options = {}};
    for (const cli::Offer &offer : command.options)
        text.options << optionText(offer);
    return text;
}

} // namespace

ProgramText commandLineProgram()
{
    ProgramText program {.name = u"tcia"_s,
                         .summary = QString::fromUtf8(cli::programSummary),
                         .description = QString::fromUtf8(cli::programDescription),
                         .options = {},
                         .commands = {},
                         .exitStatuses = definitions(cli::exitStatuses()),
                         .environment = definitions(cli::environmentVariables()),
                         .files = definitions(cli::usedFiles()),
                         .examples = cli::programExamples(),
                         .other = u"tcia-browser"_s};
    for (const cli::Opt option : cli::globalOptions())
        program.options << optionText({option});
    for (const cli::HelpEntry &entry : cli::helpOptions())
        program.options.append({.names = entry.term.split(u", "_s),
                                .value = {},
                                .help = QString::fromUtf8(entry.text),
                                .choices = {},
                                .isRepeatable = false,
                                .isRequired = false});
    for (const cli::Command &command : cli::commands())
        program.commands << commandText(command);
    return program;
}

} // namespace tcia::documents
