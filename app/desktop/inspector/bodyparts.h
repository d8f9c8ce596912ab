// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::desktop {

//! A part of the body within a sentence: "chest" for "CHEST", "head and neck" for "HEADNECK"; what is not in the table
//! as the archive spells it, made safe to show. In the user's language.
QString bodyPartWords(const QString &bodyPart);

} // namespace tcia::desktop
