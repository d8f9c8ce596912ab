// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace tcia::documents {

//! One option or positional argument of a program.
struct OptionText
{
    QStringList names;   //!< with their dashes; a positional argument has one name without
    QString value;       //!< placeholder of its value; empty for a switch
    QString help;        //!< manually wrapped
    QStringList choices; //!< all possible values; empty: any
    bool isRepeatable = false;
    bool isRequired = false;

    bool isPositional() const { return !names.first().startsWith(u'-'); }
};

//! One command of a program.
struct CommandText
{
    QString name;
    QString summary;
    QString description; //!< paragraphs, manually wrapped; lines that begin with blanks are kept as they are
    QStringList examples;
    QList<OptionText> options;
};

//! A term with its explanation, manually wrapped.
struct Definition
{
    QString term;
    QString text;
};

//! What is written about a program: the source of its manual page and its completions.
struct ProgramText
{
    QString name;
    QString summary;
    QString description;
    QList<OptionText> options; //!< with commands: those of all commands
    QList<CommandText> commands;
    QList<Definition> exitStatuses;
    QList<Definition> environment;
    QList<Definition> files;
    QStringList examples;
    QString other; //!< the program its page refers to
};

//! `tcia`, from its tables of commands and options.
ProgramText commandLineProgram();
//! `tcia-browser`, from its table of options.
ProgramText windowProgram();

} // namespace tcia::documents
