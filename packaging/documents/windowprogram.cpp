// SPDX-License-Identifier: Apache-2.0
#include "documents/program.h"

#include "desktop/window/startoptions.h"

using namespace Qt::StringLiterals;

namespace tcia::documents {

ProgramText windowProgram()
{
    ProgramText program = commandLineProgram(); // environment and files are the same
    program.other = std::exchange(program.name, u"tcia-browser"_s);
    program.summary = u"browse The Cancer Imaging Archive in a window"_s;
    program.description = QString::fromUtf8(desktop::windowDescription) +
                          u"\n\nOne window serves a user: a second start passes its manifest, server and folder to the "
                          "window that is open, and ends."_s;
    program.commands.clear();
    program.options.clear();
    for (const desktop::StartOption &option : desktop::startOptions())
        program.options.append({.names = {QString::fromLatin1(option.name)},
                                .value = QString::fromLatin1(option.value),
                                .help = QString::fromUtf8(option.help),
                                .choices = QString::fromLatin1(option.choices).split(u' ', Qt::SkipEmptyParts),
                                .isRepeatable = false,
                                .isRequired = false});
    program.options.append({{u"-h"_s, u"--help"_s}, {}, u"Print the options"_s, {}, false, false});
    program.options.append({{u"--version"_s}, {}, u"Print the program's version"_s, {}, false, false});
    program.exitStatuses = {{u"0"_s, u"the window was closed, or an open one took over"_s},
                            {u"2"_s, u"the command line was wrong"_s}};
    program.examples = {u"tcia-browser --demo"_s, u"tcia-browser list.tcia"_s,
                        u"tcia-browser --server tcia --to ~/images"_s};
    return program;
}

} // namespace tcia::documents
