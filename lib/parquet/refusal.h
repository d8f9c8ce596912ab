// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

//! Why a file, or a column of it, is not read. All are of the kind Usage; the file's path is added by File.
namespace tcia::parquet {

//! With that reason.
tl::unexpected<Error> refused(const QString &reason);

//! The bytes of the column contradict each other or the file's description.
tl::unexpected<Error> damagedColumn(const QString &column);

//! The file's bytes end before the column's do.
tl::unexpected<Error> cutColumn(const QString &column);

//! It would need more memory than `limit` bytes.
tl::unexpected<Error> tooLarge(qint64 limit);

} // namespace tcia::parquet
