// SPDX-License-Identifier: Apache-2.0
// Generates manual pages from the tables of commands and options, so that they always match the parser.
#include "cli/options/help.h"

#include "archive/server.h"
#include "catalog/catalogstore.h"
#include "cli/options/optiontable.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

constexpr int indent = 7;
constexpr int column = 26; // column of the explanations

QString indented(const char *text, int by = indent)
{
    QString out;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        out += line.isEmpty() ? u"\n"_s : QString(by, u' ') + line + u'\n';
    return out;
}

QString section(const char *title, const QString &body) { return QString::fromLatin1(title) + u'\n' + body + u'\n'; }

//! `head` with its explanation on the same line, or below if it is long.
QString entry(const QString &head, const char *explanation)
{
    QString text = QString(indent, u' ') + head;
    const QStringList lines = QString::fromUtf8(explanation).split(u'\n');
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

QString globalHelp()
{
    QString text;
    for (const Opt option : globalOptions())
        text += entry(spelled(optionRow(option)), optionRow(option).help);
    return text + entry(u"-h, --help"_s, "this page, or with a command the command's") +
           entry(u"-V, --version"_s, "the program's version");
}

QString exitHelp()
{
    return entry(u"0"_s, "all done") + entry(u"1"_s, "something was not done; standard error says what and why") +
           entry(u"2"_s, "the command line was wrong") +
           entry(u"3"_s, "the server or the network failed; for a download: its queries,\nor all its series") +
           entry(u"130"_s, "interrupted (Ctrl+C); no incomplete series were left");
}

QString environmentHelp()
{
    return entry(
               u"TCIA_API_KEY"_s,
               "the API key, if --api-key-file is not given. Without either\nthe key comes from the desktop's keyring. With a --url of an\nunknown server, standard error says to which host it is sent") +
           entry(u"http_proxy, https_proxy, no_proxy"_s, "the proxy, unless the system names one");
}

QString filesHelp()
{
    return entry(archive::serversPath(), "the servers added in the window's Edit servers") +
           entry(catalog::catalogStorePath(), "the content of archives stored by `tcia index` and the window") +
           entry(catalog::changeHistoryPath(), "the history of changes, as listed by `tcia changes`") +
           entry(u"DIR/tcia-series.jsonl"_s, "what was downloaded into DIR, for `tcia verify`") +
           entry(u"DIR/metadata.csv"_s, "the same, written by NBIA or TCIA Data Retriever");
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
    return section("NAME", indented("tcia - find and fetch images of The Cancer Imaging Archive")) +
           section("SYNOPSIS", indented("tcia [OPTION]… COMMAND [OPTION]…\ntcia COMMAND --help")) +
           section("DESCRIPTION", indented("Data goes to standard output, progress and messages to standard error.\n"
                                           "Global options may be before or after the command.")) +
           section("COMMANDS", list) + section("OPTIONS OF ALL COMMANDS", globalHelp()) +
           section("EXIT STATUS", exitHelp()) + section("ENVIRONMENT", environmentHelp()) +
           section("FILES", filesHelp()) +
           section("EXAMPLES",
                   indented("tcia collections\n"
                            "tcia --server demo --format json series --modality CT\n"
                            "tcia --url https://example.org/services/v2 --dialect legacy --api-key-file key patients\n"
                            "tcia download --to images --shared-list 'ISBI Prostate Challenge - Training'\n"
                            "tcia verify images"))
               .chopped(1);
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
        section("NAME",
                indented(u"tcia-%1 - %2"_s.arg(name, QString::fromUtf8(command.summary)).toUtf8().constData())) +
        section("SYNOPSIS", wrapped(u"tcia [OPTION]… "_s + name, pieces));
    if (*command.description)
        text += section("DESCRIPTION", indented(command.description));
    if (!options.isEmpty())
        text += section("OPTIONS", options);
    return text + section("OPTIONS OF ALL COMMANDS", globalHelp()) + section("EXIT STATUS", exitHelp()) +
           section("ENVIRONMENT", environmentHelp()) + section("FILES", filesHelp()) +
           section("EXAMPLES", indented(command.examples)).chopped(1);
}

} // namespace tcia::cli
