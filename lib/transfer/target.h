// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::transfer {

//! What a series must be proved by. Count and size are checked always. The numbers are kept in queues.
enum class Verify {
    Crc = 0,       //!< CRC of every entry
    Strongest = 1, //!< the strongest proof that the server gives: its MD5 sums, else CRCs
    Md5 = 2,       //!< the server's MD5 sums; without them it fails
};

//! The one of that number; Strongest for a number that is not known.
constexpr Verify verifyFrom(int number)
{
    return number == int(Verify::Crc) || number == int(Verify::Md5) ? Verify(number) : Verify::Strongest;
}

//! Where and how a series is fetched to.
struct Target
{
    QString root;   //!< folder chosen by the user
    QString layout; //!< template, see layout.h
    Verify verify = Verify::Strongest;
    QString repair {}; //!< a folder below the root that fell short: replaced by the whole series once that is whole
    bool operator==(const Target &) const = default;
};

//! The target with a clean absolute root and the default layout if it has none.
Target normalized(Target target);

} // namespace tcia::transfer
