// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class DcmDataset;

namespace tcia::tests {

//! Writes a small 4 × 3 CT image of explicit little endian, after `change` has had its way with it. False if that
//! fails.
bool makeImage(const QString &path, const std::function<void(DcmDataset &)> &change = {});

//! The bytes of a file that begins well and then nests `depth` sequences, each in the other.
QByteArray nestedFile(int depth);

} // namespace tcia::tests
