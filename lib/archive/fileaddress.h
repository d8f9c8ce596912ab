// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QUrl>

//! Addresses of single files, as tables name them. Pure functions.
namespace tcia::archive {

//! Where a file is asked for.
struct FileAddress
{
    QUrl url;
    bool isDrs = false; //!< the address says what the file is and where it lies, see drs.h; otherwise the file itself
};

//! Reads an address of a table: https, http, or a DRS id, which `isDrsId` says of one without a scheme. Usage for
//! anything else, and for an address with a user or password.
Result<FileAddress> fileAddressOf(const QString &text, bool isDrsId);

//! The last part of an address' path, decoded; may be empty.
QString fileNameIn(const QUrl &url);

//! The suffix of a file's name with its dot, and what precedes it if it says how that is packed: ".svs", ".nii.gz".
//! Empty for a name without one, and for one that ends in a number, as UIDs do.
QString suffixIn(const QString &name);

//! Whether a server may lead from one address to another: never from https to http, from elsewhere into a private
//! network or to this machine, or to an address with a user or password.
bool mayLeadTo(const QUrl &from, const QUrl &to);

} // namespace tcia::archive
