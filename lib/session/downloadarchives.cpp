// SPDX-License-Identifier: Apache-2.0
#include "session/downloadarchives.h"

#include <algorithm>

namespace tcia::session {

archive::Archive &DownloadArchives::archive(const archive::ServerAccess &access)
{
    const auto known =
        std::ranges::find_if(m_archives, [&access](const auto &archive) { return archive->access() == access; });
    return known != m_archives.end() ? **known : *m_archives.emplace_back(std::make_unique<archive::Archive>(access));
}

} // namespace tcia::session
