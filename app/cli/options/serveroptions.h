// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

//! Values of the options that say which server is used, and how. Each returns an error message, or an empty text.
namespace tcia::cli {

QString setDialect(Options &options, const QString &value);
QString setAuthentication(Options &options, const QString &value);
QString setCertificate(Options &options, const QString &value);

} // namespace tcia::cli
