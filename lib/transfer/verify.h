// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "transfer/record.h"

#include <atomic>
#include <functional>
#include <optional>

namespace tcia::transfer {

//! What one series' folder was found to be.
struct Verdict
{
    enum class Kind {
        Whole,   //!< every file is there, of the right size and sum
        Short,   //!< files are missing
        Damaged, //!< files differ from what was recorded, or cannot be read
        Unknown, //!< images lie there of which nothing, or too little, is recorded; or the folder or its record cannot be read
    };
    Kind kind = Kind::Unknown;
    QString seriesUid; //!< empty where nothing is recorded of what lies there
    QString folder;    //!< relative to the root
    qint64 files = 0;  //!< found
    qint64 expected = 0;
    QString reason;    //!< which file and what is wrong, for the first few; empty for Whole, unless the server has news
    qint64 bytes = 0;  //!< of the files found
    QString place {};  //!< below the root, where the record lies that tells of it; empty for the root itself
    QString server {}; //!< base URL it was taken from, where that was recorded
    QString obstacle {}; //!< why its folder must not be replaced; empty where it may be

    bool fallsShort() const { return kind == Kind::Short || kind == Kind::Damaged; }
    bool canBeRepaired() const { return fallsShort() && !seriesUid.isEmpty() && obstacle.isEmpty(); }
};

struct Verification
{
    QString root; //!< absolute
    QList<Verdict> verdicts;
    qint64 unreadable = 0; //!< lines of the records that cannot be read; of their series nothing is known
    qint64 unasked = 0;    //!< series that the server was to be asked about but gave no answer
    std::optional<Error> serverError {}; //!< why not, of the first of them
};

//! A further look at an image on the disk, run on any thread: the series it belongs to, or why it does not tell. See Inspector.
using SeriesReader = std::function<Result<QString>(const QString &path)>;

//! Whether a file is, or calls itself, DICOM.
bool looksLikeImage(const Directory &folder, const DirectoryEntry &file);

//! Size and digests of a file as it is now, its name left empty. Reads all of it, until `cancelled`.
Result<UnpackedFile> sumsOf(const Directory &folder, const QString &name, const std::atomic_bool &cancelled);

//! What is wrong with a file that was recorded, in words; empty if it is as it was. Reads all of it, until `cancelled`.
QString wrongWith(const Directory &folder, const UnpackedFile &recorded, const std::atomic_bool &cancelled);

//! Checks everything below a root against what was recorded, by us (tcia-series.jsonl: presence, size, CRC and MD5 of every file)
//! or by NBIA Data Retriever (metadata.csv: number of images and size), and lists images of which nothing is recorded. The records may lie
//! in the root or up to two folders below; where both tell of a series, ours counts. Without any it is NotFound. A folder below the
//! root that cannot be read is Unknown and costs nothing else. Reads every byte; run it on a pool thread.
Result<Verification> verifyFolder(const QString &root, const std::atomic_bool &cancelled,
                                  const std::function<void(qint64 done, qint64 total)> &onSeries = {},
                                  const SeriesReader &seriesOf = {});

//! Where the whole series must go to replace what fell short: for one DownloadManager::enqueue() per series.
Target repairTarget(const QString &root, const Verdict &verdict);

} // namespace tcia::transfer
