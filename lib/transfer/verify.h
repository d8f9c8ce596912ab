// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "transfer/record.h"

#include <atomic>
#include <functional>

class QFileInfo;

namespace tcia::transfer {

//! What one series' folder was found to be.
struct Verdict
{
    enum class Kind {
        Whole,   //!< every file is there, of the right size and sum
        Short,   //!< files are missing
        Damaged, //!< files differ from what was recorded, or cannot be read
        Unknown, //!< images lie there of which nothing is recorded
    };
    Kind kind = Kind::Unknown;
    QString seriesUid; //!< empty for Unknown
    QString folder;    //!< relative to the root
    qint64 files = 0;  //!< found
    qint64 expected = 0;
    QString reason;    //!< which file and what is wrong, for the first few; empty for Whole
};

struct Verification
{
    QList<Verdict> verdicts;
    qint64 unreadable = 0; //!< lines of the record that cannot be read; of their series nothing is known
};

//! Whether a file is, or calls itself, DICOM.
bool looksLikeImage(const QFileInfo &info);

//! What is wrong with a file that was recorded, in words; empty if it is as it was. Reads all of it, until `cancelled`.
QString wrongWith(const QString &path, const UnpackedFile &recorded, const std::atomic_bool &cancelled);

//! Checks everything below a root against its records: presence, size, CRC and MD5 of every file, and folders nobody recorded.
//! A root without records is an error that says so. Reads every byte; run it on a pool thread.
Result<Verification> verifyFolder(const QString &root, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64 done, qint64 total)> &onSeries = {});

} // namespace tcia::transfer
