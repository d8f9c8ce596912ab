// SPDX-License-Identifier: Apache-2.0
// Generates manual pages from the tables of commands and options, so that they always match the parser.
#include "cli/options/help.h"

#include "cli/options/helptables.h"
#include "cli/options/optiontable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

constexpr int indent = 7;
constexpr int column = 26; // column of the explanations

constexpr const char *headName = QT_TRANSLATE_NOOP("Help", "NAME");
constexpr const char *headSynopsis = QT_TRANSLATE_NOOP("Help", "SYNOPSIS");
constexpr const char *headDescription = QT_TRANSLATE_NOOP("Help", "DESCRIPTION");
constexpr const char *headCommands = QT_TRANSLATE_NOOP("Help", "COMMANDS");
constexpr const char *headOptions = QT_TRANSLATE_NOOP("Help", "OPTIONS");
constexpr const char *headCommonOptions = QT_TRANSLATE_NOOP("Help", "OPTIONS OF ALL COMMANDS");
constexpr const char *headExit = QT_TRANSLATE_NOOP("Help", "EXIT STATUS");
constexpr const char *headEnvironment = QT_TRANSLATE_NOOP("Help", "ENVIRONMENT");
constexpr const char *headFiles = QT_TRANSLATE_NOOP("Help", "FILES");
constexpr const char *headExamples = QT_TRANSLATE_NOOP("Help", "EXAMPLES");

//! A text of the tables in the user's language; those of the manual pages are English.
QString said(const char *text) { return *text ? QCoreApplication::translate("Help", text) : QString(); }

QString indented(const QString &text, int by = indent)
{
    QString out;
    for (const QString &line : text.split(u'\n'))
        out += line.isEmpty() ? u"\n"_s : QString(by, u' ') + line + u'\n';
    return out;
}

QString section(const char *title, const QString &body) { return said(title) + u'\n' + body + u'\n'; }

//! `head` with its explanation on the same line, or below if it is long.
QString entry(const QString &head, const char *explanation)
{
    QString text = QString(indent, u' ') + head;
    const QStringList lines = said(explanation).split(u'\n');
    if (text.size() + 2 > column)
        text += u'\n' + QString(column, u' ') + lines.first();
    else
        text = text.leftJustified(column) + lines.first();
    for (const QString &line : lines.sliced(1))
        text += u'\n' + QString(column, u' ') + line;
    return text + u'\n';
}

QString spelled(const OptionRow &row)
{
    const QString names = QString::fromLatin1(row.names).replace(u',', u", "_s);
    return row.value && !row.isPositional() ? QString(names + u' ' + QLatin1StringView(row.value)) : names;
}

QString inSynopsis(const Offer &offer)
{
    const OptionRow &row = optionRow(offer.option);
    const QString name = QString::fromLatin1(row.names).section(u',', -1);
    const QString shown = row.value && !row.isPositional() ? QString(name + u' ' + QLatin1StringView(row.value)) : name;
    return (offer.required ? shown : QString(u'[' + shown + u']')) + (row.repeatable ? u"…"_s : QString());
}

QString entries(const QList<HelpEntry> &list)
{
    QString text;
    for (const HelpEntry &one : list)
        text += entry(one.term, one.text);
    return text;
}

QString globalHelp()
{
    QString text;
    for (const Opt option : globalOptions())
        text += entry(spelled(optionRow(option)), optionRow(option).help);
    return text + entries(helpOptions());
}

//! Wraps a synopsis.
QString wrapped(const QString &head, const QStringList &pieces)
{
    constexpr int width = 78;
    QString text;
    QString line = QString(indent, u' ') + head;
    for (const QString &piece : pieces) {
        if (line.size() + 1 + piece.size() > width) {
            text += line + u'\n';
            line = QString(indent + head.size(), u' ');
        }
        line += u' ' + piece;
    }
    return text + line + u'\n';
}

} // namespace

QString helpOfAll()
{
    QString list;
    for (const Command &command : commands())
        list += entry(QString::fromLatin1(command.name), command.summary);
    return section(headName, indented(u"tcia - "_s + said(programSummary))) +
           section(headSynopsis,
                   indented(said(QT_TRANSLATE_NOOP("Help", "tcia [OPTION]… COMMAND [OPTION]…\ntcia COMMAND --help")))) +
           section(headDescription, indented(said(programDescription))) + section(headCommands, list) +
           section(headCommonOptions, globalHelp()) + section(headExit, entries(exitStatuses())) +
           section(headEnvironment, entries(environmentVariables())) + section(headFiles, entries(usedFiles())) +
           section(headExamples, indented(programExamples().join(u'\n'))).chopped(1);
}

QString helpOf(const Command &command)
{
    QStringList pieces;
    QString options;
    for (const Offer &offer : command.options) {
        pieces << inSynopsis(offer);
        options += entry(spelled(optionRow(offer.option)), optionRow(offer.option).help);
    }
    const QString name = QString::fromLatin1(command.name);
    QString text =
        section(headName, indented(u"tcia-%1 - %2"_s.arg(name, said(command.summary)))) +
        section(headSynopsis, wrapped(said(QT_TRANSLATE_NOOP("Help", "tcia [OPTION]… %1")).arg(name), pieces));
    if (*command.description)
        text += section(headDescription, indented(said(command.description)));
    if (!options.isEmpty())
        text += section(headOptions, options);
    return text + section(headCommonOptions, globalHelp()) + section(headExit, entries(exitStatuses())) +
           section(headEnvironment, entries(environmentVariables())) + section(headFiles, entries(usedFiles())) +
           section(headExamples, indented(QString::fromUtf8(command.examples))).chopped(1);
}

} // namespace tcia::cli
