// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "archive/imagecapabilities.h"
#include "archive/serveraccess.h"

namespace tcia::archive {

//! The byte source of getImage: one ZIP per series, created while it is sent, so its size is unknown in advance.
//! Requests MD5 sums if wanted and supported.
class GetImageSource final : public ByteSource
{
public:
    explicit GetImageSource(ServerAccess access);

    QFuture<Result<FetchPlan>> plan(const Series &series, Digest::Kind strongest) override;
    QFuture<Result<FetchPlan>> preview(const Series &series) override;
    void fetched(const FetchReport &report) override;
    void staged(const FetchReport &report, Digest::Kind proof) override;

private:
    const ServerAccess m_access;
    ImageCapabilities m_capabilities;
    const std::shared_ptr<OptionErrors>
        m_optionErrors; //!< the requests carry it, for they are answered on the network's thread
};

} // namespace tcia::archive
