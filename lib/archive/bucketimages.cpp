// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketimages.h"

#include "archive/imageheader.h"
#include "core/async.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qint64 lookedBytes = 512; // the prefix and the first elements

bool isDicomName(const QString &name)
{
    return name.endsWith(".dcm"_L1, Qt::CaseInsensitive) || name.endsWith(".dicom"_L1, Qt::CaseInsensitive) ||
           name.endsWith(".ima"_L1, Qt::CaseInsensitive);
}

//! By its prefix, or as an old file without one.
bool isDicom(QByteArrayView begin)
{
    constexpr qsizetype preamble = 128;
    return begin.sliced(qMin(preamble, begin.size())).startsWith("DICM") ||
           imageHeaderFrom(begin).state != ImageHeader::State::Unreadable;
}

} // namespace

bool isImageName(const QString &name)
{
    static const QStringList others {u"txt"_s,  u"md"_s,   u"json"_s, u"jsonl"_s, u"xml"_s, u"csv"_s,
                                     u"tsv"_s,  u"html"_s, u"htm"_s,  u"pdf"_s,   u"zip"_s, u"gz"_s,
                                     u"tar"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s,  u"gif"_s, u"xls"_s,
                                     u"xlsx"_s, u"doc"_s,  u"log"_s,  u"nii"_s,   u"py"_s,  u"parquet"_s};
    return !name.startsWith(u'.') && name.compare("dicomdir"_L1, Qt::CaseInsensitive) != 0 &&
           !others.contains(name.section(u'.', -1).toLower());
}

QFuture<Result<ImageContent>> BucketImages::among(HttpClient &http, const BucketContent &content, Looks &known)
{
    auto *const images = new BucketImages(http, content, known);
    const auto future = images->future();
    images->sort();
    return future;
}

BucketImages::BucketImages(HttpClient &http, const BucketContent &content, Looks &known)
    : PendingAnswer(&http), m_http(http), m_content(content), m_known(known)
{
    m_content.objects.removeIf([](const s3::Object &object) { return !isImageName(object.name()); });
}

QString BucketImages::nameOf(const s3::Object &object) const { return m_content.place.bucket + u'/' + object.key; }

void BucketImages::sort()
{
    QSet<QString> named; // folders with files that are called like DICOM's
    for (const s3::Object &object : std::as_const(m_content.objects))
        if (isDicomName(object.name()))
            named.insert(object.folder());
    for (const s3::Object &object : std::as_const(m_content.objects)) {
        if (object.size == 0)
            m_others.insert(object.key);
        if (object.size == 0 || isDicomName(object.name()) || !named.contains(object.folder()))
            continue;
        const auto known = m_known.constFind(nameOf(object));
        if (known == m_known.cend() || known->object != object)
            look(object);
        else if (!known->isImage)
            m_others.insert(object.key);
    }
    m_isSorted = true;
    finishIfDone();
}

// What is not given out (403, 404) stays an image: its download says why it cannot be had.
void BucketImages::look(const s3::Object &object)
{
    QNetworkRequest request = s3::requestFor(s3::objectUrl(m_content.endpoint, m_content.place.bucket, object.key));
    if (object.size > lookedBytes)
        request.setRawHeader("Range", "bytes=0-" + QByteArray::number(lookedBytes - 1));
    ++m_looking;
    onFinished(m_http.send({.request = request, .takesErrors = true}), this,
               [this, object](const Result<Answer> &answer) {
                   --m_looking;
                   if (!answer || (answer->error && isTransient(answer->error->kind)))
                       return end(failure(answer ? *answer->error : answer.error()));
                   const bool isImage = answer->error || isDicom(answer->body);
                   if (!answer->error)
                       m_known.insert(nameOf(object), {.object = object, .isImage = isImage});
                   if (!isImage)
                       m_others.insert(object.key);
                   finishIfDone();
               });
}

void BucketImages::finishIfDone()
{
    if (!m_isSorted || m_looking > 0)
        return;
    ImageContent found {.images = m_content, .others = {}};
    found.images.objects.clear();
    for (const s3::Object &object : std::as_const(m_content.objects))
        (m_others.contains(object.key) ? found.others : found.images.objects) << object;
    end(std::move(found));
}

} // namespace tcia::archive
