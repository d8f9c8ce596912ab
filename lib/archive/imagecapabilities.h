// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

#include <QList>
#include <QSet>

namespace tcia::archive {

//! What is asked for with a series' images besides them.
struct ImageOptions
{
    bool md5 = false;          //!< the archive's MD5 sums
    bool orderedNames = false; //!< names in the order of acquisition
    bool operator==(const ImageOptions &) const = default;
};

//! What a server's getImage turned out to take, for one session. A dialect says what its servers should take; some answer an option
//! with an error or ignore it. What happened with one series may be that series' fault: it counts once a second one confirms it.
//! Lives on one thread.
class ImageCapabilities
{
public:
    //! What to ask for in turn, the strongest proof first and the bare request last, without what the server is known to refuse
    //! or to ignore.
    QList<ImageOptions> optionsToTry(const Dialect &dialect, bool withMd5) const;

    void refused(const ImageOptions &options, const QString &seriesUid); //!< and took others in their place
    void taken(const ImageOptions &options);
    void answeredMd5(const QString &seriesUid, bool hasMd5); //!< whether the sums that were asked for came with the images

private:
    struct Refusal
    {
        ImageOptions options;
        QString seriesUid; //!< the first one that met it
        bool isConfirmed = false;
    };
    bool isRefused(const ImageOptions &options) const;
    bool isMd5Ignored() const;

    QList<Refusal> m_refusals;
    QSet<QString> m_withoutMd5; //!< series whose images came without the sums that were asked for; two are enough
    bool m_hasGivenMd5 = false;
};

} // namespace tcia::archive
