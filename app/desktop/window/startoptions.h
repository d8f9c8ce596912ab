// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace tcia::desktop {

inline constexpr const char *windowDescription = QT_TRANSLATE_NOOP(
    "Help", "Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.");

//! The words of the window's command line; empty: not given.
struct StartWords
{
    std::string server;
    std::string url;
    std::string dialect;
    std::string keyFile;
    std::string folder;
    std::string manifest;
    bool demonstration = false;
};

//! One option or argument of the window's command line: a row of the table, from which parser, help, manual page and
//! completions are made.
struct StartOption
{
    const char *name;  //!< a name without a dash is a positional argument
    const char *value; //!< placeholder for its value; null for a switch
    const char *help;
    std::string StartWords::*word; //!< where the value goes; null for a switch
    bool StartWords::*isGiven;     //!< where a switch goes; null for a value
    const char *choices = nullptr; //!< all possible values, separated by blanks, if they are few
};

std::span<const StartOption> startOptions();

} // namespace tcia::desktop
