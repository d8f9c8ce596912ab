// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/drs.h"

#include <map>
#include <memory>

namespace tcia::singlefiles {

//! Computes the sums of one content that are recorded (SHA-256 and MD5) and those that its server names. For one
//! thread.
class FileSums
{
public:
    explicit FileSums(QList<archive::drs::Sum> named);

    void add(QByteArrayView bytes);
    void reset();
    QByteArray hex(QCryptographicHash::Algorithm algorithm) const; //!< of what was added; of a computed one only

    //! BadArchive if a sum is not the one that the server names.
    Result<void> compare() const;
    //! The strongest sum that the server names, as records call it; empty without any.
    QString proof() const;

private:
    const QList<archive::drs::Sum> m_named;
    std::map<QCryptographicHash::Algorithm, std::unique_ptr<QCryptographicHash>> m_sums;
};

} // namespace tcia::singlefiles
