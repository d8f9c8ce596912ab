// SPDX-License-Identifier: Apache-2.0
#include "session/peek.h"

#include "archive/imagedownload.h"
#include "archive/network.h"
#include "core/async.h"
#include "core/reason.h"
#include "session/peeksink.h"

#include <QNetworkAccessManager>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

int costOf(const Peeked &images)
{
    qsizetype bytes = 0;
    for (const dicom::Object &image : images.images)
        bytes += image.bytes ? image.bytes->size() : 0;
    return int(bytes / 1024) + 1;
}

} // namespace

Peek::Peek(const archive::ServerAccess &access, const archive::ByteSourceFactory &makeSource, QObject *parent)
    : QObject(parent), m_source(makeSource(access)), m_network(archive::makeNetwork()), m_stored(mostStored)
{
}

Peek::~Peek() = default;

PeekedSeries Peek::find(const QString &seriesUid) const
{
    if (seriesUid == m_series && !m_images.images.isEmpty()) // which may be too large to be stored
        return std::make_shared<const Peeked>(m_images);
    const PeekedSeries *stored = m_stored.object(seriesUid);
    return stored ? *stored : nullptr;
}

void Peek::start(const Series &series)
{
    if (isFetching(series.seriesUid))
        return;
    cancel();
    m_series = series.seriesUid;
    m_isFetching = true;
    m_hasAll = false;
    m_images = {};
    m_bad.reset();
    m_checking = 0;
    onFinished(m_source->preview(series), this, [this, number = m_number](const Result<archive::FetchPlan> &plan) {
        if (number != m_number)
            return; // another series is looked at
        if (!plan)
            return fail(plan.error());
        m_plan = *plan;
        if (m_plan.objects.isEmpty())
            return fail({.kind = Error::Kind::Incomplete,
                         .detail = english<QT_TRANSLATE_NOOP("Reasons", "The archive has no images of it.")>(),
                         .context = {.seriesUid = m_series}});
        fetch({});
    });
}

void Peek::cancel()
{
    const bool wasFetching = m_isFetching;
    stop();
    if (wasFetching)
        Q_EMIT finished(m_series);
}

void Peek::stop()
{
    ++m_number;
    m_isFetching = false;
    drop();
}

//! The download may be emitting the signal that led here.
void Peek::drop()
{
    if (m_download) {
        m_download->disconnect(this);
        m_download->cancel();
        m_download.release()->deleteLater();
    }
    if (m_sink)
        m_sink.release()->deleteLater(); // after the download, which writes to it
}

void Peek::fetch(const Current &next)
{
    drop();
    m_current = next;
    const archive::FetchObject &what = m_plan.objects[next.object];
    const bool isZip = what.container == archive::Container::Zip;
    const qint64 before = m_images.received;
    m_sink = std::make_unique<PeekSink>(
        isZip ? QString() : what.name,
        PeekSink::Limits {.received = mostReceived - before, .image = largestImage, .unpacked = mostUnpacked},
        [this, before](const QString &name, const QByteArray &bytes) {
            m_images.received = before + m_sink->received();
            return check(name, bytes);
        });
    m_download = std::make_unique<archive::ImageDownload>(
        *m_network,
        archive::ImageDownload::ObjectRequest {
            .request = what.requestAt(next.request), .container = what.container, .seriesUid = m_series},
        *m_sink, archive::ImageDownload::Limits {});
    connect(m_download.get(), &archive::ImageDownload::finished, this, &Peek::conclude);
}

//! An object has arrived, or failed, or no more of it is wanted.
void Peek::conclude(const Result<void> &result)
{
    const archive::FetchObject &what = m_plan.objects[m_current.object];
    const qsizetype next = m_current.request + 1;
    if (!result && m_sink->state() && !m_hasAll && next < what.requestCount() &&
        archive::isRefusal(result.error(), m_sink->received() > 0, what.requestAt(m_current.request),
                           what.requestAt(next)))
        return fetch({.object = m_current.object, .request = next});
    const Result<void> read = result ? m_sink->finish() : m_sink->state();
    const bool isMore = !m_hasAll && m_images.images.size() + m_checking < wanted;
    if (result && read && isMore && m_current.object + 1 < m_plan.objects.size())
        return fetch({.object = m_current.object + 1, .request = 0});
    drop();
    if (!read)
        m_bad = read.error(); // the cause of the download's error
    else if (!result && !m_hasAll)
        m_bad = result.error();
    m_hasAll = true;
    if (m_checking == 0)
        end();
}

//! Only an image of the series is shown, whatever the server sends. Called while bytes are read; true: more are wanted.
bool Peek::check(const QString &name, const QByteArray &bytes)
{
    ++m_checking;
    m_hasAll = m_images.images.size() + m_checking >= wanted + mostBad;
    const auto work = [object = dicom::Object {.path = name, .bytes = bytes},
                       uid = m_series]() -> Result<dicom::Object> {
        if (const auto good = dicom::checkSeries(object, uid); !good)
            return failure(good.error());
        return object;
    };
    onFinished(QtConcurrent::run(work), this, [this, number = m_number](const Result<dicom::Object> &image) {
        if (number == m_number)
            add(image);
    });
    return !m_hasAll;
}

void Peek::add(const Result<dicom::Object> &image)
{
    --m_checking;
    if (image) { // in the order of the archive, or nearly: several are checked at a time
        m_images.images << *image;
        const auto now = std::make_shared<const Peeked>(m_images);
        m_stored.insert(m_series, new PeekedSeries(now), costOf(*now));
        Q_EMIT arrived(m_series, now);
    } else {
        m_bad = image.error();
    }
    const bool isLast = m_hasAll && m_checking == 0 && !m_download;
    if (isLast || m_images.images.size() == wanted)
        end();
}

//! Correct images are shown even if a later one is not.
void Peek::end()
{
    if (m_images.images.isEmpty())
        return fail(m_bad.value_or(Error {.kind = Error::Kind::Incomplete,
                                          .detail = english<QT_TRANSLATE_NOOP("Reasons", "There is no image in it.")>(),
                                          .context = {.seriesUid = m_series}}));
    const QString series = m_series;
    stop();
    Q_EMIT finished(series);
}

void Peek::fail(const Error &error)
{
    const QString series = m_series;
    stop();
    Q_EMIT failed(series, error);
}

} // namespace tcia::session
