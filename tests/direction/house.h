// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "direction/sources.h"

#include <QHash>

namespace tcia::direction {

//! The rooms and what each may include, itself left out.
using House = QHash<QString, QStringList>;

//! Reads rooms.txt. What is wrong with the table itself is added to `faults`.
House readHouse(const QString &table, QStringList &faults);

//! Violations of the project's rules in these files, one sentence each with file and line: an include or a link against
//! the drawing, an unknown room, Qt Widgets outside app/desktop, an address of the archive's interface outside
//! lib/archive and lib/demo, a file mapped into memory, a database connection added outside lib/core/sql.cpp.
QStringList faultsOf(const House &house, const QList<File> &files);

} // namespace tcia::direction
