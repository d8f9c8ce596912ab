// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::documents {

//! The news of a distribution, as plain text of at most 79 columns: the sections of the change log (Markdown) with
//! their headings underlined, without links and marks. What is not released yet is said to be version `version`.
QString news(const QString &changeLog, const QString &version);

} // namespace tcia::documents
