// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "archive/imagecapabilities.h"
#include "archive/serveraccess.h"

#include <QHash>

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
    void truncated(const FetchReport &report) override;

private:
    QList<ImageOptions> optionsToTry(const QString &seriesUid, Digest::Kind strongest) const;

    const ServerAccess m_access;
    ImageCapabilities m_capabilities;
    //! The requests carry it, for they are answered on the network's thread.
    const std::shared_ptr<OptionErrors> m_optionErrors;
    //! Series whose images repeatedly ended too early, with the options of the last of them: next requested without
    //! any.
    QHash<QString, ImageOptions> m_suspected;
};

} // namespace tcia::archive
