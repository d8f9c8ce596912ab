// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <memory>
#include <vector>

namespace tcia::session {

//! Archives for users that may outlive the session of their server: the queue and folder verification. They are few and
//! never deleted. Lives on one thread.
class DownloadArchives
{
public:
    //! The archive for this server and key; the same object for the same access.
    archive::Archive &archive(const archive::ServerAccess &access);

private:
    std::vector<std::unique_ptr<archive::Archive>> m_archives;
};

} // namespace tcia::session
