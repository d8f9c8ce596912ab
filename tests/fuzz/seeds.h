// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace tcia::fuzz {

// Small seeds for the fuzzer, one of each kind.

QList<QByteArray> zipSeeds();
QList<QByteArray> manifestSeeds();
QList<QByteArray> jsonSeeds();
QList<QByteArray> md5ListSeeds();
QList<QByteArray> metadataSeeds();
QList<QByteArray> listingSeeds();
QList<QByteArray> imageHeaderSeeds();
QList<QByteArray> multipartSeeds();
QList<QByteArray> dicomJsonSeeds();
QList<QByteArray> derivedSeeds();
QList<QByteArray> parquetSeeds(); //!< the files that tests/parquet/make-fixtures.mjs made

} // namespace tcia::fuzz
