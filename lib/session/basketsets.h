// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketsets.h"
#include "session/baskets.h"

namespace tcia::session {

//! Changes the open basket by the stored series of another one, as the user, who may undo it. An error if the other one
//! is gone or cannot be read whole: its absence changes nothing. Both answer on the thread of `baskets`; the work is
//! done on other threads.
QFuture<Result<basket::EditOutcome>> combine(Baskets &baskets, const QString &other, basket::SetOperation how);

//! Compares the open basket, with its pending edits, with a stored one.
QFuture<Result<basket::BasketComparison>> compare(Baskets &baskets, const QString &other);

} // namespace tcia::session
