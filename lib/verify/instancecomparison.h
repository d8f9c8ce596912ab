// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/wadosource.h"
#include "verify/verdict.h"

namespace tcia::verify {

//! Reads the SOP Instance UID of an image on the disk, on any thread; an error if it cannot.
using InstanceReader = std::function<Result<QString>(const QString &path)>;

//! Compares verified folders with a DICOMweb server image by image: by SOP Instance UIDs, since it announces neither
//! sizes nor sums. Lives on the thread of its archive, which must outlive it.
class InstanceComparison
{
public:
    InstanceComparison(archive::Archive &archive, QString root, InstanceReader reader);

    //! The verdict with what the server's list of instances says. If it has no such lists, the verdict says that only
    //! numbers were compared. An error is one of the request.
    QFuture<Result<Verdict>> compare(const Verdict &verdict, const Series &series);

private:
    archive::Archive &m_archive;
    archive::WadoSource m_source;
    const QString m_root;
    const InstanceReader m_reader;
};

} // namespace tcia::verify
