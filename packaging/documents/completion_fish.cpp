// SPDX-License-Identifier: Apache-2.0
#include "documents/completion.h"

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

QString quoted(QString text) { return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\''; }

QString values(const OptionText &option)
{
    if (!option.choices.isEmpty())
        return u" -x -a "_s + quoted(option.choices.join(u' '));
    if (takesFile(option))
        return u" -r -F"_s;
    if (takesFolder(option))
        return u" -x -a '(__fish_complete_directories)'"_s;
    return option.value.isEmpty() ? QString() : u" -x"_s;
}

QString line(const QString &head, const OptionText &option)
{
    QString text = head;
    if (!option.isPositional())
        for (const QString &name : option.names)
            text += name.startsWith(u"--") ? QString(u" -l "_s + name.sliced(2)) : QString(u" -s "_s + name.sliced(1));
    const QString kind = values(option);
    if (option.isPositional() && kind == u" -x")
        return {}; // nothing is known about it
    return text +
           (option.isPositional() ? QString(kind).replace(u" -r"_s, QString()).replace(u" -x"_s, QString()) : kind) +
           u" -d "_s + quoted(briefly(option)) + u'\n';
}

QString lines(const QString &head, const QList<OptionText> &options)
{
    QString text;
    for (const OptionText &option : options)
        text += line(head, option);
    return text;
}

} // namespace

QString fishCompletion(const ProgramText &program)
{
    const QString complete = u"complete -c "_s + program.name;
    const QString function = u"__"_s + functionName(program) + u"_command"_s;
    QString text = u"# fish completion for %1. SPDX-License-Identifier: Apache-2.0\n"
                   "# Made from the program's tables of options.\n"_s.arg(program.name);
    if (!program.commands.isEmpty())
        text += u"function %1 -d 'the command on the line'\n"
                "    set -l skip no\n"
                "    for word in (commandline -opc)[2..-1]\n"
                "        if test $skip = yes\n"
                "            set skip no\n"
                "            continue\n"
                "        end\n"
                "        switch $word\n"
                "            case %2\n"
                "                set skip yes\n"
                "            case '-*'\n"
                "            case '*'\n"
                "                echo $word\n"
                "                return\n"
                "        end\n"
                "    end\n"
                "end\n"_s.arg(function, namesWithValue(program).join(u' '));
    text += complete + u" -f\n"_s + lines(complete, program.options);
    for (const CommandText &command : program.commands)
        text +=
            u"%1 -n 'test -z \"$(%2)\"' -a %3 -d %4\n"_s.arg(complete, function, command.name, quoted(command.summary));
    for (const CommandText &command : program.commands)
        text += lines(u"%1 -n 'test \"$(%2)\" = %3'"_s.arg(complete, function, command.name), command.options);
    return text;
}

} // namespace tcia::documents
