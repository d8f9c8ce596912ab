// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tcia::verify {

//! The verdict on one series' folder.
struct Verdict
{
    enum class Kind {
        Whole,   //!< every file is there, of the right size and sum
        Short,   //!< files are missing
        Damaged, //!< files differ from what was recorded, or cannot be read
        Unknown, //!< images lie there of which nothing, or too little, is recorded; or the folder or its record cannot
                 //!< be read
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

    bool isDefective() const { return kind == Kind::Short || kind == Kind::Damaged; }
    bool canBeRepaired() const { return isDefective() && !seriesUid.isEmpty() && obstacle.isEmpty(); }
};

//! What the verification of a folder found.
struct Verification
{
    QString root; //!< absolute
    QList<Verdict> verdicts;
    qint64 unreadable = 0;               //!< lines of the records that cannot be read; of their series nothing is known
    qint64 unanswered = 0;               //!< series that the server was to be asked about but gave no answer
    std::optional<Error> serverError {}; //!< why not, of the first of them
};

//! A further look at an image on the disk, run on any thread: the series it belongs to, or why it does not tell. See
//! Inspector.
using SeriesReader = std::function<Result<QString>(const QString &path)>;

} // namespace tcia::verify
