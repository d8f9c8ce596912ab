// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::cohort {

//! One of several disjoint parts of a list of series.
struct Shard
{
    int number = 1; //!< from 1 to count
    int count = 1;
    bool operator==(const Shard &) const = default;
};

//! The name of a shard: shard-3-of-8. While a shard is fetched it has a folder of that name below the one that users
//! name, with its own record and lock, because one process at a time may download into a folder.
QString folderOf(const Shard &shard);

//! The number (1 to `count`) of the part that a patient belongs to, in all collections and on every machine: the first
//! eight bytes of the SHA-256 of the patient ID (UTF-8, without surrounding blanks), read as a number with the first
//! byte as its highest, modulo `count`, plus one.
int shardOf(const QString &patientId, int count);

} // namespace tcia::cohort
