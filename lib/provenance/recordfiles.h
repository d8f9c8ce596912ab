// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provenance/folderrecord.h"
#include "provenance/recordformat.h"

//! Records of provenance as files. Functions of files.
namespace tcia::provenance {

//! Whether a record that is read into memory has the files of its series, which are most of it; without them their
//! numbers and sizes are in the attributes.
enum class RecordedFiles { Kept, Dropped };

//! The record of a folder, in memory.
[[nodiscard]] Result<Record> readFolder(const QString &root, const Knowledge &knowledge = {},
                                        RecordedFiles files = RecordedFiles::Kept);

//! Writes the record of a folder into it, as tcia-provenance.json, and replaces that by one rename once it is on the
//! disk: after a crash there is the old one or the new one. Blocking; for the pool, one call at a time for one root.
[[nodiscard]] Result<void> writeFolderRecord(const QString &root, const Knowledge &knowledge = {});
//! Removes it, if it is there.
[[nodiscard]] Result<void> removeFolderRecord(const QString &root);

//! Reads a record: a file, or what a folder knows. Blocking.
[[nodiscard]] Result<Record> readRecord(const QString &path, const Knowledge &knowledge = {},
                                        RecordedFiles files = RecordedFiles::Kept);
//! The record in a content; `path` is what users call it.
[[nodiscard]] Result<Record> recordIn(const QByteArray &content, const QString &path,
                                      RecordedFiles files = RecordedFiles::Kept);

} // namespace tcia::provenance
