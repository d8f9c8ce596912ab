// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesourcefactory.h"
#include "archive/serveraccess.h"
#include "dicom/inspect.h"

#include <QCache>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace tcia::archive {
class ImageDownload;
}

namespace tcia::session {

class PeekSink;

//! The first images of a series, in memory.
struct Peeked
{
    QList<dicom::Object> images; //!< each is of the series; in the order of the archive
    qint64 received = 0;         //!< bytes of the archive's that it took
};
using PeekedSeries = std::shared_ptr<const Peeked>;

//! Fetches the first images of a series that is not on disk: it reads the server's stream until it has them, then
//! aborts it. The images stay in memory, those of the latest series as long as there is room. One series at a time:
//! another one cancels it. Lives on a thread with an event loop, the GUI's: what arrives is unpacked there in pieces of
//! 64 KB, headers are checked on the pool.
class Peek : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype wanted = 3;                   //!< images of a series
    static constexpr qsizetype mostBad = 8;                  //!< entries that are no images of the series
    static constexpr qint64 mostReceived = 8 * 1024 * 1024;  //!< bytes for one look
    static constexpr qint64 largestImage = 32 * 1024 * 1024; //!< unpacked
    static constexpr qint64 mostUnpacked = 64 * 1024 * 1024; //!< bytes of all that is in a ZIP before them
    static constexpr qsizetype mostStored = 64 * 1024;       //!< KB of all series in memory

    explicit Peek(const archive::ServerAccess &access,
                  const archive::ByteSourceFactory &makeSource = archive::makeByteSource, QObject *parent = nullptr);
    ~Peek() override;

    void start(const Series &series); //!< nothing to do for the series that is being fetched
    void cancel();

    PeekedSeries find(const QString &seriesUid) const; //!< null: it has to be fetched
    bool isFetching(const QString &seriesUid) const { return m_isFetching && m_series == seriesUid; }

Q_SIGNALS:
    void arrived(const QString &seriesUid, const tcia::session::PeekedSeries &images); //!< with each further image
    void finished(const QString &seriesUid); //!< find() has all that there will be; also after a cancelled fetch
    void failed(const QString &seriesUid, const tcia::Error &error); //!< not a single image

private:
    //! A request of the plan.
    struct Current
    {
        qsizetype object = 0, request = 0;
    };

    void fetch(const Current &next);
    void conclude(const Result<void> &result);
    bool check(const QString &name, const QByteArray &bytes);
    void add(const Result<dicom::Object> &image);
    void fail(const Error &error);
    void end();
    void stop();
    void drop();

    const std::unique_ptr<archive::ByteSource> m_source;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    QCache<QString, PeekedSeries> m_stored;
    QString m_series; //!< being fetched, or the last one
    archive::FetchPlan m_plan;
    Current m_current; //!< being fetched
    std::unique_ptr<PeekSink> m_sink;
    std::unique_ptr<archive::ImageDownload> m_download;
    Peeked m_images;
    std::optional<Error> m_bad; //!< the last error, if any
    qsizetype m_checking = 0;   //!< images that were read and are being checked
    bool m_isFetching = false;
    bool m_hasAll = false; //!< what arrives from now on is not wanted
    quint64 m_number = 0;  //!< of the fetch: answers for earlier ones are ignored
};

} // namespace tcia::session
