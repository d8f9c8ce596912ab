// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::transfer {

//! The required verification of a series. Count and size are always checked. The numbers are stored in queues.
enum class Verify {
    Crc = 0,       //!< CRC of every entry
    Strongest = 1, //!< the strongest proof the server provides: its MD5 sums, else CRCs
    Md5 = 2,       //!< the server's MD5 sums; fails without them
};

//! The value of that number; Strongest for an unknown one.
constexpr Verify verifyFrom(int number)
{
    return number == int(Verify::Crc) || number == int(Verify::Md5) ? Verify(number) : Verify::Strongest;
}

//! Where a series is stored and how it is verified.
struct Target
{
    QString root;   //!< folder chosen by the user
    QString layout; //!< template, see layout.h
    Verify verify = Verify::Strongest;
    //! A folder below the root, to be replaced by the complete series. If others are recorded in it, it stays, and the
    //! series gets a folder of its own by the layout.
    QString repair {};
    bool operator==(const Target &) const = default;
};

//! The target with a clean absolute root and the default layout if it has none.
Target normalized(Target target);

} // namespace tcia::transfer
