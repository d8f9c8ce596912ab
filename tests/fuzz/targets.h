// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <span>

//! The parsers of external data. Each target reads any bytes without crashing, hanging or writing where it may
//! not; the programs below tests/fuzz/programs have libFuzzer find other bytes, tst_regression reads those that are
//! known.
namespace tcia::fuzz {

void unpacker(const QByteArray &bytes);
void manifest(const QByteArray &bytes);
void json(const QByteArray &bytes);
void md5list(const QByteArray &bytes);
void metadata(const QByteArray &bytes);
void listing(const QByteArray &bytes);
void imageheader(const QByteArray &bytes);
void multipart(const QByteArray &bytes);
void dicomjson(const QByteArray &bytes);
void derived(const QByteArray &bytes);
void parquet(const QByteArray &bytes);

struct Target
{
    const char *name;
    void (*read)(const QByteArray &bytes);
    QList<QByteArray> (*seeds)(); //!< made to begin with
    QStringList recorded;         //!< below the folder of recorded data: FOLDER/PATTERN, deep; these serve as seeds too
};

const QList<Target> &targets();

//! The recorded files of a target that are not too large; none where there is no recorded data.
QStringList recordedSeeds(const Target &target);

//! Aborts the program if a target violates its contract.
void insist(bool kept, const char *promise);

} // namespace tcia::fuzz
