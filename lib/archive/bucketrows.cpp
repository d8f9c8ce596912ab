// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketrows.h"

#include "archive/answermap.h"
#include "archive/imageheader.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::archive {

Q_LOGGING_CATEGORY(logBucketRows, "tcia.archive.bucketrows")

namespace {

//! Whether an address of the folder would lead elsewhere: dots are resolved in the path of a URL.
bool isRelative(const QString &prefix)
{
    const QStringList parts = prefix.split(u'/');
    return parts.contains(u".."_s) || parts.contains(u"."_s);
}

} // namespace

QFuture<Result<QJsonArray>> BucketRows::request(HttpClient &http, HeaderCache &cache, const QUrl &endpoint,
                                                const s3::Place &place, std::stop_token stop)
{
    auto *const run = new BucketRows(http, cache, place, stop);
    const auto listed =
        BucketListing::request(http, {.endpoint = endpoint, .place = place, .isDeep = true}, std::move(stop));
    const auto images = chain(listed, run, [&http, &cache](const Result<BucketContent> &content) {
        return content ? BucketImages::among(http, *content, cache.looks)
                       : ready<ImageContent>(failure(content.error()));
    });
    onFinished(images, run, [run](const Result<ImageContent> &content) {
        if (!content)
            return run->end(failure(content.error()));
        run->group(content->images);
        run->readMore();
    });
    return run->m_promise.future();
}

BucketRows::BucketRows(HttpClient &http, HeaderCache &cache, const s3::Place &place, std::stop_token stop)
    : QObject(&http), m_http(http), m_cache(cache), m_stop(std::move(stop)), m_place(place)
{
    m_promise.start();
}

BucketRows::~BucketRows()
{
    if (!m_hasEnded)
        end(failure(Error::Kind::Cancelled, {}));
}

// Listings are in the order of keys, but a folder's objects may be interrupted by those of a folder inside it.
void BucketRows::group(const BucketContent &content)
{
    m_endpoint = content.endpoint;
    QHash<QString, qsizetype> positions;
    for (const s3::Object &object : content.objects) {
        const QString prefix = object.folder();
        const auto known = positions.constFind(prefix);
        if (known == positions.cend()) {
            positions.insert(prefix, m_folders.size());
            m_folders << Folder {.prefix = prefix, .firsts = {object}, .images = 1, .bytes = object.size};
            continue;
        }
        Folder &folder = m_folders[*known];
        ++folder.images;
        folder.bytes += object.size;
        if (folder.firsts.size() < mostTried)
            folder.firsts << object;
    }
}

QString BucketRows::locatorOf(const Folder &folder) const
{
    return s3::locatorOf({.bucket = m_place.bucket, .prefix = folder.prefix});
}

//! Reads headers, some at a time, and ends when all are known.
void BucketRows::readMore()
{
    while (!m_hasEnded && m_next < m_folders.size() && m_reading < parallel) {
        const qsizetype folder = m_next++;
        if (isRelative(m_folders[folder].prefix)) {
            keep(folder, {}, english<QT_TRANSLATE_NOOP("Reasons", "Its name has no address, for it contains “..”.")>());
            continue;
        }
        const auto known = m_cache.known.constFind(locatorOf(m_folders[folder]));
        if (known == m_cache.known.cend() || known->object != m_folders[folder].firsts.first())
            readHeader(folder, headBytes);
    }
    if (m_stop.stop_requested())
        return end(failure(Error::Kind::Cancelled, {}));
    if (m_reading == 0 && m_next == m_folders.size())
        end(rows());
}

void BucketRows::readHeader(qsizetype folder, qint64 bytes)
{
    const s3::Object &object = m_folders[folder].firsts.at(m_folders[folder].read);
    QNetworkRequest request = s3::requestFor(s3::objectUrl(m_endpoint, m_place.bucket, object.key));
    if (object.size > bytes)
        request.setRawHeader("Range", "bytes=0-" + QByteArray::number(bytes - 1));
    ++m_reading;
    onFinished(m_http.send({.request = request, .takesErrors = true}), this,
               [this, folder, bytes](const Result<Answer> &answer) {
                   --m_reading;
                   if (m_hasEnded)
                       return;
                   if (!answer)
                       return end(failure(answer.error()));
                   takeHeader(folder, bytes, *answer);
                   readMore();
               });
}

// An object that is forbidden (403) or missing (404) makes its folder unusable; other errors may be transient.
void BucketRows::takeHeader(qsizetype folder, qint64 asked, const Answer &answer)
{
    if (answer.error && isTransient(answer.error->kind))
        return end(failure(*answer.error));
    Folder &of = m_folders[folder];
    const qint64 size = of.firsts.at(of.read).size, got = answer.body.size();
    const ImageHeader header = answer.error ? ImageHeader() : imageHeaderFrom(answer.body);
    const bool isCut = header.state == ImageHeader::State::Cut && got < size;
    if (isCut && got >= qMin(asked, size) && got < mostHead && header.needed <= mostHead) // fewer: it sends no more
        return readHeader(folder, qMin(size, qMax(2 * got, header.needed + headBytes)));
    const bool isUsable = header.row.contains("SeriesInstanceUID"_L1) && header.state != ImageHeader::State::Unreadable;
    if (!isUsable && !answer.error && of.read + 1 < of.firsts.size()) { // a file of another kind may come first
        ++of.read;
        return readHeader(folder, headBytes);
    }
    keep(folder, isUsable ? header.row : QJsonObject(),
         answer.error ? text::causeOf(*answer.error)
                      : english<QT_TRANSLATE_NOOP("Reasons", "No image of a series could be read.")>());
}

void BucketRows::keep(qsizetype folder, const QJsonObject &row, const QString &why)
{
    const Folder &read = m_folders[folder];
    m_cache.known.insert(locatorOf(read), {.object = read.firsts.first(), .row = row, .why = why});
}

//! Says once why a folder has no row.
void BucketRows::report(const QString &locator, const QString &why)
{
    if (m_cache.reported.contains(locator))
        return;
    m_cache.reported.insert(locator);
    qCWarning(logBucketRows).noquote() << text::plain(locator, 200)
                                       << "has no usable series:" << text::plain(text::translated(why), 200);
}

// A series in two folders cannot be had whole: only the first one has a row, and the others count as unusable.
QJsonArray BucketRows::rows()
{
    QJsonArray rows;
    QSet<QString> uids;
    qint64 unusable = 0;
    for (const Folder &folder : m_folders) {
        const QString locator = locatorOf(folder);
        QJsonObject row = m_cache.known.value(locator).row;
        const QString uid = row.value("SeriesInstanceUID"_L1).toString();
        if (uid.isEmpty() || uids.contains(uid)) {
            report(
                locator,
                uid.isEmpty()
                    ? m_cache.known.value(locator).why
                    : english<QT_TRANSLATE_NOOP("Reasons", "Series %1 lies in %2, too, from where it is taken.")>().arg(
                          uid, s3::locatorOf(m_cache.folders.value(uid))));
            ++unusable;
            continue;
        }
        uids.insert(uid);
        m_cache.folders.insert(uid, {.bucket = m_place.bucket, .prefix = folder.prefix});
        row.insert("Collection"_L1, m_place.bucket);
        row.insert("ImageCount"_L1, folder.images);
        row.insert("FileSize"_L1, folder.bytes);
        row.insert("Locator"_L1, locator);
        rows << row;
    }
    for (qint64 i = 0; i < unusable; ++i)
        rows << QJsonObject();
    return rows;
}

void BucketRows::end(const Result<QJsonArray> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace tcia::archive
