// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/record.h"

#include <QSet>

#include <optional>

//! How a folder that fell short makes way for the whole one, without the loss of anything that is not the archive's.
namespace tcia::transfer {

//! What is known to be the archive's.
struct Ours
{
    QList<UnpackedFile> now; //!< what the new folder was made of
    QSet<QString> before {}; //!< names that were recorded of the one it replaces
};

//! The names that the record at `offset` tells; none where there is none, or it cannot be read.
QSet<QString> namesAt(const QString &root, std::optional<qint64> offset);

//! Ends the replacement of a folder, which was moved `aside`: what is the archive's, by its name or by what it holds, is removed.
//! All else (notes, licences, the user's own images) goes on to the new folder, `home`, or stays aside where it cannot.
void replaced(const QString &aside, const QString &home, const Ours &ours);

} // namespace tcia::transfer
