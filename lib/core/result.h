// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace tcia {

//! A value or an Error. Every library function that can fail returns one; none throws.
template <typename T>
using Result = tl::expected<T, Error>;

//! tl::expected's comparison does not compile for void, and Qt compares signal arguments.
inline bool operator==(const Result<void> &left, const Result<void> &right)
{
    return left.has_value() == right.has_value() && (left || left.error() == right.error());
}

//! Shorthand for returning an error: `return failure(Error::Kind::Disk, "cannot be written", {.path = path});`
inline tl::unexpected<Error> failure(Error::Kind kind, const QString &detail, const ErrorContext &context = {})
{
    return tl::unexpected<Error>(Error {.kind = kind, .detail = detail, .context = context});
}

//! Forwards an error unchanged.
inline tl::unexpected<Error> failure(const Error &error) { return tl::unexpected<Error>(error); }

} // namespace tcia
