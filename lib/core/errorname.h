// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <optional>

namespace tcia {

//! The name of an error kind in files and JSON output. Names never change; numbers may.
QLatin1StringView nameOf(Error::Kind kind);

//! The kind of that name, or of the number that earlier versions wrote instead; empty if neither.
std::optional<Error::Kind> errorKindFrom(const QJsonValue &stored);

} // namespace tcia
