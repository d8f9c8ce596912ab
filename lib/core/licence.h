// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tcia {

//! "CC BY-NC 3.0" for "Creative Commons Attribution-NonCommercial 3.0 Unported License"; other names unchanged except
//! for being made safe to show. Thread-safe.
QString licenceName(const QString &name);

//! The use that a licence permits, derived from its name.
enum class LicenceUse { Unknown, Free, NonCommercial };
LicenceUse licenceUse(const QString &name);
//! The same with its address: if that is one of a licence of Creative Commons that forbids commercial use, that holds,
//! whatever the name is; one that permits it counts only where there is no name.
LicenceUse licenceUse(const QString &name, const QString &address);

//! What a licence asks of those who use data under it, as sentences in English, derived from its name: of Creative
//! Commons licences. For others one sentence, that its text says it.
QStringList licenceObligations(const QString &name);

} // namespace tcia
