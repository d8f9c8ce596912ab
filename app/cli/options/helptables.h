// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tcia::cli {

//! A term of the help with its explanation, which is manually wrapped.
struct HelpEntry
{
    QString term;
    const char *text;
};

// What the help of every command says, and the manual page.

inline constexpr const char *programSummary =
    QT_TRANSLATE_NOOP("Help", "find and fetch images of The Cancer Imaging Archive");
inline constexpr const char *programDescription =
    QT_TRANSLATE_NOOP("Help", "Data goes to standard output, progress and messages to standard error.\n"
                              "Global options may be before or after the command.");

QList<HelpEntry> helpOptions(); //!< those the parser adds to the table: help and version
QList<HelpEntry> exitStatuses();
QList<HelpEntry> environmentVariables();
QList<HelpEntry> usedFiles(); //!< with this user's paths
QStringList programExamples();

} // namespace tcia::cli
