// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/unpackedfile.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tcia::verify {

//! The verdict on one series' folder.
struct Verdict
{
    enum class Kind {
        Whole,   //!< all files are present with correct size and digest
        Short,   //!< files are missing
        Damaged, //!< files differ from what was recorded, or cannot be read
        Changed, //!< whole, but the server has other images of the series now
        Unknown, //!< images without a sufficient record; or the folder or its record cannot be read
    };
    Kind kind = Kind::Unknown;
    QString seriesUid; //!< empty for an unrecorded folder
    QString folder;    //!< relative to the root
    qint64 files = 0;  //!< number of files found
    qint64 expected = 0;
    QString reason;    //!< the first few defective files and what is wrong; empty for Whole unless the server reports a
                       //!< change
    qint64 bytes = 0;  //!< of the files found
    QString place {};  //!< folder of the record, below the root; empty for the root itself
    QString server {}; //!< base URL it was downloaded from, if recorded
    //! The recorded files, if their source called them by names of their own, such as keys of objects.
    QList<storage::UnpackedFile> objects {};
    QString obstacle {};                               //!< why its folder must not be replaced; empty if it may be
    QString patientId {}, modality {}, description {}; //!< as recorded

    //! Whether the folder is not what the server has, so that a download of the series would change it.
    bool isDefective() const { return kind == Kind::Short || kind == Kind::Damaged || kind == Kind::Changed; }
    bool canBeRepaired() const { return isDefective() && !seriesUid.isEmpty() && obstacle.isEmpty(); }
};

//! The result of verifying a folder.
struct Verification
{
    QString root; //!< absolute
    QList<Verdict> verdicts;
    qint64 unreadable = 0;               //!< unreadable lines of the records, whose series are unknown
    qint64 unanswered = 0;               //!< series for which the server gave no answer
    std::optional<Error> serverError {}; //!< the first error among them
};

//! Reads the series UID of an image on the disk, on any thread; an error if it cannot. See FileCheck.
using SeriesReader = std::function<Result<QString>(const QString &path)>;

} // namespace tcia::verify
