// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::text {

//! Text made of reasons in the user's language: whole sentences and the values in them that are reasons themselves; see
//! core/reason.h. What is no reason stays as it is. May be called on any thread.
QString translated(const QString &english);

} // namespace tcia::text
