// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace tcia::basket {

//! Whether a text names places in buckets: commands of s5cmd, or bare addresses.
bool isBucketList(QStringView text);

//! A line of such a text.
struct BucketLine
{
    //! The folder of the series, as s3://bucket/prefix/; empty if the line names none.
    QString locator {};
    bool isSingleObject = false; //!< the line names one file of it
    bool isIgnored = false;      //!< a blank line, a comment, or the heading of a column

    bool operator==(const BucketLine &) const = default;
};

//! Reads one line of a list for `s5cmd run`, as s5cmd splits it: a command (cp, sync), its options, a source and a
//! target; or only an address. gs:// is read as s3://: the Imaging Data Commons has the same keys in both clouds.
//! The forms of lists are those of the Imaging Data Commons' portal, its REST interface and idc-index.
BucketLine bucketLine(QStringView line, bool isFirst);

//! The locator of an address such as s3://bucket/folder/* or s3://bucket/folder/file.dcm; unset if it is none.
std::optional<QString> locatorOf(QStringView address);

} // namespace tcia::basket
