// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace tcia::cli {

//! The translation context of the command line's own sentences: `Tr::tr("…")`.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace tcia::cli
