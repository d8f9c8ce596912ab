// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

//! Reads the values of options. Each returns what is wrong with a value, or nothing.
namespace tcia::cli {

//! Switches something on.
template <bool Options::*member>
QString sets(Options &options, const QString &)
{
    options.*member = true;
    return {};
}

//! Sets a text, which must not be empty: an empty filter would silently select everything.
QString keep(QString &member, const QString &value);

//! A whole number from `least` to `most`.
QString number(int &member, const QString &value, int least, int most);

//! A number of retries, or "forever".
QString setRetries(Options &options, const QString &value);

//! 500k, 20M or 1.5G: bytes per second, 1000-based like disks and the archive.
QString setLimitRate(Options &options, const QString &value);

} // namespace tcia::cli
