// SPDX-License-Identifier: Apache-2.0
#include "documents/completion.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

constexpr auto nothingKnown = ":"_L1;

//! How the value of an option, or a positional argument, is completed.
QString action(const OptionText &option)
{
    if (!option.choices.isEmpty())
        return u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$cur\")"_s.arg(option.choices.join(u' '));
    if (takesFile(option))
        return u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"_s;
    if (takesFolder(option))
        return u"compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"_s;
    return nothingKnown;
}

//! One arm of a `case` for each way in which values are completed. An option that takes something else in another
//! command, as --to, is completed by what is known.
QString valueArms(const ProgramText &program)
{
    QMap<QString, QStringList> namesOf;
    const auto add = [&namesOf](const QList<OptionText> &options) {
        for (const OptionText &option : options)
            if (!option.isPositional() && !option.value.isEmpty())
                namesOf[action(option)] << option.names;
    };
    add(program.options);
    for (const CommandText &command : program.commands)
        add(command.options);
    QStringList known;
    for (auto [how, names] : namesOf.asKeyValueRange())
        if (how != nothingKnown)
            known << names;
    namesOf[nothingKnown].removeIf([&known](const QString &name) { return known.contains(name); });
    QString arms;
    for (auto [how, names] : namesOf.asKeyValueRange()) {
        names.removeDuplicates();
        arms += u"        %1) %2; return ;;\n"_s.arg(names.join(u'|'), how);
    }
    return arms;
}

QStringList optionNames(const QList<OptionText> &options)
{
    QStringList names;
    for (const OptionText &option : options)
        if (!option.isPositional())
            names << option.names;
    return names;
}

//! What stands in place of an option: the positional argument, if one is known.
QString positional(const QList<OptionText> &options)
{
    for (const OptionText &option : options)
        if (option.isPositional())
            return action(option);
    return u":"_s;
}

QString commandArms(const ProgramText &program)
{
    QString arms;
    for (const CommandText &command : program.commands)
        arms += u"        %1) words+=' %2'; [[ $cur == -* ]] || { %3; return; } ;;\n"_s.arg(
            command.name, optionNames(command.options).join(u' '), positional(command.options));
    return arms;
}

} // namespace

QString bashCompletion(const ProgramText &program)
{
    QStringList commands;
    for (const CommandText &command : program.commands)
        commands << command.name;
    const QString none = commands.isEmpty() ? u"[[ $cur == -* ]] || { %1; return; }"_s.arg(positional(program.options))
                                            : u"[[ $cur == -* ]] || words='%1'"_s.arg(commands.join(u' '));
    const QString function = u'_' + functionName(program);
    return u"# bash completion for %1. SPDX-License-Identifier: Apache-2.0\n"
           "# Made from the program's tables of options.\n"
           "%2() {\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' words='%3' i\n"
           "    COMPREPLY=()\n"
           "    # --option=value comes in three words, here and below\n"
           "    if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi\n"
           "    case $prev in\n"
           "%4"
           "    esac\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case ${COMP_WORDS[i]} in\n"
           "        %5) ((i++)); [[ ${COMP_WORDS[i]} != = ]] || ((i++)) ;;\n"
           "        -*) ;;\n"
           "        *) command=${COMP_WORDS[i]}; break ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command in\n"
           "        '') %6 ;;\n"
           "%7"
           "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
           "}\n"
           "complete -F %2 %1\n"_s.arg(program.name, function, optionNames(program.options).join(u' '),
                                       valueArms(program), namesWithValue(program).join(u'|'), none,
                                       commandArms(program));
}

} // namespace tcia::documents
