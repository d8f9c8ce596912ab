// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <optional>

namespace tcia {

//! The name under which a kind of failure is written to files and to JSON output. Names are never changed; numbers may be.
QLatin1StringView nameOf(Error::Kind kind);

//! The kind of that name, or of the number that earlier versions wrote in its place; none where it is neither.
std::optional<Error::Kind> errorKindFrom(const QJsonValue &stored);

} // namespace tcia
