// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace tcia::fuzz {

// One of each kind, small: from these the fuzzer sets out.

QList<QByteArray> zipSeeds();
QList<QByteArray> manifestSeeds();
QList<QByteArray> jsonSeeds();
QList<QByteArray> md5ListSeeds();
QList<QByteArray> metadataSeeds();

} // namespace tcia::fuzz
