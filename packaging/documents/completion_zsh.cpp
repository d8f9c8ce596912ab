// SPDX-License-Identifier: Apache-2.0
#include "documents/completion.h"

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

//! Within single quotes, and within the parts of an argument of _arguments.
QString quoted(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'\'', u"'\\''"_s)
        .replace(u':', u"\\:"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s);
}

QString action(const OptionText &option)
{
    if (!option.choices.isEmpty())
        return u'(' + option.choices.join(u' ') + u')';
    return takesFile(option) ? u"_files"_s : takesFolder(option) ? u"_files -/"_s : u" "_s;
}

QString spec(const OptionText &option)
{
    const QString value = option.value.isEmpty() ? QString() : u":%1:%2"_s.arg(quoted(option.value), action(option));
    if (option.isPositional())
        return u" '%1:%2:%3'"_s.arg(option.isRepeatable ? u"*"_s : QString(), quoted(option.names.first()),
                                    action(option));
    const QString tail = u"[%1]%2"_s.arg(quoted(briefly(option)), value);
    if (option.isRepeatable)
        return u" '*%1%2'"_s.arg(option.names.last(), tail);
    return option.names.size() == 1 ? u" '%1%2'"_s.arg(option.names.first(), tail)
                                    : u" '(%1)'{%2}'%3'"_s.arg(option.names.join(u' '), option.names.join(u','), tail);
}

QString specs(const QList<OptionText> &options)
{
    QString text;
    for (const OptionText &option : options)
        text += u" \\\n           "_s + spec(option);
    return text;
}

} // namespace

QString zshCompletion(const ProgramText &program)
{
    const QString head = u"#compdef %1\n# SPDX-License-Identifier: Apache-2.0\n"
                         "# Made from the program's tables of options.\n"_s.arg(program.name);
    if (program.commands.isEmpty())
        return head + u"_arguments"_s + specs(program.options) + u'\n';
    QString list;
    QString arms;
    for (const CommandText &command : program.commands) {
        list += u"    '%1:%2'\n"_s.arg(command.name, quoted(command.summary));
        arms += u"        %1) _arguments \"${all[@]}\"%2 ;;\n"_s.arg(command.name, specs(command.options));
    }
    return head + u"local curcontext=$curcontext state line\n"
                  "local -a all commands\n"
                  "all=(%1)\n"
                  "commands=(\n%2)\n"
                  "_arguments -C \"${all[@]}\" '1: :->command' '*:: :->rest'\n"
                  "case $state in\n"
                  "    command) _describe command commands ;;\n"
                  "    rest)\n"
                  "        case $line[1] in\n"
                  "%3"
                  "        esac ;;\n"
                  "esac\n"_s.arg(specs(program.options), list, arms);
}

} // namespace tcia::documents
