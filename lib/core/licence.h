// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! "CC BY-NC 3.0" for "Creative Commons Attribution-NonCommercial 3.0 Unported License"; other names unchanged except
//! for being made safe to show. Thread-safe.
QString licenceName(const QString &name);

//! The use that a licence permits, derived from its name.
enum class LicenceUse { Unknown, Free, NonCommercial };
LicenceUse licenceUse(const QString &name);

} // namespace tcia
