// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QCryptographicHash>
#include <QList>
#include <QUrl>

//! The Data Repository Service of GA4GH, version 1: an id leads to a file's name, size, sums and addresses. Pure
//! functions.
namespace tcia::archive::drs {

//! A sum of a file that its server names.
struct Sum
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5;
    QByteArray value; //!< hexadecimal, lower case
    bool operator==(const Sum &) const = default;
};

//! What a server says of an object.
struct Object
{
    QString name {}; //!< untrusted; may be empty
    Count size {};
    QList<Sum> sums {};
    QUrl url {};         //!< of the bytes; empty if the server must be asked for it
    QString accessId {}; //!< what it is asked for with; empty if there is no such way
};

//! The address of an object's description: of drs://host/id, or of an id with a prefix of Gen3 or none. Plain http only
//! on this machine. Usage for another text or a prefix whose server is not known.
Result<QUrl> objectUrl(const QString &id);

//! The address that is asked where an object's bytes are.
QUrl accessUrl(const QUrl &object, const QString &accessId);

//! Reads an object's description. Addresses in public buckets become those of the web. Usage if it is none,
//! for a bundle of objects, and for one without a way to its bytes.
Result<Object> objectFrom(const QByteArray &json);

//! Reads the answer of accessUrl(). Usage if it has no address, or one that wants header lines.
Result<QUrl> addressFrom(const QByteArray &json);

} // namespace tcia::archive::drs
