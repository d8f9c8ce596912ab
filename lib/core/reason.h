// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>

//! Reasons: the sentences of Error::detail, of remarks and of verdicts. They are data: plain English, stored in files
//! and sent between processes. text::translated() finds them again and says them in the user's language.
namespace tcia {

//! A reason as the program's code spells it, with %1 … for values and %n for a number. All are registered before
//! main().
struct KnownReason
{
    explicit KnownReason(const char *text);

    const char *text;
    const KnownReason *next; //!< null at the end
};

//! The first of all reasons in this program.
const KnownReason *knownReasons();

//! A string as a template's argument.
template <size_t size>
struct ReasonText
{
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is one
    consteval ReasonText(const char (&literal)[size]) { std::copy_n(literal, size, text); }

    char text[size];
};

template <ReasonText words>
inline const KnownReason knownReason {words.text};

//! The reason in English, its places for values still open:
//! `english<QT_TRANSLATE_NOOP("Reasons", "%1 is missing.")>().arg(name)`.
template <ReasonText words>
QString english()
{
    [[maybe_unused]] const KnownReason *registered =
        &knownReason<words>; // not read: it may be made later than this is used
    return QString::fromUtf8(words.text, sizeof(words.text) - 1);
}

//! The same with `count` in the place of %n: `english<QT_TRANSLATE_N_NOOP("Reasons", "%n images are
//! missing.")>(count)`. English as it is stored has one form only.
template <ReasonText words>
QString english(qint64 count)
{
    return english<words>().replace(QLatin1StringView("%n"), QString::number(count));
}

} // namespace tcia
