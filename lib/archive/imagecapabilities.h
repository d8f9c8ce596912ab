// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

#include <QList>
#include <QSet>

namespace tcia::archive {

//! Optional features requested with a series' images.
struct ImageOptions
{
    bool md5 = false;          //!< the archive's MD5 sums
    bool orderedNames = false; //!< file names in the order of acquisition
    bool operator==(const ImageOptions &) const = default;
};

//! Which getImage options a server has proved to support, for one session. A dialect says what its servers should
//! support; some reject or ignore an option. A refusal for one series may be caused by that series, so it counts once a
//! second series confirms it. Lives on one thread.
class ImageCapabilities
{
public:
    //! The option sets to try in order, the strongest verification first and the bare request last, without options the
    //! server is known to reject or ignore.
    QList<ImageOptions> optionsToTry(const Dialect &dialect, bool withMd5) const;

    void refused(const ImageOptions &options, const QString &seriesUid); //!< and accepted others instead
    void taken(const ImageOptions &options);
    void answeredMd5(const QString &seriesUid, bool hasMd5); //!< whether the requested sums came with the images

private:
    struct Refusal
    {
        ImageOptions options;
        QString seriesUid; //!< the first series affected
        bool isConfirmed = false;
    };
    bool isRefused(const ImageOptions &options) const;
    bool isMd5Ignored() const;

    QList<Refusal> m_refusals;
    QSet<QString> m_withoutMd5; //!< series whose images came without the requested sums; two suffice
    bool m_hasGivenMd5 = false;
};

} // namespace tcia::archive
