// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

#include <QList>
#include <QNetworkRequest>
#include <QSet>

#include <atomic>
#include <memory>

namespace tcia::archive {

//! Optional features requested with a series' images.
struct ImageOptions
{
    bool md5 = false;          //!< the archive's MD5 sums
    bool orderedNames = false; //!< file names in the order of acquisition
    bool operator==(const ImageOptions &) const = default;
};

//! Detects servers that answer an option with a server error (5xx) instead of refusing it. Counts such errors of all
//! series; thread-safe.
class OptionErrors
{
public:
    //! Counts an error. True if the request should be repeated with fewer options: after the second error in a row,
    //! down to the bare request (`isBareNext`), which is tried once before counting restarts; a server that fails that,
    //! too, is failing.
    bool isOptionSuspected(bool isBareNext);
    void reset() { m_inARow = 0; } //!< images have arrived

private:
    std::atomic_int m_inARow = 0;
};

// The options are stored with the request, so that its outcome is attributed to them even if the capabilities changed
// meanwhile.
void setOptions(QNetworkRequest &request, const ImageOptions &options, const std::shared_ptr<OptionErrors> &errors);
ImageOptions optionsOf(const QNetworkRequest &request);

//! Whether a server error may be caused by the options of `request`, so that `next`, which has fewer, should be tried.
//! Counts the error. Thread-safe.
bool isOptionSuspected(const QNetworkRequest &request, const QNetworkRequest &next);

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
