// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tcia::bench {

constexpr int collections = 240;
constexpr int screeningTrial = 137; //!< the number of the largest collection

//! How much a collection holds: 1,000,000 series of 86,000 patients in all, 203,099 of 26,254 in the screening trial,
//! as in NLST; of the others a few hold 50,000 to 100,000 series, half of them less than 600.
struct Size
{
    int series;
    int patients;
};
Size sizeOf(int collection);

} // namespace tcia::bench
