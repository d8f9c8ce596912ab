// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QNetworkRequest>
#include <QSet>

#include <array>
#include <memory>

namespace tcia::archive {

//! Optional features requested with a series' images.
struct ImageOptions
{
    bool md5 = false;          //!< the archive's MD5 sums
    bool orderedNames = false; //!< file names in the order of acquisition
    bool operator==(const ImageOptions &) const = default;
};

//! Detects servers that fail over an option (a server error, a timeout, a connection that is reset at once or amid the
//! images, a ZIP that ends too early) instead of refusing it. A server may also fail in passing, and an image without
//! the option has a weaker proof and another name. Therefore a series is first requested again with all options, in
//! later attempts. Thread-safe: the mutex protects all of it, for requests are answered on the network's thread and
//! images are reported on the queue's.
class OptionErrors
{
public:
    static constexpr int errorsToSuspect =
        3; //!< of one series, until another series proves that the options are the cause

    //! Counts an error of a series. True if the request should be repeated with fewer options: from the third error of
    //! the series on, or immediately if another series failed with the options and arrived without them. When the bare
    //! request is next (`isBareNext`), counting restarts: a server that fails that too is failing.
    bool isOptionSuspected(const QString &seriesUid, bool isBareNext);
    //! The same for a request that got no answer, or only "busy", as servers with a connection limit do: such an error
    //! proves nothing while another request with the same options is in flight.
    bool isOptionSuspected(const QString &seriesUid, bool isBareNext, const ImageOptions &options);
    //! The same for images that broke off: from the third error of the series on, and only while no
    //! images have arrived whole with these options; otherwise it is the connection's fault.
    bool isOptionSuspectedOfBreak(const QString &seriesUid, bool isBareNext, const ImageOptions &options);
    //! Images have arrived with these options; `withFewer`: after requests with more options had failed.
    void arrived(const QString &seriesUid, bool withFewer, const ImageOptions &options);
    void setInFlight(const ImageOptions &options, int by); //!< so many more requests with these options are in flight

private:
    bool count(const QString &seriesUid, bool isBareNext, bool isProof, bool isShown);

    QMutex m_mutex;
    std::array<int, 4> m_inFlight {}; //!< by options
    std::array<bool, 4> m_proven {};  //!< by options: images have arrived whole
    QHash<QString, int> m_errors;     //!< errors by series since its last images
    bool m_isShown = false;           //!< the last series arrived only with fewer options
};

//! Stores the options with the request, so that its outcome is attributed to them even if the capabilities changed
//! meanwhile.
void setOptions(QNetworkRequest &request, const ImageOptions &options, const QString &seriesUid,
                const std::shared_ptr<OptionErrors> &errors);
ImageOptions optionsOf(const QNetworkRequest &request);

//! Where a request for images failed.
enum class FailedAt {
    Connection, //!< no answer, or only "busy"
    Status,     //!< an error of the server
    Body,       //!< the images broke off
};

//! Whether an error may be caused by the options of `request`, so that `next`, which has fewer, should be tried. Call
//! it once per error, for it counts them. Thread-safe.
bool isOptionSuspected(const QNetworkRequest &request, const QNetworkRequest &next, FailedAt where);

//! Counts a request as in flight for as long as what it returns lives. Thread-safe.
std::shared_ptr<void> countInFlight(const QNetworkRequest &request);

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
    void accepted(const ImageOptions &options);
    void answeredMd5(const QString &seriesUid, bool hasMd5); //!< whether the requested sums arrived with the images

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
    QSet<QString> m_withoutMd5; //!< series whose images arrived without the requested sums; two suffice
    bool m_hasGivenMd5 = false;
};

} // namespace tcia::archive
