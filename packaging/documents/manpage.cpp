// SPDX-License-Identifier: Apache-2.0
#include "documents/manpage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

//! Text as roff takes it literally, with `code` in bold.
QString escaped(QString text)
{
    static const QRegularExpression code(u"`([^`]*)`"_s);
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(code, u"\\fB\\1\\fR"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QString(u"\\&"_s + text) : text;
}

QString bold(const QString &text) { return u"\\fB"_s + escaped(text) + u"\\fR"_s; }
QString italic(const QString &text) { return u"\\fI"_s + escaped(text) + u"\\fR"_s; }

//! Manually wrapped lines as one; a path that was broken after a slash stays one word.
QString unwrapped(const QString &text)
{
    QString joined;
    for (const QString &line : text.split(u'\n'))
        joined += joined.isEmpty() || joined.endsWith(u'/') ? line : QString(u' ' + line);
    return joined;
}

//! Paragraphs, filled; lines that begin with blanks are a table and stay as they are.
QString paragraphs(const QString &text)
{
    QString page;
    bool isTable = false;
    bool isFirst = true;
    for (const QString &line : text.split(u'\n')) {
        if (const bool inTable = line.startsWith(u' '); inTable != isTable && !line.isEmpty()) {
            page += inTable ? u".RS 2\n.nf\n"_s : u".fi\n.RE\n"_s;
            isTable = inTable;
        }
        if (line.isEmpty())
            page += isFirst ? QString() : u".PP\n"_s;
        else
            page += escaped(isTable ? line.sliced(2) : line) + u'\n';
        isFirst = false;
    }
    return isTable ? QString(page + u".fi\n.RE\n"_s) : page;
}

QString section(const QString &title, const QString &body)
{
    return body.isEmpty() ? QString() : QString(u".SH "_s + title + u'\n' + body);
}

QString definitions(const QList<Definition> &list)
{
    QString page;
    for (const Definition &one : list)
        page += u".TP\n"_s + bold(one.term) + u'\n' + escaped(unwrapped(one.text)) + u'\n';
    return page;
}

QString term(const OptionText &option)
{
    if (option.isPositional())
        return italic(option.names.first());
    QStringList names;
    for (const QString &name : option.names)
        names << bold(name);
    return names.join(u", "_s) + (option.value.isEmpty() ? QString() : QString(u' ' + italic(option.value)));
}

QString optionList(const QList<OptionText> &options)
{
    QString page;
    for (const OptionText &option : options)
        page += u".TP\n"_s + term(option) + u'\n' + escaped(unwrapped(option.help)) + u'\n';
    return page;
}

QString synopsisOf(const OptionText &option)
{
    const QString name = option.names.last();
    const QString shown = option.isPositional()    ? italic(name)
                          : option.value.isEmpty() ? bold(name)
                                                   : QString(bold(name) + u"\\ "_s + italic(option.value));
    return (option.isRequired ? shown : QString(u'[' + shown + u']')) + (option.isRepeatable ? u"…"_s : QString());
}

QString synopsis(const QString &head, const QList<OptionText> &options)
{
    QStringList words {head};
    for (const OptionText &option : options)
        words << synopsisOf(option);
    return words.join(u'\n') + u'\n';
}

QString examples(const QStringList &lines)
{
    QString page;
    for (const QString &line : lines)
        page += escaped(line) + u'\n';
    return page.isEmpty() ? page : QString(u".nf\n"_s + page + u".fi\n"_s);
}

QString commandSection(const QString &program, const CommandText &command)
{
    return u".SS "_s + escaped(command.name) + u'\n' +
           synopsis(bold(program) + u" ["_s + italic(u"OPTION"_s) + u"]…\n"_s + bold(command.name), command.options) +
           u".PP\n"_s + escaped(command.summary.at(0).toUpper() + command.summary.sliced(1)) + u".\n"_s +
           (command.description.isEmpty() ? QString() : QString(u".PP\n"_s + paragraphs(command.description))) +
           optionList(command.options) +
           (command.examples.isEmpty() ? QString() : QString(u".PP\nExamples:\n.PP\n.RS 2\n"_s)) +
           examples(command.examples) + (command.examples.isEmpty() ? QString() : u".RE\n"_s);
}

} // namespace

QString manPage(const ProgramText &program, QDate date)
{
    const bool hasCommands = !program.commands.isEmpty();
    QString commands;
    for (const CommandText &command : program.commands)
        commands += commandSection(program.name, command);
    const QString usage = hasCommands ? QString(bold(program.name) + u" ["_s + italic(u"OPTION"_s) + u"]… "_s +
                                                italic(u"COMMAND"_s) + u" ["_s + italic(u"OPTION"_s) + u"]…\n"_s)
                                      : synopsis(bold(program.name), program.options);
    return u".\\\" SPDX-License-Identifier: Apache-2.0\n.\\\" Made from the program's tables of options.\n"_s +
           u".TH %1 1 \"%2\" \"TCIA Browser %3\" \"User Commands\"\n.nh\n.ad l\n"_s.arg(
               escaped(program.name.toUpper()), date.toString(Qt::ISODate), QLatin1StringView(TCIA_VERSION)) +
           section(u"NAME"_s, escaped(program.name) + u" \\- "_s + escaped(program.summary) + u'\n') +
           section(u"SYNOPSIS"_s, usage) + section(u"DESCRIPTION"_s, paragraphs(program.description)) +
           section(u"COMMANDS"_s, commands) +
           section(hasCommands ? u"OPTIONS OF ALL COMMANDS"_s : u"OPTIONS"_s, optionList(program.options)) +
           section(u"EXIT STATUS"_s, definitions(program.exitStatuses)) +
           section(u"ENVIRONMENT"_s, definitions(program.environment)) +
           section(u"FILES"_s, definitions(program.files)) + section(u"EXAMPLES"_s, examples(program.examples)) +
           section(u"SEE ALSO"_s, bold(program.other) + u"(1)\n"_s);
}

} // namespace tcia::documents
